// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what could not be kept: "note of 3 entries: pod, node, shell". */
public final class NotKept {
  private static final int SHOWN = 5;

  private final Map<String, Set<String>> idsByWhat = new LinkedHashMap<>();

  public void add(String what, String id) {
    idsByWhat.computeIfAbsent(what, key -> new LinkedHashSet<>()).add(id);
  }

  /** A line for each kind of thing. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    idsByWhat.forEach((what, ids) -> lines.add(line(what, ids)));
    return lines;
  }

  private static String line(String what, Set<String> ids) {
    String shown = String.join(", ", ids.stream().limit(SHOWN).toList());
    String more = ids.size() > SHOWN ? ", …" : "";
    String entries = ids.size() == 1 ? " entry: " : " entries: ";
    return what + " of " + ids.size() + entries + shown + more;
  }
}
