// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.cli.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** The page of a small term base, with an entry in each state and words that would like to run. */
class TermPageTest {
  private static final String BASE =
      """
      id,source,preferred,admitted,forbidden,definition
      letter,cover letter,封面信,,提交信,What a series of patches begins with.
      window,merge window,合并窗口,合并期,,
      window-too,merge window,归并窗,,,
      directory,directory,目录,文件夹,,
      tag,tag,标签,,,
      label,label,标签,,,
      pod,pod,容器组,,,"<img src=x onerror=alert(1)>"
      kernel,kernel,内核,,,
      """;

  private static final String CORPUS =
      """
      Send the cover letter.\t请发送提交信。
      Two merge windows.\t两个合并窗口。
      Open the directory.\t打开文件夹。
      The <b>kernel</b> & the rest.\t<script>alert(1)</script>内核与其余。
      """;

  @TempDir private static Path root;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    Path base = Files.writeString(root.resolve("terms.csv"), BASE);
    Path corpus = Files.writeString(root.resolve("corpus.tsv"), CORPUS);
    page = root.resolve("terms.html");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = {
      "glossary",
      "usage",
      "--glossary",
      base.toString(),
      "--corpus",
      corpus.toString(),
      "--output",
      page.toString(),
      "--output",
      root.resolve("usage.tsv").toString()
    };
    int code = Main.run(args, new ByteArrayOutputStream(), err);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void fresh() {
    browser.openAnew(page);
  }

  private static List<String> terms() {
    return browser.shown("#list .source").stream().map(WebElement::getText).toList();
  }

  @Test
  void whatNeedsADecisionStandsFirst() {
    assertThat(browser.text("h1")).isEqualTo("1 of 8 entries needs a decision");
    assertThat(browser.shown("#list .says").stream().map(WebElement::getText))
        .first()
        .asString()
        .startsWith("conflict\nconflicting: \"merge window\" is entry window too, as 合并窗口、合并期");
    assertThat(terms())
        .containsExactly(
            "merge window",
            "cover letter",
            "directory",
            "label",
            "pod",
            "tag",
            "kernel",
            "merge window");
    assertThat(root.resolve("usage.tsv")).isNotEmptyFile();
  }

  @Test
  void entriesAreFoundByEnglishChineseAndState() {
    browser.click("#search");
    browser.press("文件夹");
    assertThat(terms()).containsExactly("directory");
    assertThat(browser.text("#count")).isEqualTo("1 / 8");
    fresh();
    browser.click(".filters [data-state=misused]");
    assertThat(terms()).containsExactly("cover letter");
    browser.click(".filters [data-state='']");
    assertThat(terms()).hasSize(8);
  }

  @Test
  void columnsSort() {
    browser.click("#list th:first-child button");
    browser.click("#list th:first-child button");
    assertThat(terms()).first().isEqualTo("cover letter");
    browser.click("#list th:nth-child(3) button");
    assertThat(browser.text("#list tbody tr:last-child td.number")).isEqualTo("0");
  }

  @Test
  void anExampleShowsBothSidesWithTheTermMarked() {
    browser.click("[data-state=misused] summary");
    assertThat(browser.shown("[data-state=misused] .pair mark").stream().map(WebElement::getText))
        .containsExactly("cover letter", "提交信");
    assertThat(browser.text("[data-state=misused] .place")).isEqualTo("corpus.tsv:1");
  }

  @Test
  void nothingInTheTextsRuns() {
    assertThat(browser.number("violations.length")).isZero();
    assertThat(browser.number("document.querySelectorAll('img, script').length")).isEqualTo(1);
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"light, 1280, en", "dark, 1280, en", "light, 390, zh", "dark, 390, zh"})
  void axeFindsNothing(String scheme, int width, String language) throws IOException {
    browser.media(scheme, "screen");
    browser.narrow(width);
    if (language.equals("zh")) {
      browser.click("#language");
    }
    browser.script("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.number("document.scrollingElement.scrollWidth - innerWidth"))
        .isLessThanOrEqualTo(0);
    browser.media("light", "screen");
    browser.wide();
  }

  @Test
  void onPaperNoToolStands() {
    browser.media("dark", "print");
    assertThat(browser.shown(".find, .filters, #language")).isEmpty();
    assertThat(browser.shown(".way svg")).isNotEmpty();
    assertThat(browser.shown("#list thead button")).hasSize(4);
    String inLine = "getComputedStyle(document.querySelector('.way')).display === 'inline-flex'";
    assertThat(browser.number("+(" + inLine + ")")).isEqualTo(1);
    browser.media("light", "screen");
  }
}
