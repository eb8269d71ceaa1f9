// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import edu.stanford.nlp.process.Morphology;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Base forms of English words without regard to their part of speech ("running" → "run", "left" →
 * "leave"), by CoreNLP's port of Minnen, Carroll and Pearce, "Applied morphological processing of
 * English" (2001).
 */
final class Lemmas {
  private static final int CACHED_WORDS = 1 << 16;
  private static final int LONGEST = 40;
  private static final ThreadLocal<Morphology> MORPHOLOGY =
      ThreadLocal.withInitial(Morphology::new);
  private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

  private Lemmas() {}

  static String of(String form) {
    if (form.length() < 2 || form.length() > LONGEST || !isPlainWord(form)) {
      return form;
    }
    String cached = CACHE.get(form);
    if (cached != null) {
      return cached;
    }
    String lemma = compute(form);
    if (CACHE.size() >= CACHED_WORDS) {
      CACHE.clear();
    }
    CACHE.put(form, lemma);
    return lemma;
  }

  /** Short names such as "aws", "ios" and "js" are no plurals. */
  private static String compute(String form) {
    String lemma = MORPHOLOGY.get().stem(form);
    boolean shortName = form.length() <= 3 && form.equals(lemma + "s");
    return lemma == null || lemma.isEmpty() || shortName ? form : lemma;
  }

  private static boolean isPlainWord(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < 'a' || form.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
