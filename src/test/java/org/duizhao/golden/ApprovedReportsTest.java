// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The approved reports of {@code seeds/} in {@code reports/}. After a wanted change of behaviour:
 * {@code mvn -q test -Dtest=ApprovedReportsTest -Dgolden.update}, then read the difference.
 */
class ApprovedReportsTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final Path REPORTS = Path.of("reports");

  /**
   * @param files source and target, or one file, under {@code seeds/}
   */
  private record Case(List<String> files) {
    String name() {
      String target = files.get(files.size() - 1);
      return target.substring(target.lastIndexOf('/') + 1, target.lastIndexOf('.'));
    }

    @Override
    public String toString() {
      return name();
    }
  }

  static List<Case> cases() {
    return List.of(
        new Case(List.of("digest/digest.en.md", "digest/digest.zh.md")),
        new Case(List.of("digest/digest.en.md", "digest/digest.no-note.zh.md")),
        new Case(List.of("digest/digest.en.md", "digest/digest.defects.zh.md")),
        new Case(List.of("weekly/weekly.md")),
        new Case(List.of("weekly/weekly.defects.md")),
        new Case(List.of("patches/patches.md")),
        new Case(List.of("patches/patches.defects.md")),
        new Case(List.of("notes/notes.rst")),
        new Case(List.of("notes/notes.defects.rst")),
        new Case(List.of("page/page.en.html", "page/page.zh.html")),
        new Case(List.of("page/page.en.html", "page/page.defects.zh.html")),
        new Case(List.of("mail/mail.en.txt", "mail/mail.zh.txt")),
        new Case(List.of("mail/mail.en.txt", "mail/mail.defects.zh.txt")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportIsTheApprovedOne(Case seed) throws IOException {
    for (String format : List.of("html", "json")) {
      Approved.compare(REPORTS.resolve(seed.name() + "." + format), report(seed, format));
    }
  }

  private static String report(Case seed, String format) {
    List<String> args = new ArrayList<>(List.of("check", "--output", format));
    seed.files.forEach(file -> args.add("seeds/" + file));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(args.toArray(String[]::new), out, err);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isLessThan(2);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everySeedHasItsReportsAndNothingElseIsThere() throws IOException {
    List<String> expected = new ArrayList<>(List.of());
    List<String> used = new ArrayList<>();
    for (Case seed : cases()) {
      expected.add(seed.name() + ".html");
      expected.add(seed.name() + ".json");
      used.addAll(seed.files);
    }
    assertThat(names(REPORTS, 1)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(names(SEEDS, 2))
        .filteredOn(name -> !name.endsWith(".tsv") && !name.endsWith("README.md"))
        .allSatisfy(name -> assertThat(used).contains(name));
  }

  private static List<String> names(Path folder, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
