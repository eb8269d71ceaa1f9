// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import java.util.Set;
import org.duizhao.text.Position;

/**
 * One comment that tells duizhao to be quiet about some lines.
 *
 * <p>{@code <!-- duizhao-disable-next-line number-mismatch: counted otherwise -->} is about the
 * block below it.
 *
 * @param checks ids of the checks that are to be quiet; empty: all
 * @param reason in the writer's words; may be empty
 * @param position of the comment
 * @param from first line that it is about, from 1
 * @param to last line that it is about
 */
public record Directive(Set<String> checks, String reason, Position position, int from, int to) {
  public Directive {
    checks = Set.copyOf(checks);
  }

  boolean covers(String check, int line) {
    return (checks.isEmpty() || checks.contains(check)) && line >= from && line <= to;
  }
}
