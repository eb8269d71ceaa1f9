// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.drift;

import java.util.List;

/**
 * What has happened to an English document since it was translated: 3 of 40 sentences have changed.
 *
 * @param sentences that the document has today
 * @param changes in the order of the document
 */
public record Drift(int sentences, List<SentenceChange> changes) {
  public Drift {
    changes = List.copyOf(changes);
  }
}
