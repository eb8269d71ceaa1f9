// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import org.duizhao.text.Span;

/**
 * One change to a file: {@code text} takes the place of what stands at {@code place}.
 *
 * <p>An empty place puts text in (a blank between 内核 and "Linux"), an empty text takes it out.
 *
 * @param place in the target's file
 */
public record Edit(Span place, String text) {
  public Edit {
    if (place.isEmpty() && text.isEmpty()) {
      throw new IllegalArgumentException("an edit that changes nothing at " + place);
    }
  }
}
