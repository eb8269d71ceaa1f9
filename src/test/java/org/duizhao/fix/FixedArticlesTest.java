// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.DocumentFormat;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.ArticlePair;
import org.duizhao.evaluate.ArticlePairs;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * Real articles keep their tree when they are fixed, and need no second run; {@code -Darticles=535}
 * takes more of them.
 */
final class FixedArticlesTest {
  private static final Path ARTICLES = Path.of("../shared/corpus/articles.dev.tar.xz");

  @Test
  void nothingButTextChanges() throws InputException {
    assumeTrue(Files.exists(ARTICLES), "no articles in ../shared/corpus");
    Fixer fixer =
        new Fixer(new CheckRunner(BuiltInChecks.all(), CheckSelection.all(), CheckContext.plain()));
    int changed = 0;
    for (ArticlePair pair : ArticlePairs.read(ARTICLES, Integer.getInteger("articles", 60))) {
      SourceFile file = pair.target().file();
      FixedText fixed = fixer.fix(file, DocumentFormat.MARKDOWN);
      String after = fixed.after();
      assertThat(MarkdownTree.of(after)).as(pair.id()).isEqualTo(MarkdownTree.of(file.text()));
      FixedText again = fixer.fix(SourceFile.of(file.path(), after), DocumentFormat.MARKDOWN);
      assertThat(again.isChanged()).as(pair.id()).isFalse();
      changed += fixed.isChanged() ? 1 : 0;
    }
    assertThat(changed).isPositive();
  }
}
