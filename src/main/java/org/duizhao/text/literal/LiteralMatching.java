// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.literal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Finds the literals of a source that its target lost or changed. Placeholders, tags and entities
 * are counted; of the others one mention is enough, since Chinese need not repeat a name.
 *
 * <p>"Use --force with --quiet." / "请与 --quiet 同用 --forse。": {@code --force} became {@code
 * --forse}.
 */
public final class LiteralMatching {
  private static final double ALIKE = 0.5;
  private static final double ALIKE_IN_KIND = 0.7;

  /** Date formats are put in another order and have signs added. */
  private static final Pattern DATE_FORMAT =
      Pattern.compile("%-?[YyBbHIM][^%]{0,3}%|%-?[dm][./-]%|%[YBHMp](?!\\w)");

  /** {@code http://你的地址:8080}. */
  private static final Pattern CHINESE_HOST = Pattern.compile("://[<\\\\]{0,2}\\p{IsHan}");

  /** A key to press in a menu: "Sa_ve" / 保存(_V). */
  private static final Pattern MNEMONIC = Pattern.compile("[(（][_&]\\w[)）]");

  private final LiteralText source;
  private final LiteralText target;
  private final LiteralPresence presence;

  private LiteralMatching(LiteralText source, LiteralText target) {
    this.source = source;
    this.target = target;
    this.presence = new LiteralPresence(target.text());
  }

  /** What the target lost or changed, in the order of the source. */
  public static List<LiteralChange> changes(LiteralText source, LiteralText target) {
    return source.literals().isEmpty() ? List.of() : new LiteralMatching(source, target).changes();
  }

  private List<LiteralChange> changes() {
    List<LiteralChange> lost = new ArrayList<>();
    Set<Literal> used = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (Literal literal : source.literals()) {
      if (!seen.add(literal.kind() + literal.value()) || !isMeant(literal)) {
        continue;
      }
      int wanted = literal.kind().isCounted() ? source.count(literal.kind(), literal.value()) : 1;
      int there = literal.kind().isCounted() ? target.count(literal.kind(), literal.value()) : 0;
      boolean kept = literal.kind().isCounted() ? there >= wanted : presence.holds(literal);
      if (!kept) {
        Literal nearest = there > 0 ? null : nearest(literal, used);
        if (nearest != null) {
          used.add(nearest);
        }
        lost.add(new LiteralChange(literal, nearest, wanted, there));
      }
    }
    return lost;
  }

  private boolean isMeant(Literal literal) {
    return switch (literal.kind()) {
      case TAG -> isMarkup(literal);
      case PLACEHOLDER ->
          !StandIns.isBraced(literal.value()) && !DATE_FORMAT.matcher(source.text()).find();
      case IDENTIFIER -> !isStandIn(literal) && !MNEMONIC.matcher(target.text()).find();
      case URL -> !isStandIn(literal) && !CHINESE_HOST.matcher(target.text()).find();
      case CODE -> !StandIns.isIn(literal.value());
      default -> !isStandIn(literal);
    };
  }

  /** {@code <b>} with its {@code </b>}; {@code <file>} alone stands for a name to be put there. */
  private boolean isMarkup(Literal tag) {
    String value = tag.value();
    String whole = tag.span().of(source.text());
    String partner = value.startsWith("</") ? "<" + value.substring(2) : "</" + value.substring(1);
    return whole.endsWith("/>")
        || whole.contains("=")
        || StandIns.isVoidTag(value)
        || source.count(LiteralKind.TAG, partner) > 0;
  }

  private boolean isStandIn(Literal literal) {
    if (literal.kind() != LiteralKind.IDENTIFIER) {
      return StandIns.isIn(literal.value());
    }
    int start = literal.span().start();
    char before = start == 0 ? ' ' : source.text().charAt(start - 1);
    return "=<[;".indexOf(before) >= 0
        || StandIns.isIn(literal.value())
        || StandIns.isShouted(literal.value(), target.text());
  }

  private @Nullable Literal nearest(Literal lost, Set<Literal> used) {
    Literal best = null;
    double most = 0;
    for (Literal candidate : target.literals()) {
      if (!used.contains(candidate) && !isInSource(candidate.value())) {
        double alike = similarity(lost.value(), candidate.value());
        double least = candidate.kind() == lost.kind() ? ALIKE : ALIKE_IN_KIND;
        if (alike >= least && alike > most) {
          most = alike;
          best = candidate;
        }
      }
    }
    return best;
  }

  private boolean isInSource(String value) {
    return source.literals().stream().anyMatch(literal -> literal.value().equals(value));
  }

  private static double similarity(String one, String other) {
    int length = Math.max(one.length(), other.length());
    int most = (int) Math.ceil(length * (1 - ALIKE));
    int distance = new LevenshteinDistance(most).apply(one, other);
    return distance < 0 ? 0 : 1 - (double) distance / length;
  }
}
