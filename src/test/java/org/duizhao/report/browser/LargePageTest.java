// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book of 3,000 beads in one page. */
class LargePageTest {

  @Test
  void aPageOfThreeThousandBeadsOpensFiltersAndIsSearched(@TempDir Path folder) throws IOException {
    try (Browser browser = Browser.start()) {
      Path page = LargePage.write(folder, 3000, 300);
      browser.open(page);
      assertThat(browser.number("document.querySelectorAll('.row').length")).isEqualTo(3000);
      assertThat(browser.text("#count")).isEqualTo("300 / 300");

      browser.click("#filters summary");
      browser.click("[name=severity][value=minor]");
      assertThat(browser.text("#count")).isEqualTo("150 / 300");
      browser.click("#reset");
      browser.press("k");
      assertThat(browser.one(".issue.now").isDisplayed()).isTrue();
      assertThat(browser.number("document.activeElement.getBoundingClientRect().top"))
          .isBetween(0L, 900L);
      browser.press("/");
      browser.press("queue 2999 ");
      assertThat(browser.number("document.querySelectorAll('.row:not([hidden])').length")).isOne();
    }
  }
}
