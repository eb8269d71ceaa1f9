// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.literal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duizhao.text.Span;

/**
 * A text and the literals in it, the stretches that its document marks as code among them.
 *
 * <p>Of "设置 `quiet=` 后运行 make_all" with the code 3..9 the literals are {@code quiet=}, which is
 * code, and {@code make_all}.
 */
public final class LiteralText {
  private final String text;
  private final List<Literal> literals;
  private final List<Literal> anywhere;

  /**
   * @param code stretches that are marked as code
   */
  public LiteralText(String text, List<Span> code) {
    this.text = LiteralReader.withoutEscapes(text);
    List<Literal> all = new ArrayList<>();
    for (Span span : code) {
      if (!span.of(text).isBlank()) {
        all.add(new Literal(LiteralKind.CODE, span, span.of(text).strip()));
      }
    }
    anywhere = LiteralReader.read(text);
    for (Literal literal : anywhere) {
      if (code.stream().noneMatch(literal.span()::overlaps)) {
        all.add(literal);
      }
    }
    all.sort(Comparator.comparing(Literal::span));
    literals = List.copyOf(all);
  }

  public String text() {
    return text;
  }

  /** In order. */
  public List<Literal> literals() {
    return literals;
  }

  /** Where the literals stand: no words of a language. */
  public List<Span> spans() {
    return literals.stream().map(Literal::span).toList();
  }

  /** How often a literal stands in the text, in code or not. */
  int count(LiteralKind kind, String value) {
    return (int) anywhere.stream().filter(l -> l.kind() == kind && l.value().equals(value)).count();
  }
}
