// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import edu.stanford.nlp.process.Morphology;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Base forms of English words without regard to their part of speech ("running" → "run", "left" →
 * "leave"), by CoreNLP's port of Minnen, Carroll and Pearce, "Applied morphological processing of
 * English" (2001). Its list of forms knows rare verbs before common words ("no" as "know", "bad" as
 * "bid") and takes every word in -i and -a for a Latin plural ("api" as "apus"); both are put right
 * here.
 */
final class Lemmas {
  private static final int CACHED_WORDS = 1 << 16;
  private static final int LONGEST = 40;
  private static final ThreadLocal<Morphology> MORPHOLOGY =
      ThreadLocal.withInitial(Morphology::new);
  private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

  /** Words that are something else far more often than the verb or plural they look like. */
  private static final Set<String> BASE_FORMS =
      Set.of(
          "no", "re", "bad", "bit", "bound", "evening", "ground", "left", "overlay", "unbound",
          "gan", "mae", "slew", "bespoke", "rose", "joint");

  private static final Map<String, String> PLURALS =
      Map.of("criteria", "criterion", "phenomena", "phenomenon", "analyses", "analysis");

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

  /**
   * Short names such as "aws", "ios" and "js" are no plurals, nor are "api", "formula" and "via".
   */
  private static String compute(String form) {
    String plural = PLURALS.get(form);
    if (plural != null) {
      return plural;
    }
    char last = form.charAt(form.length() - 1);
    if (last == 'a' || last == 'i' || BASE_FORMS.contains(form)) {
      return form;
    }
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
