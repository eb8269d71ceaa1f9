// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The forms in which an English term can stand in a text: "cover letter", "cover letters";
 * "cross-compile", "cross-compiled", "cross-compiling". Made from the term once, so that a text
 * needs no analysis, and "merged windows" is not taken for a merge window.
 */
final class Inflections {
  private static final String VOWELS = "aeiou";
  private static final int STRESSED_AT_THE_END = 4;

  /** Plurals of the trade that follow no rule. */
  private static final Map<String, String> PLURALS =
      Map.of(
          "index", "indices",
          "matrix", "matrices",
          "vertex", "vertices",
          "mouse", "mice",
          "child", "children",
          "datum", "data",
          "schema", "schemata",
          "criterion", "criteria",
          "analysis", "analyses",
          "basis", "bases");

  private Inflections() {}

  /** The word itself first. */
  static List<String> of(String word, PartOfSpeech pos) {
    List<String> forms = new ArrayList<>();
    forms.add(word);
    if (word.length() < 2 || !Character.isLetter(word.charAt(word.length() - 1))) {
      return forms;
    }
    switch (pos) {
      case NOUN, UNKNOWN -> addPlurals(word, forms);
      case VERB -> {
        addPlurals(word, forms);
        addVerbForms(word, forms);
      }
      case ADJECTIVE -> {}
    }
    return forms;
  }

  private static void addPlurals(String word, List<String> forms) {
    if (PLURALS.containsKey(word)) {
      forms.add(PLURALS.get(word));
    }
    if (endsInConsonantAndY(word)) {
      forms.add(word.substring(0, word.length() - 1) + "ies");
    } else if (hisses(word)) {
      forms.add(word + "es");
    } else {
      forms.add(word + "s");
    }
  }

  private static void addVerbForms(String word, List<String> forms) {
    String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    boolean doubled = doublesItsLast(word);
    String last = doubled ? word.substring(word.length() - 1) : "";
    String past = endsInConsonantAndY(word) ? word.substring(0, word.length() - 1) + "i" : stem;
    forms.add(past + last + "ed");
    forms.add(stem + last + "ing");
  }

  private static boolean endsInConsonantAndY(String word) {
    int n = word.length();
    return word.endsWith("y") && VOWELS.indexOf(word.charAt(n - 2)) < 0;
  }

  private static boolean hisses(String word) {
    return word.endsWith("s")
        || word.endsWith("x")
        || word.endsWith("z")
        || word.endsWith("ch")
        || word.endsWith("sh");
  }

  /** "swap" does, "edit" and "load" do not; only short words are sure to be stressed at the end. */
  private static boolean doublesItsLast(String word) {
    int n = word.length();
    return n >= 3
        && n <= STRESSED_AT_THE_END
        && VOWELS.indexOf(word.charAt(n - 1)) < 0
        && "wxy".indexOf(word.charAt(n - 1)) < 0
        && VOWELS.indexOf(word.charAt(n - 2)) >= 0
        && VOWELS.indexOf(word.charAt(n - 3)) < 0;
  }
}
