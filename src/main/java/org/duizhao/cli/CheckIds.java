// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.List;
import org.duizhao.check.Check;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.text.Nearest;

/** The ids of the checks, as arguments. */
final class CheckIds {
  private CheckIds() {}

  static List<String> all() {
    return BuiltInChecks.all().stream().map(check -> check.info().id()).toList();
  }

  /** The check with that id, or a complaint that names the nearest one. */
  static Check find(String id) throws CannotRunException {
    return BuiltInChecks.ofId(id)
        .orElseThrow(() -> new CannotRunException(Nearest.unknown("check", id, all())));
  }
}
