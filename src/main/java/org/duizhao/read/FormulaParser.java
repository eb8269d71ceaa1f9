// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.duizhao.text.Script;

/**
 * Formulas between dollar signs, {@code $x_1$} and {@code $$E = mc^2$$}. Shell variables ({@code
 * $HOME/$USER}) and prices ("$5 到 $10") are none: as in Pandoc no blank stands inside the signs, no
 * letter or digit around them, and the inside has to look like a formula.
 */
final class FormulaParser implements InlineContentParser {
  /** Longer formulas are text; this also bounds the search for the closing sign. */
  private static final int MAX_LENGTH = 1000;

  private static final String OPERATORS = "\\^_={}+<>|";

  /** A formula with its dollar signs. */
  static final class Formula extends CustomNode {
    private final int signs;

    private Formula(int signs) {
      this.signs = signs;
    }

    /** One or two dollar signs on each side. */
    int signs() {
      return signs;
    }
  }

  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return new FormulaParser();
    }
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (isWordOrSign(scanner.peekPreviousCodePoint())) {
      return ParsedInline.none();
    }
    int signs = Math.min(2, scanner.matchMultiple('$'));
    StringBuilder inside = new StringBuilder();
    while (inside.length() < MAX_LENGTH) {
      char c = scanner.peek();
      if (c == Scanner.END) {
        return ParsedInline.none();
      }
      if (c == '$') {
        return close(scanner, signs, inside.toString());
      }
      scanner.next();
      inside.append(c);
      if (c == '\\' && scanner.peek() != Scanner.END) {
        inside.append(scanner.peek());
        scanner.next();
      }
    }
    return ParsedInline.none();
  }

  private static ParsedInline close(Scanner scanner, int signs, String inside) {
    int closing = scanner.matchMultiple('$');
    Position end = scanner.position();
    boolean closed = closing == signs && !isWordOrSign(scanner.peekCodePoint());
    boolean formula = signs == 2 ? !inside.isBlank() : isFormula(inside);
    return closed && formula ? ParsedInline.of(new Formula(signs), end) : ParsedInline.none();
  }

  /** A letter, digit or accent of a word in Latin script, or a further sign. */
  private static boolean isWordOrSign(int c) {
    boolean letter = Character.isLetterOrDigit(c) && !Script.isHan(c);
    return c == '$' || letter || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isFormula(String inside) {
    if (inside.isEmpty()
        || Character.isWhitespace(inside.charAt(0))
        || Character.isWhitespace(inside.charAt(inside.length() - 1))) {
      return false;
    }
    boolean letter = inside.length() == 1 && Character.isLetter(inside.charAt(0));
    boolean operator = inside.chars().anyMatch(c -> OPERATORS.indexOf(c) >= 0);
    boolean variable = inside.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    return letter || (operator && !(variable && inside.length() > 3));
  }
}
