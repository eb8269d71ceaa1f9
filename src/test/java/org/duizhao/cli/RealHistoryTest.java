// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.ArticlePair;
import org.duizhao.evaluate.ArticlePairs;
import org.duizhao.model.Model;
import org.duizhao.pipeline.Pairing;
import org.duizhao.pipeline.Progress;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --base} on a repository of 300 published articles with a history. */
class RealHistoryTest {
  private static final Path ARTICLES = Path.of("../shared/corpus/articles.dev.tar.xz");
  private static final int ALL = 300;
  private static final int COMMITS = 5;
  private static final int EDITED = 20;

  @TempDir private static Path root;

  private static GitFolder git;
  private static final List<Passage> PASSAGES = new ArrayList<>();

  /** The longest paragraph of an article that has one paragraph for its translation. */
  private record Passage(String id, String english, String chinese) {}

  @BeforeAll
  static void commitArticles() throws IOException, GitAPIException, InputException {
    assumeTrue(Files.exists(ARTICLES), "the shared articles are not here: " + ARTICLES);
    git = new GitFolder(root);
    git.write("duizhao.yml", "translations:\n  - source: en/(.*)\n    target: zh/$1\n");
    Pairing pairing = new Pairing(Model.bundled(), Progress.SILENT);
    List<ArticlePair> articles = ArticlePairs.read(ARTICLES, ALL);
    for (int i = 0; i < articles.size(); i++) {
      ArticlePair article = articles.get(i);
      git.write(english(article.id()), article.source().file().text());
      git.write(chinese(article.id()), article.target().file().text());
      if (PASSAGES.size() < 2 * EDITED) {
        passage(article, pairing).ifPresent(PASSAGES::add);
      }
      if ((i + 1) % (ALL / COMMITS) == 0) {
        git.commit("articles up to " + i);
      }
    }
    for (Passage passage : old()) {
      cut(chinese(passage.id), passage.chinese);
    }
    git.commit("lost long ago");
  }

  @AfterAll
  static void close() {
    if (git != null) {
      git.close();
    }
  }

  @BeforeEach
  void asCommitted() throws GitAPIException {
    git.reset();
  }

  private static List<Passage> old() {
    return PASSAGES.subList(0, EDITED);
  }

  private static List<Passage> whole() {
    return PASSAGES.subList(EDITED, 2 * EDITED);
  }

  private static String english(String id) {
    return "en/" + id + ".md";
  }

  private static String chinese(String id) {
    return "zh/" + id + ".md";
  }

  private static Optional<Passage> passage(ArticlePair article, Pairing pairing) {
    Bitext bitext = pairing.of(article.source(), article.target());
    return bitext.pairs().stream()
        .filter(RealHistoryTest::isParagraphs)
        .max(Comparator.comparing((BlockPair pair) -> pair.target().get(0).text().length()))
        .filter(pair -> pair.target().get(0).text().length() > 60)
        .map(
            pair ->
                new Passage(
                    article.id(),
                    source(article.source(), pair.source().get(0)),
                    source(article.target(), pair.target().get(0))))
        .filter(passage -> isOnce(article.source(), passage.english))
        .filter(passage -> isOnce(article.target(), passage.chinese));
  }

  private static boolean isParagraphs(BlockPair pair) {
    return pair.kind() == PairKind.PAIR
        && pair.source().size() == 1
        && pair.target().size() == 1
        && pair.source().get(0).kind() == BlockKind.PARAGRAPH
        && pair.target().get(0).kind() == BlockKind.PARAGRAPH;
  }

  private static String source(Document document, Block block) {
    return block.place().of(document.file().text());
  }

  private static boolean isOnce(Document document, String text) {
    String all = document.file().text();
    return all.indexOf(text) == all.lastIndexOf(text);
  }

  private static void cut(String file, String passage) throws IOException {
    String text = Files.readString(git.file(file));
    assertThat(text).contains(passage);
    git.write(file, text.replace(passage, ""));
  }

  private static void append(String file, String passage) throws IOException {
    git.write(file, Files.readString(git.file(file)).stripTrailing() + "\n\n" + passage + "\n");
  }

  private record Checked(int code, JsonNode report) {
    /** Articles with an issue of that MQM type. */
    Set<String> articlesWith(String type) {
      Set<String> ids = new TreeSet<>();
      for (JsonNode issue : report.at("/issues")) {
        if (issue.at("/type").textValue().equals(type)) {
          String path = issue.at("/target/path").textValue();
          ids.add(path.replaceAll(".*/|\\.md$", ""));
        }
      }
      return ids;
    }
  }

  private static Checked checked() throws IOException {
    Ran ran =
        Ran.duizhao(
            "check",
            "--config",
            git.file("duizhao.yml").toString(),
            "--base",
            "main",
            "--output",
            "json");
    return new Checked(ran.code(), new ObjectMapper().readTree(ran.out()));
  }

  private static Set<String> ids(List<Passage> passages) {
    Set<String> ids = new TreeSet<>();
    passages.forEach(passage -> ids.add(passage.id));
    return ids;
  }

  @Test
  void introducedOmissionFails() throws IOException {
    for (Passage passage : whole()) {
      cut(chinese(passage.id), passage.chinese);
    }
    Checked checked = checked();

    assertThat(checked.code()).isEqualTo(1);
    assertThat(checked.report().at("/pairs")).hasSize(EDITED);
    assertThat(checked.articlesWith("omission")).isEqualTo(ids(whole()));
  }

  @Test
  void oldOmissionDoesNot() throws IOException {
    for (Passage passage : old()) {
      append(english(passage.id), "The weather was fine.");
      append(chinese(passage.id), "天气很好。");
    }
    Checked checked = checked();

    assertThat(checked.report().at("/pairs")).hasSize(EDITED);
    assertThat(checked.articlesWith("omission")).isEmpty();
    assertThat(checked.code()).isZero();
  }

  @Test
  void movedParagraphStaysQuiet() throws IOException {
    for (Passage passage : whole()) {
      cut(english(passage.id), passage.english);
      cut(chinese(passage.id), passage.chinese);
      append(english(passage.id), passage.english);
      append(chinese(passage.id), passage.chinese);
    }
    Checked checked = checked();

    assertThat(checked.report().at("/pairs")).hasSize(EDITED);
    assertThat(checked.report().at("/issues")).isEmpty();
  }
}
