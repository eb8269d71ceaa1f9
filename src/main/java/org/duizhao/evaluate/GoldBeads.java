// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.text.Position;

/**
 * Reads stored sentence alignments: a bead a line, {@code [0, 1]:[2]}, sentence numbers from 0,
 * either side may be empty; what follows a second colon is ignored.
 */
public final class GoldBeads {
  private static final Pattern LINE =
      Pattern.compile("\\s*\\[([\\d,\\s]*+)\\]\\s*:\\s*\\[([\\d,\\s]*+)\\]\\s*(?::.*)?");

  private GoldBeads() {}

  /** A bead by its sentence numbers. */
  public record Numbers(List<Integer> source, List<Integer> target) {
    public Numbers {
      source = List.copyOf(source);
      target = List.copyOf(target);
    }

    boolean isMatched() {
      return !source.isEmpty() && !target.isEmpty();
    }

    /** {@code 2-1} for two source sentences and one target sentence. */
    String type() {
      return source.size() + "-" + target.size();
    }
  }

  /**
   * Reads a file.
   *
   * @throws InputException naming the first line that is no bead
   */
  public static List<Numbers> read(Path file) throws IOException, InputException {
    List<Numbers> beads = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        String path = file.toString().replace('\\', '/');
        throw new InputException(
            new InputProblem(
                path, new Position(number, 1), "not a bead; expected a line such as [0, 1]:[2]"));
      }
      beads.add(new Numbers(numbers(matcher.group(1)), numbers(matcher.group(2))));
    }
    return beads;
  }

  private static List<Integer> numbers(String list) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : list.split(",", -1)) {
      if (!part.isBlank()) {
        numbers.add(Integer.valueOf(part.strip()));
      }
    }
    return numbers;
  }
}
