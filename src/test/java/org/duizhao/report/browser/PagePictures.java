// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the picture of the README, and others to look at; run by hand: {@code mvn
 * -Dverification.skip test -Dtest=PagePictures -Dpictures} writes {@code docs/report.png} and
 * {@code target/pictures}.
 */
class PagePictures {
  private static final Path FOLDER = Path.of("target/pictures");
  private static final Path FOR_README = Path.of("docs/report.png");

  @Test
  void take(@TempDir Path folder) throws IOException {
    Assumptions.assumeTrue(System.getProperty("pictures") != null, "only with -Dpictures");
    Files.createDirectories(FOLDER);
    try (Browser browser = Browser.start()) {
      browser.open(Browser.report(folder, seed("en.md"), seed("no-note.zh.md")));
      browser.cdp(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", 1280, "height", 1180, "deviceScaleFactor", 0.8, "mobile", true));
      browser.script("document.getElementById('fold').click();");
      save(browser, FOR_README);
      browser.open(Browser.report(folder, seed("en.md"), seed("defects.zh.md")));
      browser.script(
          "document.getElementById('fold').checked && document.getElementById('fold').click()");
      for (String scheme : new String[] {"light", "dark"}) {
        browser.media(scheme, "screen");
        size(browser, 1280, 2600);
        save(browser, FOLDER.resolve(scheme + "-wide.png"));
        size(browser, 390, 3600);
        save(browser, FOLDER.resolve(scheme + "-phone.png"));
        browser.click("#language");
      }
      browser.media("light", "print");
      size(browser, 720, 2600);
      save(browser, FOLDER.resolve("print.png"));
      browser.media("light", "screen");
      size(browser, 1280, 900);
      browser.click("#filters summary");
      browser.script("document.getElementById('tools').scrollIntoView()");
      browser.press("j", "j", "x");
      save(browser, FOLDER.resolve("filters.png"));
    }
  }

  private static String seed(String name) {
    return "seeds/digest/digest." + name;
  }

  private static void size(Browser browser, int width, int height) {
    browser.cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  private static void save(Browser browser, Path file) throws IOException {
    Files.write(file, browser.picture());
  }
}
