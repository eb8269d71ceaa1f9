// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.cli.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The folder of reports of a small tree, before and after one of its translations is mended. */
class IndexPageTest {
  @TempDir private static Path root;
  private static Browser browser;
  private static Path index;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    write("duizhao.yml", "translations:\n  - source: en/(.*)\n    target: zh/$1\n");
    write("en/net/queues.md", "The scheduler handles 64 queues.\n\nIt needs 3 locks.\n");
    write("zh/net/queues.md", "调度器可以处理 46 个队列。\n\n它需要 5 把锁。\n");
    write("en/net/odd #1?.md", "Each file may have 12 lines.\n");
    write("zh/net/odd #1?.md", "每个文件可以有 21 行。\n");
    write("en/memory.md", "The allocator uses 8 pools.\n");
    write("zh/memory.md", "分配器使用 8 个池。\n");
    write("en/new.md", "Not yet translated.\n");
    check("json=" + root.resolve("before.json"));
    write("zh/net/queues.md", "调度器可以处理 64 个队列。\n\n它需要 5 把锁。\n");
    write("zh/memory.md", "分配器使用 9 个池。\n");
    check("html=" + root.resolve("out"), "--trend", root.resolve("before.json").toString());
    index = root.resolve("out/index.html");
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void fresh() {
    browser.open(index);
  }

  private static void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void check(String output, String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--no-cache", "--config"));
    args.add(root.resolve("duizhao.yml").toString());
    args.addAll(List.of("--output", output));
    args.addAll(List.of(more));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(args.toArray(String[]::new), new ByteArrayOutputStream(), err);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(1);
  }

  private static List<String> names() {
    return browser.shown("#list tbody th").stream().map(WebElement::getText).toList();
  }

  @Test
  void theVerdictTheTrendAndWhatIsMissingAreTold() {
    assertThat(browser.text("h1")).isEqualTo("3 of 3 are not safe to merge yet");
    assertThat(browser.text(".why"))
        .isEqualTo("3 issues: 3 major. Since the earlier report: 1 new, 1 gone.");
    assertThat(browser.text("[aria-labelledby=missing] li")).isEqualTo("en/new.md → zh/new.md");
    assertThat(browser.shown("#list td.trend").stream().map(WebElement::getText))
        .containsExactly("+1", "", "−1");
  }

  @Test
  void columnsSortAndFilesAreFound() {
    assertThat(names()).containsExactly("zh/memory.md", "zh/net/odd #1?.md", "zh/net/queues.md");
    browser.click("#list th:last-child button");
    assertThat(names().get(0)).isEqualTo("zh/memory.md");
    browser.click("#list th:last-child button");
    assertThat(names().get(0)).isEqualTo("zh/net/queues.md");
    assertThat(browser.one("#list th:last-child").getAttribute("aria-sort")).isEqualTo("ascending");
    browser.click("#list th:first-child button");
    browser.click("#search");
    browser.press("queues");
    assertThat(names()).containsExactly("zh/net/queues.md");
    assertThat(browser.text("#count")).isEqualTo("1 / 3");
  }

  @Test
  void aFolderShowsItsFiles() {
    assertThat(browser.shown("[data-folder]").stream().map(WebElement::getText))
        .containsExactly("zh/net/", "zh/");
    browser.click("[data-folder='zh/net/']");
    assertThat(names()).hasSize(2);
  }

  @Test
  void everyPairHasItsPageAndTheWayBack() {
    for (int i = 0; i < 3; i++) {
      browser.open(index);
      browser.shown("#list tbody a").get(i).click();
      assertThat(browser.text("h1")).isEqualTo("Not safe to merge yet");
      browser.click(".masthead a");
      assertThat(browser.text("h1")).contains("3 of 3");
    }
  }

  @Test
  void axeFindsNothing() throws IOException {
    assertThat(browser.barriers()).isEmpty();
    browser.media("dark", "screen");
    browser.narrow(390);
    browser.click("#language");
    assertThat(browser.barriers()).isEmpty();
    browser.media("light", "screen");
    browser.wide();
    browser.forget();
  }
}
