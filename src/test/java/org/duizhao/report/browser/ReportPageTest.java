// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duizhao.cli.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reviewer does with the page of one pair: the seed digest with defects. */
class ReportPageTest {
  private static final String[] DIGEST = {
    "seeds/digest/digest.en.md", "seeds/digest/digest.defects.zh.md"
  };

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    page = Browser.report(folder, DIGEST);
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

  private static String now() {
    return String.valueOf(browser.script("return document.querySelector('.issue.now').id"));
  }

  private static List<String> ids() {
    return browser.shown("article.issue").stream().map(e -> e.getAttribute("id")).toList();
  }

  @Test
  void keysGoFromIssueToIssue() {
    List<String> ids = ids();

    browser.press("j");
    assertThat(now()).isEqualTo(ids.get(0));
    browser.press("j", "j");
    assertThat(now()).isEqualTo(ids.get(2));
    assertThat(browser.script("return location.hash")).isEqualTo("#" + ids.get(2));
    assertThat(browser.script("return document.activeElement.id")).isEqualTo(ids.get(2));
    browser.press("k");
    assertThat(now()).isEqualTo(ids.get(1));
    assertThat(browser.shown(".issue.now")).hasSize(1);
  }

  @Test
  void keysGoFromSentenceToSentenceAndShowTheCounterpart() {
    browser.script("document.getElementById('r4').scrollIntoView()");

    browser.press("n", "n");

    List<WebElement> lit = browser.shown(".s.on");
    assertThat(lit)
        .extracting(e -> e.getAttribute("data-b"))
        .hasSize(2)
        .allMatch(lit.get(0).getAttribute("data-b")::equals);
    assertThat(browser.number("document.activeElement.classList.contains('on') ? 1 : 0")).isOne();
    browser.press(Keys.ARROW_RIGHT);
    assertThat(browser.number("CSS.highlights.get('word').size")).isEqualTo(2);
    assertThat(browser.script("return document.getElementById('said').textContent"))
        .asString()
        .contains(" ↔ ");
    browser.escape();
    assertThat(browser.shown(".s.on")).isEmpty();
  }

  @Test
  void theMouseShowsTheCounterpartOfAWord() {
    WebElement word = browser.one(".row:nth-of-type(7) .source .s code, .source .s .run-code");
    browser.script("arguments[0].scrollIntoView({block: 'center'})", word);

    browser.hover(word);

    assertThat(browser.shown(".s.on")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(browser.number("CSS.highlights.get('word').size")).isGreaterThanOrEqualTo(2);
    assertThat(browser.script("return [...CSS.highlights.get('word')].map(String)"))
        .asString()
        .contains("lazy_tlb");
  }

  @Test
  void helpOpensAndCloses() {
    browser.press("?");
    assertThat(browser.shown("dialog")).hasSize(1);
    assertThat(browser.text("dialog")).contains("next, previous issue");
    browser.press("j");
    assertThat(browser.shown(".issue.now")).as("the help has the keyboard").isEmpty();
    browser.escape();
    assertThat(browser.shown("dialog")).isEmpty();
  }

  @Test
  void filtersHideAndCountsFollow() {
    int all = ids().size();
    assertThat(browser.text("#count")).isEqualTo(all + " / " + all);
    browser.click("#filters summary");
    int minor = Integer.parseInt(browser.text("[data-count='severity:minor']"));

    browser.click("[name=severity][value=minor]");

    assertThat(browser.text("#count")).isEqualTo(all - minor + " / " + all);
    assertThat(browser.shown("article.issue.minor")).isEmpty();
    assertThat(ids()).hasSize(all - minor);
    assertThat(browser.number("document.querySelectorAll('mark.m.minor:not(.off)').length"))
        .isZero();
    browser.script(
        "const c = document.getElementById('check'); c.value = 'number-mismatch'; c.dispatchEvent(new Event('input', {bubbles: true}))");
    assertThat(browser.shown("article.issue"))
        .isNotEmpty()
        .allMatch(e -> e.getAttribute("data-check").equals("number-mismatch"));
    assertThat(browser.text("[data-count='severity:major']"))
        .isEqualTo(String.valueOf(ids().size()));
    browser.click("#reset");
    assertThat(ids()).hasSize(all);
  }

  @Test
  void confidenceFilters() {
    browser.script(
        "const c = document.getElementById('confidence'); c.value = '90'; c.dispatchEvent(new Event('input', {bubbles: true}))");

    assertThat(browser.shown("article.issue"))
        .isNotEmpty()
        .allMatch(e -> Integer.parseInt(e.getAttribute("data-confidence")) >= 90);
  }

  @Test
  void bothTextsAreSearched() {
    browser.press("/");
    browser.press("TRACEFS");
    assertThat(browser.shown(".row")).hasSize(1);
    assertThat(browser.number("CSS.highlights.get('found').size")).isEqualTo(2);
    browser.script("document.getElementById('search').value = ''");
    browser.press("架构");
    assertThat(browser.shown(".row .source").get(0).getText()).contains("Architectures");
  }

  @Test
  void cleanTextFoldsAndOpens(@TempDir Path other) {
    browser.open(
        Browser.report(other, "seeds/digest/digest.en.md", "seeds/digest/digest.no-note.zh.md"));
    long rows = tallRows();

    browser.click("#fold");

    List<WebElement> stretches = browser.shown(".stretch");
    assertThat(stretches).hasSize(2);
    assertThat(stretches.get(0).getText()).matches("⋯ \\d+ clean blocks");
    assertThat(tallRows()).isLessThan(rows / 2);
    browser.script("arguments[0].scrollIntoView({block: 'center'})", stretches.get(0));
    stretches.get(0).click();
    assertThat(browser.shown(".stretch")).hasSize(1);
    browser.click("#fold");
    assertThat(tallRows()).isEqualTo(rows);
  }

  private static long tallRows() {
    return browser.number(
        "[...document.querySelectorAll('.row')].filter(r => r.offsetHeight > 5).length");
  }

  @Test
  void anAddressLeadsToItsIssueEvenWhereItIsFilteredOut() {
    String id = ids().get(5);
    browser.press("j");
    browser.click("#filters summary");
    for (String severity : List.of("critical", "major", "minor", "neutral")) {
      browser.click("[name=severity][value=" + severity + "]");
    }
    assertThat(ids()).isEmpty();

    browser.open(page, "#" + id);

    assertThat(now()).isEqualTo(id);
    assertThat(browser.one("#" + id).isDisplayed()).isTrue();
    assertThat(
            browser.number(
                "document.activeElement.getBoundingClientRect().top < innerHeight ? 1 : 0"))
        .isOne();
  }

  @Test
  void anAddressSurvivesAPageOfADocumentThatHasChangedElsewhere(@TempDir Path other)
      throws IOException {
    Path source = other.resolve("moved.md");
    Path target = other.resolve("moved.zh.md");
    Files.writeString(
        source, "# New\n\nA new paragraph.\n\n" + Files.readString(Path.of(DIGEST[0])));
    Files.writeString(target, "# 新\n\n一个新段落。\n\n" + Files.readString(Path.of(DIGEST[1])));
    String id = ids().get(0);

    browser.open(Browser.report(other, source.toString(), target.toString()), "#" + id);

    assertThat(now()).isEqualTo(id);
    assertThat(browser.text("#" + id)).contains("moved.zh.md");
  }

  @Test
  void thePlaceIsRemembered() throws InterruptedException {
    browser.press("j", "j", "j");
    String id = now();
    browser.click("#fold");
    browser.await(
        () ->
            browser.number("Object.keys(localStorage).filter(k => k.includes('place')).length")
                > 0);
    Thread.sleep(400);

    browser.open(page);

    assertThat(browser.one("#fold").isSelected()).isTrue();
    browser.click("#back");
    assertThat(now()).isEqualTo(id);
  }

  @Test
  void decisionsAreKeptExportedAndReadByTheNextCheck() throws Exception {
    List<String> ids = ids();
    browser.press("j", "a");
    browser.press("j", "x");
    browser.press("false alarm: 两边一致", Keys.ENTER);
    browser.press("j", "f");
    browser.press("j", "c");
    browser.press("ask <b>upstream</b>", Keys.ENTER);
    browser.reload();
    assertThat(browser.one("#" + ids.get(0)).getAttribute("data-status")).isEqualTo("accepted");
    assertThat(browser.shown("#" + ids.get(1))).as("dismissed").isEmpty();
    assertThat(browser.shown("#" + ids.get(2))).as("fixed").isEmpty();
    assertThat(browser.text("#" + ids.get(3) + " .status")).isEqualTo("“ask <b>upstream</b>”");

    browser.click(".decide summary");
    browser.click("#export");
    Path file = folder.resolve("decisions.json");
    Files.writeString(file, browser.downloaded());

    assertThat(Files.readString(file)).contains("\"reason\": \"false alarm: 两边一致\"");
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/schema/decisions.schema.json")))
                .validate(Files.readString(file), InputFormat.JSON))
        .isEmpty();
    Path next = Browser.report(folder, DIGEST[0], DIGEST[1], "--decisions", file.toString());
    browser.forget();
    browser.open(next);
    assertThat(browser.shown("article.issue")).hasSize(ids.size() - 1);
    WebElement known = browser.one("#" + ids.get(1));
    assertThat(known.getAttribute("data-known")).isEqualTo("false alarm: 两边一致");
    browser.click(".decide summary");
    browser.one("#import").sendKeys(file.toAbsolutePath().toString());
    browser.await(() -> browser.text("#told").startsWith("4 "));
    assertThat(browser.one("#" + ids.get(0)).getAttribute("data-status")).isEqualTo("accepted");
    browser.click("#export");
    assertThat(browser.downloaded()).isEqualTo(Files.readString(file));
    Browser.report(folder, DIGEST);
  }

  @Test
  void whatIsDismissedLeavesTheExitCodeAlone() throws Exception {
    browser.script(
        "for (const b of document.querySelectorAll('[data-do=dismissed]')) {"
            + " b.click(); document.querySelector('.ask button').click(); }");
    browser.click(".decide summary");
    browser.click("#export");
    Path file = folder.resolve("all.json");
    Files.writeString(file, browser.downloaded());

    String[] args = {
      "check", "--output", "ndjson", "--decisions", file.toString(), DIGEST[0], DIGEST[1]
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code = Main.run(args, out, new ByteArrayOutputStream());

    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(code).isZero();
  }

  @Test
  void anotherFileIsRefusedInWords() throws Exception {
    Path file =
        Files.writeString(folder.resolve("other.json"), "{\"decisions\": [{\"status\": 1}]}");
    browser.click(".decide summary");

    browser.one("#import").sendKeys(file.toAbsolutePath().toString());

    browser.await(() -> browser.text("#told").equals("That is no decisions file."));
  }

  @Test
  void withoutStorageThePageWorksAndSaysSo() {
    browser.cdp(
        "Page.addScriptToEvaluateOnNewDocument",
        Map.of(
            "source",
            "if (location.hash === '#bare') Object.defineProperty(window, 'localStorage',"
                + " {get() { throw new DOMException('denied', 'SecurityError'); }});"));

    browser.open(page, "#bare");
    browser.press("j", "a");

    assertThat(browser.one(".issue.now").getAttribute("data-status")).isEqualTo("accepted");
    browser.click(".decide summary");
    assertThat(browser.text("#told")).contains("keeps nothing");
  }

  @Test
  void theLanguageFollowsTheBrowserAndTheButton() {
    assertThat(browser.text("h1")).isEqualTo("Not safe to merge yet");
    browser.click("#language");
    assertThat(browser.text("h1")).isEqualTo("暂不宜合并");
    browser.reload();
    assertThat(browser.text("h1")).as("kept").isEqualTo("暂不宜合并");
    assertThat(browser.one("html").getAttribute("lang")).isEqualTo("zh-Hans");
    browser.forget();
    String agent = String.valueOf(browser.script("return navigator.userAgent"));
    browser.cdp(
        "Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", "zh-CN"));
    browser.open(page);
    assertThat(browser.text("h1")).isEqualTo("暂不宜合并");
    browser.cdp(
        "Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", "en-US"));
  }
}
