// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.duizhao.cache.PairTexts;
import org.duizhao.document.InputException;
import org.duizhao.read.DocumentReader;
import org.duizhao.read.RawDocument;

/** The texts of two documents that are at hand. */
record RawTexts(RawDocument english, RawDocument chinese) implements PairTexts {
  @Override
  public String source() {
    return text(english);
  }

  @Override
  public String target() {
    return text(chinese);
  }

  private static String text(RawDocument document) {
    try {
      return DocumentReader.decode(document).text();
    } catch (InputException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }
}
