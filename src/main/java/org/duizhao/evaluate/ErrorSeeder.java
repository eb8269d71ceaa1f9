// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duizhao.glossary.TermBase;

/**
 * Makes copies of sound units with one error each, at random and reproducibly: for each kind of
 * error the units are gone through in an order that the seed decides, and the first so many that
 * can bear such an error get one.
 */
public final class ErrorSeeder {
  private final List<SoundUnit> units;
  private final TargetErrors errors;
  private final long seed;

  /**
   * @param units sound ones
   * @param terms whose renderings are exchanged
   */
  public ErrorSeeder(List<SoundUnit> units, TermBase terms, long seed) {
    this.units = List.copyOf(units);
    this.errors = new TargetErrors(this.units, terms);
    this.seed = seed;
  }

  /**
   * The copies, by kind.
   *
   * @param most of a kind
   */
  public List<SeededUnit> seeded(int most) {
    List<SeededUnit> seeded = new ArrayList<>();
    for (ErrorKind kind : ErrorKind.values()) {
      Random random = new Random(seed * 1_000_003 + kind.id().hashCode());
      List<SoundUnit> order = new ArrayList<>(units);
      Collections.shuffle(order, random);
      int made = 0;
      for (SoundUnit unit : order) {
        Optional<String> target = made < most ? errors.made(kind, unit, random) : Optional.empty();
        if (target.isPresent() && !target.get().strip().equals(unit.target().strip())) {
          made++;
          seeded.add(
              SeededUnit.of(unit.id(), kind.id(), unit.source(), unit.target(), target.get()));
        }
      }
    }
    return seeded;
  }
}
