// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.duizhao.cli.Main;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A headless Chromium of its own, without network; tests are skipped where none is installed. */
final class Browser implements AutoCloseable {
  private static final String WITNESS =
      "window.violations = [];"
          + "addEventListener('securitypolicyviolation', e => violations.push(e.violatedDirective));";

  /** It tells that it lacks typed classes for this version's protocol, which nobody here uses. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;
  private final Path downloads;

  private Browser(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  /** Starts one; ends the test as skipped where there is none. */
  static Browser start() throws IOException {
    Optional<File> chromium = onPath("chromium", "chromium-browser", "google-chrome");
    Optional<File> chromedriver = onPath("chromedriver");
    Assumptions.assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "no browser, so its tests are skipped; apt-get install chromium chromium-driver");
    SELENIUM.setLevel(Level.SEVERE);
    Path downloads = Files.createTempDirectory("duizhao-downloads");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--window-size=1280,900");
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", downloads.toString()));
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WITNESS));
    return new Browser(driver, downloads);
  }

  private static Optional<File> onPath(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(names)
        .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(d -> new File(d, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  /** Writes the HTML report of some files and returns it. */
  static Path report(Path folder, String... args) {
    Path page = folder.resolve("page.html");
    List<String> all = new ArrayList<>(List.of("check", "--output", "html=" + page));
    all.addAll(List.of(args));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(all.toArray(String[]::new), new ByteArrayOutputStream(), err);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isLessThan(2);
    return page;
  }

  void open(Path page) {
    open(page, "");
  }

  /** Opens a page anew, even where only the hash differs. */
  void open(Path page, String hash) {
    driver.get("about:blank");
    driver.get(page.toAbsolutePath().toUri() + hash);
  }

  /** Opens a page as one who has never seen it. */
  void openAnew(Path page) {
    open(page);
    forget();
    open(page);
  }

  void reload() {
    driver.navigate().refresh();
  }

  /** What other pages of this disk have kept is forgotten. */
  void forget() {
    script("try { localStorage.clear(); } catch (refused) { }");
  }

  Object script(String source, Object... args) {
    return driver.executeScript(source, args);
  }

  /** The number that a script returns. */
  long number(String source) {
    Object value = driver.executeScript("return " + source);
    return value instanceof Number number ? number.longValue() : -1;
  }

  void cdp(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void escape() {
    press(Keys.ESCAPE);
  }

  void click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  void hover(WebElement element) {
    new Actions(driver).moveToElement(element).perform();
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> shown(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .toList();
  }

  String text(String selector) {
    return one(selector).getText();
  }

  /** Waits until something holds, and fails when it does not come. */
  void await(Supplier<Boolean> condition) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.get()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
      Thread.sleep(20);
    }
  }

  /** The one file that was downloaded, which is taken away. */
  String downloaded() throws IOException, InterruptedException {
    await(() -> !finished().isEmpty());
    Path file = finished().get(0);
    String text = Files.readString(file);
    Files.delete(file);
    return text;
  }

  private List<Path> finished() {
    File[] files = downloads.toFile().listFiles((folder, name) -> name.endsWith(".json"));
    return files == null ? List.of() : Arrays.stream(files).map(File::toPath).toList();
  }

  void narrow(int width) {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
  }

  void wide() {
    cdp("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  /** "dark" or "light", "screen" or "print". */
  void media(String scheme, String medium) {
    cdp(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** What the console said that should not be there. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** What axe-core finds: one line a rule, with the first element that breaks it. */
  List<String> barriers() throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done("
                + "r.violations.map(v => v.id + ' ' + v.nodes.length + ' ' + v.nodes[0].html"
                + " + ' ' + v.nodes[0].failureSummary)));");
    List<String> lines = new ArrayList<>();
    for (Object line : (List<?>) found) {
      lines.add(String.valueOf(line));
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    for (Path file : finished()) {
      Files.delete(file);
    }
    Files.deleteIfExists(downloads);
  }
}
