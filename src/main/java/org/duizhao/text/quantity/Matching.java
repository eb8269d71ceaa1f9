// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The matching of two lists of quantities in passes, from the strictest equality to the laxest. */
final class Matching {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_FOR_FRACTIONS = 32;
  private static final int HALF_DAY = 12 * 3600;

  private static final Comparator<Quantity> BY_PLACE =
      Comparator.comparingInt(quantity -> quantity.span().start());

  private record Typed(QuantityKind kind, Object amount) {}

  private record Sized(UnitOfMeasure.Dimension dimension, BigDecimal size) {}

  private final List<Quantity> source;
  private final List<Quantity> target;
  private final List<QuantityMatch.Pair> pairs = new ArrayList<>();
  private final Set<Quantity> matched = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Quantity> settled = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Quantity> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Quantity> contradicted = Collections.newSetFromMap(new IdentityHashMap<>());

  private QuantityMatch.@Nullable Pair changed;

  Matching(List<Quantity> source, List<Quantity> target) {
    this.source = new ArrayList<>(source);
    this.target = new ArrayList<>(target);
  }

  QuantityMatch run() {
    new DigitOrder(source, target).run(Matching::mayBeEqual, this::pair, this::change);
    pass(firm(Matching::typed), firm(Matching::typed));
    pass(firm(Matching::literal), firm(Matching::literal));
    pass(firm(Matching::amount), firm(Matching::amount));
    pass(firm(Matching::typed), Matching::typed);
    pass(Matching::typed, firm(Matching::typed));
    pass(firm(Matching::amount), Matching::amount);
    pass(Matching::amount, firm(Matching::amount));
    pass(Matching::typed, Matching::typed);
    pass(Matching::literal, Matching::literal);
    pass(Matching::amount, Matching::amount);
    pass(Matching::amount, Quantity::other);
    pass(Quantity::other, Matching::amount);
    pass(Matching::otherNumber, Matching::otherNumber);
    pass(Matching::share, Matching::share);
    pass(Matching::size, Matching::size);
    pass(Matching::dial, Matching::dial);
    fractions(source, target);
    fractions(target, source);
    repetitions();
    contradictions();
    source.removeIf(this::isUnreported);
    target.removeIf(this::isUnreported);
    if (changed != null) {
      source.add(changed.source());
      target.add(changed.target());
      source.sort(BY_PLACE);
      target.sort(BY_PLACE);
    }
    return new QuantityMatch(pairs, source, target);
  }

  private void pass(
      Function<Quantity, @Nullable Object> ofSource,
      Function<Quantity, @Nullable Object> ofTarget) {
    if (source.isEmpty() || target.isEmpty()) {
      return;
    }
    Map<Object, Deque<Quantity>> waiting = new HashMap<>();
    for (Quantity quantity : target) {
      Object key = ofTarget.apply(quantity);
      if (key != null) {
        waiting.computeIfAbsent(key, unused -> new ArrayDeque<>(2)).add(quantity);
      }
    }
    if (waiting.isEmpty()) {
      return;
    }
    source.removeIf(
        quantity -> {
          Object key = ofSource.apply(quantity);
          Deque<Quantity> equals = key == null ? null : waiting.get(key);
          Quantity equal = equals == null ? null : equals.poll();
          if (equal != null) {
            pairs.add(new QuantityMatch.Pair(quantity, equal));
            matched.add(equal);
          }
          return equal != null;
        });
    target.removeIf(matched::contains);
  }

  private void pair(Quantity here, Quantity there) {
    pairs.add(new QuantityMatch.Pair(here, there));
    matched.add(here);
    matched.add(there);
    source.removeIf(quantity -> quantity == here);
    target.removeIf(quantity -> quantity == there);
  }

  /** Takes two numbers out that stand for each other, whatever else has their values. */
  private void change(Quantity here, Quantity there) {
    changed = new QuantityMatch.Pair(here, there);
    source.removeIf(quantity -> quantity == here);
    target.removeIf(quantity -> quantity == there);
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) == 0;
  }

  private static boolean mayBeEqual(Quantity here, Quantity there) {
    return Objects.equals(amount(here), amount(there))
        || isSame(here.other(), there.value())
        || isSame(here.value(), there.other())
        || Objects.equals(share(here), share(there))
        || size(here) != null && Objects.equals(size(here), size(there))
        || dial(here) != null && Objects.equals(dial(here), dial(there));
  }

  private static Function<Quantity, @Nullable Object> firm(
      Function<Quantity, @Nullable Object> key) {
    return quantity -> quantity.firmness() == Firmness.FIRM ? key.apply(quantity) : null;
  }

  private static @Nullable Object typed(Quantity quantity) {
    Object amount = amount(quantity);
    return amount == null ? null : new Typed(quantity.kind(), amount);
  }

  private static @Nullable Object literal(Quantity quantity) {
    return quantity.literal().isEmpty() ? null : quantity.literal();
  }

  /** The value, or the literal of "5.10", which is not 5.1. */
  private static @Nullable Object amount(Quantity quantity) {
    return isDotted(quantity) ? quantity.literal() : quantity.value();
  }

  /** Whether a number looks like a version: digits after the dot that end in a zero. */
  private static boolean isDotted(Quantity quantity) {
    String literal = quantity.literal();
    int dot = literal.indexOf('.');
    boolean plain =
        quantity.kind() == QuantityKind.CARDINAL
            || quantity.kind() == QuantityKind.VERSION
            || quantity.kind() == QuantityKind.IDENTIFIER;
    return plain && dot >= 0 && literal.endsWith("0") && literal.charAt(dot + 1) != '0';
  }

  /** The second reading of the start of a range; the 64 of 64K and 64M is no such thing. */
  private static @Nullable Object otherNumber(Quantity quantity) {
    return quantity.kind() == QuantityKind.CARDINAL || quantity.kind() == QuantityKind.CURRENCY
        ? quantity.other()
        : null;
  }

  private static @Nullable Object share(Quantity quantity) {
    BigDecimal value = quantity.value();
    if (value == null || isDotted(quantity)) {
      return null;
    }
    return quantity.kind() == QuantityKind.PERCENT
        ? value.divide(HUNDRED, MathContext.DECIMAL64).stripTrailingZeros()
        : value;
  }

  private static @Nullable Object size(Quantity quantity) {
    UnitOfMeasure unit = quantity.unit();
    BigDecimal value = quantity.value();
    return unit == null || value == null
        ? null
        : new Sized(unit.dimension(), value.multiply(unit.factor()).stripTrailingZeros());
  }

  /** The place of the hands on a clock, which does not tell morning from evening. */
  private static @Nullable Object dial(Quantity quantity) {
    BigDecimal value = quantity.value();
    return quantity.kind() == QuantityKind.TIME && value != null
        ? value.intValue() % HALF_DAY
        : null;
  }

  /** "1 of 8" and "one in four" against 八分之一 and 四分之一. */
  private void fractions(List<Quantity> these, List<Quantity> those) {
    for (Quantity fraction : these) {
      int slash = fraction.literal().indexOf('/');
      if (slash < 0 || those.size() > MOST_FOR_FRACTIONS) {
        continue;
      }
      Quantity bottom = take(those, fraction.literal().substring(slash + 1));
      if (bottom != null) {
        settled.add(fraction);
        settled.add(bottom);
        Quantity top = take(those, fraction.literal().substring(0, slash));
        if (top != null) {
          settled.add(top);
        }
      }
    }
  }

  private @Nullable Quantity take(List<Quantity> from, String number) {
    BigDecimal wanted = new BigDecimal(number);
    for (Quantity quantity : from) {
      BigDecimal value = quantity.value();
      if (value != null && wanted.compareTo(value) == 0 && !settled.contains(quantity)) {
        return quantity;
      }
    }
    return null;
  }

  /** A value that was paired before is only said once more, or once less, than the other side. */
  private void repetitions() {
    Set<Object> paired = new HashSet<>();
    for (QuantityMatch.Pair pair : pairs) {
      paired.add(key(pair.source()));
      paired.add(key(pair.target()));
    }
    for (List<Quantity> side : List.of(source, target)) {
      for (Quantity quantity : side) {
        if (paired.contains(key(quantity))) {
          repeated.add(quantity);
        }
      }
    }
  }

  private static Object key(Quantity quantity) {
    Object amount = amount(quantity);
    return amount == null ? quantity.literal() : amount;
  }

  private Firmness firmness(Quantity quantity) {
    return quantity.firmness() == Firmness.FIRM && repeated.contains(quantity)
        ? Firmness.SOFT
        : quantity.firmness();
  }

  /** A soft quantity counts when what stands on the other side in its stead has its kind. */
  private void contradictions() {
    if (source.isEmpty() || target.isEmpty()) {
      return;
    }
    Map<QuantityKind, Deque<Quantity>> instead = new EnumMap<>(QuantityKind.class);
    for (Quantity quantity : target) {
      if (firmness(quantity) != Firmness.LOOSE && !settled.contains(quantity)) {
        instead.computeIfAbsent(quantity.kind(), unused -> new ArrayDeque<>(2)).add(quantity);
      }
    }
    for (Quantity quantity : source) {
      Deque<Quantity> others = instead.get(quantity.kind());
      boolean counts = firmness(quantity) != Firmness.LOOSE && !settled.contains(quantity);
      Quantity other = others == null || !counts ? null : others.poll();
      if (other != null) {
        contradicted.add(quantity);
        contradicted.add(other);
      }
    }
  }

  private boolean isUnreported(Quantity quantity) {
    return settled.contains(quantity)
        || (firmness(quantity) != Firmness.FIRM && !contradicted.contains(quantity));
  }
}
