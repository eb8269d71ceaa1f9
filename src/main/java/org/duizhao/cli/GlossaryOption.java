// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import org.duizhao.cache.CacheKey;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.glossary.TermBase;
import org.duizhao.read.RawDocument;
import org.duizhao.termcare.Defect;
import org.duizhao.termcare.TermBaseCheckup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which term base to check with. */
final class GlossaryOption {
  private static final String NONE = "none";

  @Option(
      names = "--glossary",
      paramLabel = "FILE|none",
      description =
          "Check terms by this file (CSV, TSV, XLSX, TBX or Markdown), or not at all. Default: duizhao's own terms of Linux"
              + " and open source.")
  private @Nullable String glossary;

  /**
   * A name of the term base that {@link #termBase(String)} would give, of all that it is read from.
   *
   * @throws InputException when its file cannot be read
   */
  String nameOf(@Nullable String ofProject) throws InputException {
    String file = glossary == null ? ofProject : glossary;
    if (file == null || file.equals(NONE)) {
      return "glossary " + file;
    }
    return new CacheKey().with(file).with(RawDocument.of(Path.of(file)).bytes()).name();
  }

  /** The file, as people call it. */
  String name() {
    return glossary == null ? TermBase.BUNDLED : String.valueOf(Path.of(glossary).getFileName());
  }

  /** The term base of the option, else duizhao's own. */
  TermBase termBase() throws InputException {
    return termBase(null);
  }

  /**
   * The term base of the option, else the one that the project names, else duizhao's own.
   *
   * @param ofProject a path, {@code none}, or null
   */
  TermBase termBase(@Nullable String ofProject) throws InputException {
    String file = glossary == null ? ofProject : glossary;
    if (file == null) {
      return TermBase.bundled();
    }
    if (file.equals(NONE)) {
      return TermBase.empty();
    }
    TermBase base = TermBaseFile.read(Path.of(file));
    for (Defect defect : TermBaseCheckup.of(base)) {
      if (defect.kind() == Defect.Kind.NEVER_MATCHABLE) {
        String what = "an entry can never match: " + defect.message() + "; mend it or take it out";
        throw new InputException(new InputProblem(file, null, what));
      }
    }
    return base;
  }
}
