// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;

/** What two term bases say differently, concept by concept; concepts are the same by their ids. */
public final class TermBaseDiff {
  private TermBaseDiff() {}

  /** In the order of the later base, what is gone at the end. */
  public static List<EntryChange> of(TermBase before, TermBase after) {
    Map<String, TermEntry> old = byId(before);
    List<EntryChange> changes = new ArrayList<>();
    for (TermEntry entry : after.entries()) {
      EntryChange.of(entry.id(), old.remove(entry.id()), entry).ifPresent(changes::add);
    }
    old.forEach((id, entry) -> EntryChange.of(id, entry, null).ifPresent(changes::add));
    return changes;
  }

  static Map<String, TermEntry> byId(TermBase base) {
    Map<String, TermEntry> entries = new LinkedHashMap<>();
    base.entries().forEach(entry -> entries.putIfAbsent(entry.id(), entry));
    return entries;
  }
}
