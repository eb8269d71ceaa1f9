// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of a check: what it finds and why, with examples that are run as tests. It stands beside
 * the class as {@code number-mismatch.md} and is the text of {@code duizhao explain}.
 *
 * @param id of the check
 * @param text the page as it is, in Markdown
 * @param headings its sections, in order
 * @param examples its fenced {@code bitext} blocks, in order
 */
public record CheckPage(String id, String text, List<String> headings, List<PageExample> examples) {

  /** The sections that every page has, in this order. */
  public static final List<String> HEADINGS =
      List.of(
          "What it finds",
          "Why it matters",
          "Flagged",
          "Accepted",
          "Known limits",
          "Settings",
          "References");

  private static final String FENCE = "```bitext ";

  public CheckPage {
    headings = List.copyOf(headings);
    examples = List.copyOf(examples);
  }

  /** The page of {@code check}. Throws when it has none or the page is broken. */
  public static CheckPage of(Check check) {
    String id = check.info().id();
    try (InputStream page = check.getClass().getResourceAsStream(id + ".md")) {
      if (page == null) {
        throw new IllegalStateException(id + ": no page " + id + ".md beside the class");
      }
      return parse(id, new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CheckPage parse(String id, String text) {
    List<String> headings = new ArrayList<>();
    List<PageExample> examples = new ArrayList<>();
    PageExampleParser open = null;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (open != null) {
        if (line.equals("```")) {
          examples.add(open.example());
          open = null;
        } else {
          open.add(line, number);
        }
      } else if (line.startsWith(FENCE)) {
        open = new PageExampleParser(id, line.substring(FENCE.length()).trim(), number);
      } else if (line.startsWith("## ")) {
        headings.add(line.substring(3).trim());
      }
    }
    if (open != null) {
      throw new IllegalArgumentException(id + ".md: the last example is not closed");
    }
    return new CheckPage(id, text, headings, examples);
  }

  /** The examples of one kind, in order. */
  public List<PageExample> examples(PageExample.Kind kind) {
    return examples.stream().filter(example -> example.kind() == kind).toList();
  }
}
