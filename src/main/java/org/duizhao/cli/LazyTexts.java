// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.duizhao.cache.PairTexts;
import org.duizhao.document.InputException;
import org.duizhao.project.ProjectPair;
import org.duizhao.read.DocumentReader;

/** The texts of a pair, read when a report wants more than places. */
record LazyTexts(ProjectPair pair, PairChecks.Documents documents) implements PairTexts {
  @Override
  public String source() {
    return text(pair.source() == null ? pair.target() : pair.source());
  }

  @Override
  public String target() {
    return text(pair.target());
  }

  private String text(String path) {
    try {
      return DocumentReader.decode(documents.read(path)).text();
    } catch (InputException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }
}
