// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A Chinese word that is often written for an English one that it does not render there: 提示 for
 * "tip", which is 技巧.
 *
 * @param english forms or lemmas of the English word
 * @param own parts of Chinese words that render it, the usual one first; any of them in the target
 *     is an answer
 * @param chinese what is written
 * @param excusing English words that the latter may come of
 * @param asking English words of which one must stand beside; empty when none need
 */
record WrongSense(
    Set<String> english,
    List<String> own,
    String chinese,
    Set<String> excusing,
    Set<String> asking) {
  private static final String RESOURCE = "wrong-senses.txt";
  private static final int ASKING = 4;

  WrongSense {
    english = Set.copyOf(english);
    own = List.copyOf(own);
    excusing = Set.copyOf(excusing);
    asking = Set.copyOf(asking);
    if (chinese.isEmpty() || own.isEmpty() || own.contains(chinese)) {
      throw new IllegalArgumentException("not wrong: " + chinese);
    }
  }

  /** All that are listed. */
  static List<WrongSense> listed() {
    try (InputStream in = WrongSense.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      List<WrongSense> all = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(line -> addTo(all, line));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addTo(List<WrongSense> all, String line) {
    String[] cells = line.split("\\|", -1);
    Set<String> asking = cells.length > ASKING ? words(cells[ASKING]) : Set.of();
    for (String chinese : cells[2].split(" ")) {
      all.add(
          new WrongSense(
              words(cells[0]), List.of(cells[1].split(" ")), chinese, words(cells[3]), asking));
    }
  }

  private static Set<String> words(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
  }

  /** The rendering that is meant as a rule. */
  String meant() {
    return own.get(0);
  }

  /** Whether something in the target renders the English word: 客户机 for "guest", beside 客户. */
  boolean isAnswered(String target) {
    return own.stream().anyMatch(part -> isIn(target, part));
  }

  /** Whether a part stands there and is not itself a part of what is written: 域 in 区域. */
  private boolean isIn(String target, String part) {
    int inside = chinese.indexOf(part);
    int at = target.indexOf(part);
    while (at >= 0 && inside >= 0 && target.startsWith(chinese, at - inside)) {
      at = target.indexOf(part, at + 1);
    }
    return at >= 0;
  }
}
