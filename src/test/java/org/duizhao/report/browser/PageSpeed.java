// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures a page of 3,000 beads and 300 issues; run by hand, since a time is no test: {@code mvn
 * -Dverification.skip test -Dtest=PageSpeed -Dmeasure}. Medians of {@value #RUNS} runs, in
 * milliseconds.
 */
class PageSpeed {
  private static final int RUNS = 9;

  /** First paint as the browser tells it, from the start of the navigation. */
  private static final String FIRST_PAINT =
      "performance.getEntriesByName('first-contentful-paint')[0].startTime";

  @Test
  void measure(@TempDir Path folder) throws IOException, InterruptedException {
    Assumptions.assumeTrue(System.getProperty("measure") != null, "only with -Dmeasure");
    try (Browser browser = Browser.start()) {
      Path page = LargePage.write(folder, 3000, 300);
      List<String> lines = new ArrayList<>();
      lines.add(String.format(Locale.ROOT, "size %,d bytes", Files.size(page)));
      addOpening(browser, page, lines);
      lines.add(
          "severity off and on "
              + change(browser, "document.querySelector('[name=severity][value=minor]').click()"));
      lines.add(
          "check chosen "
              + change(
                  browser,
                  "const c = document.getElementById('check');"
                      + " c.value = c.value ? '' : 'hedge-lost'; c.dispatchEvent(new Event('input', {bubbles: true}))"));
      lines.add(
          "search "
              + change(
                  browser,
                  "const s = document.getElementById('search');"
                      + " s.value = s.value ? '' : 'queue 29'; s.dispatchEvent(new Event('input', {bubbles: true}))"));
      lines.add("fold " + change(browser, "document.getElementById('fold').click()"));
      lines.add("next issue " + change(browser, "document.getElementById('next').click()"));
      Files.write(Path.of("target/page-speed.txt"), lines);
    }
  }

  private static void addOpening(Browser browser, Path page, List<String> lines)
      throws InterruptedException {
    double[] paint = new double[RUNS];
    double[] ready = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      browser.open(page);
      browser.forget();
      browser.open(page);
      browser.await(
          () ->
              browser.number("performance.getEntriesByName('first-contentful-paint').length") > 0);
      paint[i] = browser.number(FIRST_PAINT);
      ready[i] =
          browser.number("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
    }
    lines.add("first paint " + median(paint));
    lines.add("script done " + median(ready));
  }

  /** From the change until two frames later, when what follows from it has been drawn. */
  private static String change(Browser browser, String change) {
    double[] times = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      Object time =
          browser
              .driver()
              .executeAsyncScript(
                  "const done = arguments[arguments.length - 1]; const from = performance.now();"
                      + "(() => {"
                      + change
                      + "})();"
                      + "requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));");
      times[i] = ((Number) time).doubleValue();
    }
    return median(times);
  }

  private static String median(double[] values) {
    Arrays.sort(values);
    return String.format(
        Locale.ROOT, "%.0f (worst %.0f)", values[values.length / 2], values[values.length - 1]);
  }
}
