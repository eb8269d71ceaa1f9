// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files of a tree translate which. */
class ProjectTreeTest {
  @TempDir private Path root;

  private static ProjectTree tree(Set<String> files, TranslationRule... rules) {
    return ProjectTree.of(new TreeSet<>(files), List.of(rules), List.of());
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @CsvSource({
    "docs/en/(.*), docs/zh/$1, docs/en/a/boot.md, docs/zh/a/boot.md",
    "content/en/(.*), content/zh-cn/$1, content/en/x.html, content/zh-cn/x.html",
    "README\\.md, README.zh-CN.md, README.md, README.zh-CN.md",
    "(.*)\\.md, $1.zh.md, news.md, news.zh.md",
    "(.*)\\.md, $1_zh.md, a/news.md, a/news_zh.md",
    "docs/(.*), docs/zh/$1, docs/boot.md, docs/zh/boot.md",
    "(.*)/en/(.*), $1/zh/$2, a/en/b.rst, a/zh/b.rst"
  })
  void usualLayoutsPair(String source, String target, String english, String chinese) {
    ProjectTree tree = tree(Set.of(english, chinese), TranslationRule.of(source, target));

    assertThat(tree.pairs()).containsExactly(new ProjectPair(english, chinese));
    assertThat(tree.missing()).isEmpty();
    assertThat(tree.orphans()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "docs/en/a/boot.md, docs/zh/a/boot.md, docs/en/(.*), docs/zh/$1",
    "content/en/x.html, content/zh-cn/x.html, content/en/(.*), content/zh-cn/$1",
    "README.md, README.zh-CN.md, (.*)\\.md, $1.zh-CN.md",
    "a/news.md, a/news_zh.md, (.*)\\.md, $1_zh.md",
    "a/news.en.md, a/news.zh.md, (.*)\\.en\\.md, $1.zh.md",
    "docs/boot.md, docs/zh/boot.md, docs/(.*), docs/zh/$1"
  })
  void layoutsAreGuessedAndPair(String english, String chinese, String source, String target) {
    Set<String> files = Set.of(english, chinese, "LICENSE.md");

    assertThat(LayoutGuess.of(files)).containsExactly(new LayoutGuess(source, target, 1));
    assertThat(tree(files, TranslationRule.of(source, target)).pairs())
        .containsExactly(new ProjectPair(english, chinese));
  }

  @Test
  void missingTranslationsAndOrphansAreTold() {
    ProjectTree tree = tree(Set.of("a.md", "b.zh.md"), TranslationRule.of("(.*)\\.md", "$1.zh.md"));

    assertThat(tree.pairs()).isEmpty();
    assertThat(tree.missing()).containsExactly(new ProjectPair("a.md", "a.zh.md"));
    assertThat(tree.orphans()).containsExactly("b.zh.md");
  }

  @Test
  void fileWithBothLanguagesIsItsOwnPair() {
    ProjectTree tree = tree(Set.of("weekly/1.md"), TranslationRule.ofSingle("weekly/.*"));

    assertThat(tree.pairs()).containsExactly(new ProjectPair(null, "weekly/1.md"));
  }

  @Test
  void pathsNameTheirPairsFromEitherSide() {
    ProjectTree tree =
        tree(
            Set.of("en/a/x.md", "zh/a/x.md", "en/b/y.md", "zh/b/y.md"),
            TranslationRule.of("en/(.*)", "zh/$1"));

    assertThat(tree.of("zh/a/x.md")).hasSize(1).isEqualTo(tree.of("en/a/x.md"));
    assertThat(tree.of("en/b")).containsExactly(new ProjectPair("en/b/y.md", "zh/b/y.md"));
    assertThat(tree.of("")).hasSize(2);
    assertThat(tree.of("en/a/x")).isEmpty();
  }

  @Test
  void noTargetLeavesTheTree() {
    ProjectTree tree = tree(Set.of("en/x.md"), TranslationRule.of("en/(.*)", "../zh/$1"));

    assertThat(tree.pairs()).isEmpty();
    assertThat(tree.missing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "docs/(.*, zh/$1, no regular expression",
    "docs/(.*), zh/$2, '$2' is no group of the source, which has 1",
    "docs/.*, zh/$1, '$1' is no group of the source, which has 0",
    "docs/(.*), zh/$x, '$' is no group of the source, which has 1",
    "a.md, a.md, source and target are the same file"
  })
  void wrongRulesAreRefused(String source, String target, String message) {
    assertThatThrownBy(() -> TranslationRule.of(source, target))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message.replace("''", "'"));
  }

  @Test
  void patternThatWouldExplodeElsewhereIsQuick() {
    TranslationRule rule = TranslationRule.of("(a*)*b", "zh/$1");

    assertThat(rule.pairOf("a".repeat(50_000))).isNull();
  }

  @Test
  void ignoredFilesAndLinksAreLeftOut() throws IOException {
    write("docs/en/a.md", "a");
    write("docs/en/draft.md", "a");
    write("docs/en/picture.png", "a");
    write("docs/en/gen/b.md", "a");
    write("docs/en/.gitignore", "gen/\n!keep.md\n");
    write("node_modules/docs/en/c.md", "a");
    write(".git/docs/en/d.md", "a");
    write(".gitignore", "node_modules/\n");
    Files.createSymbolicLink(root.resolve("docs/en/link.md"), root.resolve("docs/en/a.md"));

    ProjectTree tree =
        ProjectTree.of(
            root, List.of(TranslationRule.of("(.*)en/(.*)", "$1zh/$2")), List.of("draft.md"));

    assertThat(tree.missing()).extracting(ProjectPair::source).containsExactly("docs/en/a.md");
  }
}
