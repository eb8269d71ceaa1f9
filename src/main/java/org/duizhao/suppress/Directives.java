// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;

/**
 * Finds the comments in a document that tell duizhao to be quiet: those of HTML and Markdown, of
 * reStructuredText (two stops) and of MDX (in braces), each on a line of its own and outside of
 * code.
 */
final class Directives {
  private static final String NEXT = "disable-next-line";
  private static final String FILE = "disable-file";
  private static final String OFF = "disable";
  private static final String ON = "enable";

  /** A line may be a megabyte long: nothing here goes back over what it has taken. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "^[ \\t>]*+(?:<!--|\\.\\.|\\{/\\*)[ \\t]*+duizhao-([a-z-]++)([^:\\n]*+)(?::([^\\n]*+))?",
          Pattern.MULTILINE);

  private static final Pattern END = Pattern.compile("(?:--+>|\\*/\\})[ \\t\\r]*+$");

  private Directives() {}

  static List<Directive> of(Document document) {
    SourceFile file = document.file();
    if (!file.text().contains("duizhao-")) {
      return List.of();
    }
    List<Directive> found = new ArrayList<>();
    List<Directive> open = new ArrayList<>();
    Matcher matcher = COMMENT.matcher(file.text());
    while (matcher.find()) {
      if (!isInCode(document, matcher.start())) {
        read(matcher, document, found, open);
      }
    }
    found.addAll(open);
    return found;
  }

  private static void read(
      Matcher matcher, Document document, List<Directive> found, List<Directive> open) {
    String rest = Optional.ofNullable(matcher.group(3)).orElse("");
    Set<String> checks = words(withoutEnd(matcher.group(2)));
    String reason = withoutEnd(rest).strip();
    int line = document.file().lineOf(matcher.start());
    Position position = new Position(line, 1);
    switch (matcher.group(1)) {
      case NEXT -> {
        int[] lines = blockAfter(document, line);
        found.add(new Directive(checks, reason, position, lines[0], lines[1]));
      }
      case FILE -> found.add(new Directive(checks, reason, position, 1, Integer.MAX_VALUE));
      case OFF -> open.add(new Directive(checks, reason, position, line, Integer.MAX_VALUE));
      case ON -> close(checks, line, found, open);
      default -> {
        // Another tool of the future, or a word about duizhao: no directive.
      }
    }
  }

  /** Ends what is switched off: all of it, or what names the same checks. */
  private static void close(
      Set<String> checks, int line, List<Directive> found, List<Directive> open) {
    for (Directive directive : List.copyOf(open)) {
      if (checks.isEmpty() || checks.equals(directive.checks())) {
        open.remove(directive);
        found.add(
            new Directive(
                directive.checks(),
                directive.reason(),
                directive.position(),
                directive.from(),
                line));
      }
    }
  }

  /** First and last line of the block below a line; that line alone when there is none. */
  private static int[] blockAfter(Document document, int line) {
    for (Block block : document.blocks()) {
      int first = document.file().lineOf(block.place().start());
      if (first > line) {
        return new int[] {first, document.file().lineOf(block.place().end())};
      }
    }
    return new int[] {line, line};
  }

  private static boolean isInCode(Document document, int offset) {
    for (Block block : document.blocks()) {
      if (block.place().start() <= offset && offset < block.place().end()) {
        return block.kind() == BlockKind.CODE;
      }
    }
    return false;
  }

  private static String withoutEnd(String text) {
    Matcher end = END.matcher(text);
    return end.find() ? text.substring(0, end.start()) : text;
  }

  private static Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    for (String word : list.split("[,\\s]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
