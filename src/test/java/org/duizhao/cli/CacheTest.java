// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --cache}: the same reports with and without it, and anew whatever has changed. */
class CacheTest {
  private static final String RULES =
      """
      translations:
        - source: en/(.*)
          target: zh/$1
      """;

  @TempDir private Path root;
  private Path cache;

  @BeforeEach
  void write() throws IOException {
    cache = root.resolve("cache");
    write("duizhao.yml", RULES);
    write("en/queues.md", "# Usage\n\nThe scheduler handles 64 queues at once.\n");
    write("zh/queues.md", "# 用法\n\n调度器可以同时处理 46 个队列。\n");
    write("en/pools.md", "# Usage\n\nThe allocator uses 8 pools.\n");
    write(
        "zh/pools.md",
        "# 使用方法\n\n<!-- duizhao-disable-next-line number-mismatch: so be it -->\n分配器使用 9 个池。\n");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private Ran check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--output", "json"));
    args.addAll(List.of("--config", root.resolve("duizhao.yml").toString()));
    args.addAll(List.of(more));
    return Ran.duizhao(args.toArray(String[]::new));
  }

  private Ran cached(String... more) {
    List<String> args = new ArrayList<>(List.of("--cache", cache.toString()));
    args.addAll(List.of(more));
    return check(args.toArray(String[]::new));
  }

  private long entries() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getParent().endsWith("stamps"))
          .count();
    }
  }

  @Test
  void secondRunSaysTheSameAndKeepsNothingNew() throws IOException {
    Ran anew = check("--no-cache");
    Ran first = cached();
    assertThat(entries()).isEqualTo(2);
    Ran second = cached();

    assertThat(first).isEqualTo(anew);
    assertThat(second).isEqualTo(anew);
    assertThat(entries()).isEqualTo(2);
    assertThat(anew.out()).contains("\\\"64\\\"").contains("使用方法").doesNotContain("\\\"8\\\"");
  }

  @Test
  void damageCostsNothingButTime() throws IOException {
    Ran first = cached();
    try (Stream<Path> files = Files.walk(cache)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    assertThat(cached()).isEqualTo(first);
  }

  @Test
  void whatHasChangedIsCheckedAnew() throws IOException {
    cached();
    write("zh/queues.md", "# 用法\n\n调度器可以同时处理 64 个队列。\n");
    assertThat(cached().out()).doesNotContain("\\\"64\\\"");
    assertThat(entries()).isEqualTo(3);

    cached("--skip", "hedge-lost");
    assertThat(entries()).isEqualTo(5);

    write("terms.csv", "source,target\nscheduler,调度程序\n");
    write("duizhao.yml", RULES + "glossary: terms.csv\n");
    cached();
    assertThat(entries()).isEqualTo(7);

    write("terms.csv", "source,target\nscheduler,调度器\n");
    cached();
    assertThat(entries()).isEqualTo(9);
  }

  @Test
  void settingsOfReportsNeedNoNewCheck() throws IOException {
    cached();
    cached("--min-confidence", "0.9", "--fail-on", "critical");

    assertThat(entries()).isEqualTo(2);
  }

  @Test
  void fileInPlaceOfTheFolderIsTold() {
    Ran ran = check("--cache", root.resolve("duizhao.yml").toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("is a file; expected a folder");
  }

  private Map<String, String> pages(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return pages;
  }

  private Ran html(String folder, String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--fail-on", "none"));
    args.addAll(List.of("--config", root.resolve("duizhao.yml").toString()));
    args.addAll(List.of("--cache", cache.toString()));
    args.addAll(List.of("--output", "html=" + root.resolve(folder)));
    args.addAll(List.of(more));
    return Ran.duizhao(args.toArray(String[]::new));
  }

  /** Whatever comes before it, a run leaves the pages that it would write into an empty folder. */
  @Test
  void pagesAreWrittenAgainOnlyWhereTheySaySomethingElse() throws IOException {
    cached();
    assertThat(html("pages").code()).isZero();
    Map<String, String> first = pages(root.resolve("pages"));
    assertThat(first).containsOnlyKeys("index.html", "zh/pools.md.html", "zh/queues.md.html");
    Path page = root.resolve("pages/zh/queues.md.html");
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(page, old);

    assertThat(html("pages").code()).isZero();
    assertThat(Files.getLastModifiedTime(page)).isEqualTo(old);
    assertThat(pages(root.resolve("pages"))).isEqualTo(first);

    for (String option : List.of("--min-confidence=0.99", "--lang=zh", "--skip=number-mismatch")) {
      html("pages", option);
      html("new" + option, option);
      assertThat(pages(root.resolve("pages")))
          .as(option)
          .isNotEqualTo(first)
          .isEqualTo(pages(root.resolve("new" + option)));
    }

    html("pages");
    write("zh/queues.md", "# 用法\n\n调度器可以同时处理 64 个队列。\n");
    html("pages");
    html("after");
    assertThat(pages(root.resolve("pages"))).isEqualTo(pages(root.resolve("after")));
  }
}
