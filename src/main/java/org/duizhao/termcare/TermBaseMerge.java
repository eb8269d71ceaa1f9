// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermStatus;
import org.jspecify.annotations.Nullable;

/**
 * Merges two descendants of one term base, concept by concept and in each of them rendering by
 * rendering: ours makes 容器组 the preferred one of "pod", theirs forbids 豆荚, and the merged entry
 * does both. Where both changed the same thing otherwise, ours stays and the conflict is told.
 */
public final class TermBaseMerge {
  private final Map<String, TermEntry> base;
  private final Map<String, TermEntry> ours;
  private final Map<String, TermEntry> theirs;
  private final List<String> conflicts = new ArrayList<>();

  private TermBaseMerge(TermBase base, TermBase ours, TermBase theirs) {
    this.base = TermBaseDiff.byId(base);
    this.ours = TermBaseDiff.byId(ours);
    this.theirs = TermBaseDiff.byId(theirs);
  }

  /**
   * What came of it.
   *
   * @param base in the order of ours, what is new in theirs after the entry that it follows there
   * @param conflicts a line each; empty when all could be kept
   */
  public record Merged(TermBase base, List<String> conflicts) {
    public Merged {
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * @param base what both descend from
   */
  public static Merged of(TermBase base, TermBase ours, TermBase theirs) {
    return new TermBaseMerge(base, ours, theirs).merged();
  }

  private Merged merged() {
    List<TermEntry> entries = new ArrayList<>();
    for (String id : order()) {
      TermEntry entry = merged(id, base.get(id), ours.get(id), theirs.get(id));
      if (entry != null) {
        entries.add(entry);
      }
    }
    return new Merged(new TermBase(entries), conflicts);
  }

  private List<String> order() {
    List<String> order = new ArrayList<>(ours.keySet());
    Set<String> known = new LinkedHashSet<>(order);
    String before = null;
    for (String id : theirs.keySet()) {
      if (known.add(id)) {
        order.add(before == null ? 0 : order.indexOf(before) + 1, id);
      }
      before = id;
    }
    return order;
  }

  private @Nullable TermEntry merged(
      String id, @Nullable TermEntry old, @Nullable TermEntry our, @Nullable TermEntry their) {
    if (our == null || their == null) {
      TermEntry left = our == null ? their : our;
      if (old == null || left == null) {
        return left;
      }
      if (left.equals(old)) {
        return null;
      }
      String who = our == null ? "ours" : "theirs";
      conflicts.add(id + ": gone in " + who + ", changed in the other; kept as changed");
      return left;
    }
    return our.equals(their) || their.equals(old)
        ? our
        : our.equals(old) ? their : both(id, old, our, their);
  }

  private TermEntry both(String id, @Nullable TermEntry old, TermEntry our, TermEntry their) {
    EntryFields before = old == null ? EntryFields.NONE : EntryFields.of(old);
    EntryFields mine = EntryFields.of(our);
    EntryFields other = EntryFields.of(their);
    Set<String> names = new LinkedHashSet<>(mine.values().keySet());
    names.addAll(other.values().keySet());
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : names) {
      String value = value(id, name, before.value(name), mine.value(name), other.value(name));
      if (!value.isEmpty()) {
        values.put(name, value);
      }
    }
    tellOfPreferred(id, first(old), first(our), first(their));
    try {
      return new EntryFields(values).entry(id);
    } catch (IllegalArgumentException e) {
      conflicts.add(id + ": nothing is left of it when both changes are made; ours kept");
      return our;
    }
  }

  private String value(String id, String name, String old, String our, String their) {
    if (our.equals(their) || their.equals(old)) {
      return our;
    }
    if (our.equals(old)) {
      return their;
    }
    conflicts.add(
        id
            + ": "
            + name
            + " is "
            + shown(our)
            + " in ours, "
            + shown(their)
            + " in theirs; ours kept");
    return our;
  }

  /** Both may stay in the entry, but only one of them can be what a finding suggests. */
  private void tellOfPreferred(String id, String old, String our, String their) {
    if (!our.equals(their) && !our.equals(old) && !their.equals(old) && !their.isEmpty()) {
      conflicts.add(
          id
              + ": "
              + our
              + " is preferred in ours, "
              + their
              + " in theirs; both kept, ours first");
    }
  }

  private static String first(@Nullable TermEntry entry) {
    List<String> preferred = entry == null ? List.of() : entry.withStatus(TermStatus.PREFERRED);
    return preferred.isEmpty() ? "" : preferred.get(0);
  }

  private static String shown(String value) {
    return value.isEmpty() ? "gone" : "\"" + value + "\"";
  }
}
