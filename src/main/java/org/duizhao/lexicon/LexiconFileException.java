// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.io.IOException;

/** A file that is no lexicon, was written by another version, or is damaged; says which. */
public final class LexiconFileException extends IOException {
  private static final long serialVersionUID = 1L;

  LexiconFileException(String message) {
    super(message);
  }
}
