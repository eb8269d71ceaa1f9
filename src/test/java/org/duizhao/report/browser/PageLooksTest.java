// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.print.PrintOptions;

/** The page in light and dark, wide and narrow, on paper, and for those who do not see it. */
class PageLooksTest {
  private static final int PHONE = 390;

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    page = Browser.report(folder, "seeds/digest/digest.en.md", "seeds/digest/digest.defects.zh.md");
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

  @AfterEach
  void asUsual() {
    browser.media("light", "screen");
    browser.wide();
  }

  private static String background() {
    return String.valueOf(browser.script("return getComputedStyle(document.body).backgroundColor"));
  }

  @ParameterizedTest
  @CsvSource({"light, 1280, en", "dark, 1280, en", "light, 390, zh", "dark, 390, zh"})
  void axeFindsNothing(String scheme, int width, String language) throws IOException {
    browser.media(scheme, "screen");
    browser.narrow(width);
    if (language.equals("zh")) {
      browser.click("#language");
    }
    assertThat(browser.barriers()).isEmpty();

    browser.script("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    browser.press("j", "x");
    assertThat(browser.barriers()).as("with all that opens").isEmpty();
    browser.escape();
    browser.press("?");
    assertThat(browser.barriers()).as("with the help").isEmpty();
  }

  @Test
  void darkIsDark() {
    assertThat(background()).isEqualTo("rgb(253, 253, 252)");
    browser.media("dark", "screen");
    assertThat(background()).isEqualTo("rgb(21, 23, 26)");
  }

  @Test
  void aPhoneNeedsNoScrollingSideways() {
    browser.narrow(PHONE);

    assertThat(browser.number("document.scrollingElement.scrollWidth - innerWidth"))
        .isLessThanOrEqualTo(0);
    assertThat(
            browser.number(
                "[...document.querySelectorAll('main *, header *')].filter("
                    + "e => e.getBoundingClientRect().right > innerWidth + 1"
                    + " && !e.closest('.sr') && e.checkVisibility()).length"))
        .isZero();
    assertThat(
            browser.number(
                "document.querySelector('#r1 .target').getBoundingClientRect().top"
                    + " - document.querySelector('#r1 .source').getBoundingClientRect().bottom"))
        .as("the translation stands below its source")
        .isGreaterThanOrEqualTo(0);
  }

  @Test
  void wideBothSidesStandBesideEachOther() {
    assertThat(
            browser.number(
                "document.querySelector('#r1 .target').getBoundingClientRect().top"
                    + " - document.querySelector('#r1 .source').getBoundingClientRect().top"))
        .isZero();
  }

  @Test
  void onPaperAllTextStandsAndNoTool() {
    browser.media("dark", "print");
    assertThat(background()).isEqualTo("rgb(255, 255, 255)");
    assertThat(browser.shown(".tools, #minimap, .actions, button")).isEmpty();
    browser.media("light", "screen");
    browser.click("#fold");

    String pdf = browser.driver().print(new PrintOptions()).getContent();

    byte[] bytes = Base64.getDecoder().decode(pdf);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("%PDF");
    assertThat(text.split("/Type /Page\\b", -1)).hasSizeBetween(4, 14);
    assertThat(browser.shown(".row[hidden]")).as("folded again").isEmpty();
  }

  @Test
  void withoutScriptTheTextIsWhole() {
    browser.cdp("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.driver().get("about:blank");
    browser.driver().get(page.toUri().toString());
    browser.cdp("Emulation.setScriptExecutionDisabled", Map.of("value", false));

    assertThat(browser.shown(".row")).hasSizeGreaterThan(20);
    assertThat(browser.shown("article.issue")).hasSizeGreaterThan(10);
    assertThat(browser.shown(".tools, #language, .t-zh")).isEmpty();
  }
}
