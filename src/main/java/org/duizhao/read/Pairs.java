// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.text.Position;
import org.duizhao.text.Script;
import org.jspecify.annotations.Nullable;

/** Picks the English and the Chinese text of a unit, and hands them on. */
final class Pairs {
  /** Longer texts are no sentences, nor paragraphs: nothing can be learned from them. */
  static final int LONGEST = 10_000;

  private static final int MOST_VARIANTS = 16;
  private static final int MOST_LANGUAGES = 8;

  private static final Set<String> ENGLISH = Set.of("en", "eng");
  private static final Set<String> CHINESE = Set.of("zh", "zho", "chi", "cmn");
  private static final Set<String> TRADITIONAL = Set.of("hant", "tw", "hk", "mo");

  private final String path;
  private final PairSink sink;
  private final Set<String> languages = new TreeSet<>();
  private long count;

  /**
   * @param path of the file, for messages
   */
  Pairs(String path, PairSink sink) {
    this.path = path;
    this.sink = sink;
  }

  /**
   * A text of a unit.
   *
   * @param language a tag such as zh-CN or en_GB; null when the file does not say
   */
  record Side(@Nullable String language, String text) {
    private boolean isEnglish() {
      return language == null ? !isChinese() : ENGLISH.contains(subtags(language).get(0));
    }

    private boolean isChinese() {
      return language == null
          ? Script.countHan(text) > 0
          : CHINESE.contains(subtags(language).get(0));
    }

    private boolean isTraditional() {
      return language != null && subtags(language).stream().anyMatch(TRADITIONAL::contains);
    }

    private static List<String> subtags(String language) {
      return List.of(language.strip().toLowerCase(Locale.ROOT).split("[-_.@]", -1));
    }
  }

  /**
   * Hands on each English text of a unit with each Chinese one; traditional Chinese only where the
   * unit has no other.
   */
  void unit(List<Side> sides, Position at) {
    List<Side> english = new ArrayList<>();
    List<Side> chinese = new ArrayList<>();
    for (Side side : sides) {
      if (side.isChinese()) {
        chinese.add(side);
      } else if (side.isEnglish()) {
        english.add(side);
      }
      if (side.language != null && languages.size() < MOST_LANGUAGES) {
        languages.add(side.language);
      }
    }
    if (!chinese.stream().allMatch(Side::isTraditional)) {
      chinese.removeIf(Side::isTraditional);
    }
    if (Math.max(english.size(), chinese.size()) > MOST_VARIANTS) {
      problem(at, "more than " + MOST_VARIANTS + " texts of one language; expected a few");
      return;
    }
    for (Side e : english) {
      for (Side z : chinese) {
        pair(e.text, z.text, at);
      }
    }
  }

  /** Hands on a pair, unless one side is blank. */
  void pair(String english, String chinese, Position at) {
    if (english.isBlank() || chinese.isBlank()) {
      return;
    }
    if (Math.max(english.length(), chinese.length()) > LONGEST) {
      problem(at, "a text of more than " + LONGEST + " characters; expected a sentence");
      return;
    }
    count++;
    sink.pair(english, chinese);
  }

  void problem(Position at, String message) {
    sink.problem(new InputProblem(path, at, message));
  }

  /** Refuses a file that held no pair. */
  void end() throws InputException {
    if (count == 0) {
      String found =
          languages.isEmpty() ? "" : "; languages found: " + String.join(", ", languages);
      throw new InputException(
          new InputProblem(path, null, "holds no pair of English and Chinese" + found));
    }
  }
}
