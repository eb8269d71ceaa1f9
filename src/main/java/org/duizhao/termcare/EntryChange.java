// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.glossary.TermEntry;
import org.jspecify.annotations.Nullable;

/**
 * What became of one concept between two term bases: "pod" had 容器荚 preferred and has 容器组.
 *
 * @param id of the concept
 * @param before null when it is new
 * @param after null when it is gone
 * @param differences of the two, in the order of the entry; empty when it is new or gone
 */
public record EntryChange(
    String id,
    @Nullable TermEntry before,
    @Nullable TermEntry after,
    List<Difference> differences) {
  public EntryChange {
    if (before == null && after == null) {
      throw new IllegalArgumentException(id + " is in neither");
    }
    differences = List.copyOf(differences);
  }

  /**
   * One thing that is said otherwise.
   *
   * @param what "Chinese 容器组", "note"
   * @param before empty when it was not said
   * @param after empty when it is not said any more
   */
  public record Difference(String what, String before, String after) {}

  /** The change; empty when both say the same. */
  static Optional<EntryChange> of(
      String id, @Nullable TermEntry before, @Nullable TermEntry after) {
    if (before == null || after == null) {
      return Optional.of(new EntryChange(id, before, after, List.of()));
    }
    EntryFields old = EntryFields.of(before);
    EntryFields now = EntryFields.of(after);
    Set<String> names = new LinkedHashSet<>(old.values().keySet());
    names.addAll(now.values().keySet());
    List<Difference> differences = new ArrayList<>();
    for (String name : names) {
      if (!old.value(name).equals(now.value(name))) {
        differences.add(new Difference(name, old.value(name), now.value(name)));
      }
    }
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(new EntryChange(id, before, after, differences));
  }
}
