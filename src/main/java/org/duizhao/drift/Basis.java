// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.drift;

import java.util.Locale;
import org.duizhao.history.FileRevision;

/**
 * The English revision that a translation renders, and how that is known.
 *
 * <p>{@code zh/boot.md} says {@code sourceCommit: 3f2a91c0}: that revision, by metadata.
 *
 * @param index of the revision in the English file's history, from 0 for the newest
 */
public record Basis(FileRevision revision, int index, Origin origin) {
  /** How a basis is known. */
  public enum Origin {
    /** The translation itself names the commit, or a hash of the English text. */
    METADATA("as the translation says"),
    /** The message of a commit of the translation names it. */
    MESSAGE("as a commit message says"),
    /** It was there when the translation was last worked on, and there is no other. */
    HISTORY("by the history"),
    /** Of several it is the one that the translation fits best. */
    INFERRED("which fits best");

    private final String words;

    Origin(String words) {
      this.words = words;
    }

    /** Whether somebody has written it down. */
    public boolean isWritten() {
      return this == METADATA || this == MESSAGE;
    }

    /** The name in reports for programs: {@code metadata}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** In words: "as the translation says". */
    public String words() {
      return words;
    }
  }
}
