// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.fix;

import java.util.List;

/**
 * A file's text before and after.
 *
 * @param before as it stands in the file
 * @param after with all that could be mended
 * @param fixes how many places were changed
 * @param refused edits that were not made, since they would change more than text
 */
public record FixedText(String before, String after, int fixes, List<String> refused) {
  public FixedText {
    refused = List.copyOf(refused);
  }

  public boolean isChanged() {
    return !before.equals(after);
  }
}
