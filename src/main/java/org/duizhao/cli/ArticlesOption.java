// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.ArticlePair;
import org.duizhao.evaluate.ArticlePairs;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** The options that say which published articles are measured on. */
final class ArticlesOption {
  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "DIR|FILE.tar.xz",
      description = "Articles NAME.en.md with their translations NAME.zh.md.")
  private Path corpus = Path.of("corpus");

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "2147483647",
      showDefaultValue = Visibility.NEVER,
      description = "Read only so many articles, at even distances.")
  private int limit = Integer.MAX_VALUE;

  /** The articles, in order. */
  List<ArticlePair> read() throws CannotRunException, InputException {
    if (limit < 1) {
      throw new CannotRunException("--limit is " + limit + "; expected at least 1");
    }
    return ArticlePairs.read(corpus, limit);
  }
}
