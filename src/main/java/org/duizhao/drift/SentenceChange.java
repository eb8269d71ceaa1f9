// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.drift;

import java.util.List;
import java.util.Locale;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * An English sentence that has changed since it was translated, and the Chinese that it touches.
 *
 * <p>"It starts 8 threads." became "It starts 12 threads."; 它启动 8 个线程。 on line 10 renders the
 * former.
 *
 * @param before empty for a sentence that has come in
 * @param after empty for one that is gone
 * @param place in the English of today; for what is gone, of what comes next; null at the end
 * @param touched the Chinese sentences; for one that has come in, that after which it belongs
 */
public record SentenceChange(
    Kind kind,
    String before,
    String after,
    @Nullable Position place,
    List<TouchedSentence> touched) {
  public SentenceChange {
    touched = List.copyOf(touched);
  }

  /** What became of a sentence. */
  public enum Kind {
    CHANGED,
    ADDED,
    REMOVED;

    /** The name in reports: {@code changed}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A Chinese sentence that a change touches. */
  public record TouchedSentence(Position place, String text) {}
}
