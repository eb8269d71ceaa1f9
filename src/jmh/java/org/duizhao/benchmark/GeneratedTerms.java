// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duizhao.glossary.Rendering;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermStatus;
import org.duizhao.lexicon.Lexicon;

/**
 * Entries for the texts of {@link ParallelText}: phrases of one to three of its words with one of
 * their renderings, a tenth of the words with that of another. "kernel driver" / 内核驱动程序.
 */
public final class GeneratedTerms {
  private static final int WRONG = 10;

  private GeneratedTerms() {}

  /** So many entries, the same for a seed. */
  public static List<TermEntry> of(int count, long seed) {
    Lexicon lexicon = Lexicon.bundled();
    Random random = new Random(seed);
    Map<String, TermEntry> entries = new LinkedHashMap<>();
    List<String> words = ParallelText.words();
    while (entries.size() < count) {
      int length = 1 + random.nextInt(3);
      List<String> phrase = new ArrayList<>();
      StringBuilder rendering = new StringBuilder();
      for (int i = 0; i < length; i++) {
        String word = words.get(random.nextInt(words.size()));
        String meant = random.nextInt(WRONG) == 0 ? words.get(0) : word;
        phrase.add(word);
        rendering.append(ParallelText.rendered(lexicon, meant, random));
      }
      String source = String.join(" ", phrase);
      Rendering preferred = new Rendering(rendering.toString(), TermStatus.PREFERRED);
      entries.putIfAbsent(source, TermEntry.of(source, List.of(preferred)));
    }
    return List.copyOf(entries.values());
  }
}
