// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duizhao.check.Check;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckPage;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.check.PageExample;
import org.duizhao.check.PageExample.Kind;
import org.duizhao.check.Profile;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Suggestion;
import org.duizhao.text.Span;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every check: its declaration, its page, and the examples there, which are run. */
final class AllChecksTest {

  @Test
  void idsAreWellFormedAndUnique() {
    List<String> ids = BuiltInChecks.all().stream().map(check -> check.info().id()).toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    assertThat(BuiltInChecks.all()).extracting(Object::getClass).doesNotHaveDuplicates();
  }

  @Test
  void changelogNamesEveryCheck() throws IOException {
    String changelog = Files.readString(Path.of("CHANGELOG.md"));
    for (Check check : BuiltInChecks.all()) {
      assertThat(changelog).contains("`" + check.info().id() + "`");
    }
  }

  @TestFactory
  Stream<DynamicContainer> pages() {
    return BuiltInChecks.all().stream()
        .map(check -> DynamicContainer.dynamicContainer(check.info().id(), testsOf(check)));
  }

  private static List<DynamicTest> testsOf(Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    CheckPage page = CheckPage.of(check);
    tests.add(DynamicTest.dynamicTest("declaration", () -> declares(check)));
    tests.add(DynamicTest.dynamicTest("page", () -> isComplete(page)));
    for (PageExample example : page.examples()) {
      String name = example.kind().id() + " at line " + example.line();
      tests.add(DynamicTest.dynamicTest(name, () -> behaves(check, example)));
    }
    return tests;
  }

  private static void declares(Check check) {
    assertThat(check.getClass().getSimpleName()).isEqualTo(className(check.info().id()));
    assertThat(check.info().summary()).isNotBlank().doesNotEndWith(".");
    assertThat(check.info().since()).matches("\\d+\\.\\d+");
  }

  private static String className(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.append("Check").toString();
  }

  private static void isComplete(CheckPage page) {
    assertThat(page.text()).startsWith("# " + page.id() + "\n");
    assertThat(page.headings()).isEqualTo(CheckPage.HEADINGS);
    assertThat(page.examples(Kind.FLAGGED)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(page.examples(Kind.ACCEPTED)).hasSizeGreaterThanOrEqualTo(2);
    Set<Object> seen = new HashSet<>();
    for (PageExample example : page.examples()) {
      assertThat(seen.add(example.passages().stream().map(PageExample.Passage::text).toList()))
          .as("the example at line %d stands there twice", example.line())
          .isTrue();
    }
    assertThat(page.examples(Kind.FLAGGED))
        .as("no two flagged examples behave alike")
        .extracting(PageExample::says)
        .doesNotHaveDuplicates();
  }

  private static void behaves(Check check, PageExample example) {
    ExampleBitext text = ExampleBitext.of(example);
    List<Issue> own = run(own(check, example), text, example);
    if (example.kind().reports()) {
      assertThat(own).extracting(Issue::message).isEqualTo(example.says());
      assertThat(text.shownInSource(places(own.stream().map(Issue::source).toList())))
          .as("marks in the English")
          .isEqualTo(text.shownInSource(text.sourceMarks()));
      assertThat(text.shownInTarget(places(own.stream().map(Issue::target).toList())))
          .as("marks in the Chinese")
          .isEqualTo(text.shownInTarget(text.targetMarks()));
      suggestionsCure(check, example, text, own);
    } else if (example.kind() == Kind.KNOWN_MISS) {
      assertThat(own).as("a known miss is found: move it to Flagged").isEmpty();
    } else {
      List<Check> checks = new ArrayList<>(ExampleSettings.checks(example.settings()));
      checks.removeIf(
          one -> one.info().profile() == Profile.STRICT && !one.info().equals(check.info()));
      List<Issue> all = run(checks, text, example);
      all.removeIf(issue -> example.also().contains(issue.check()));
      assertThat(all).isEmpty();
    }
  }

  private static void suggestionsCure(
      Check check, PageExample example, ExampleBitext text, List<Issue> issues) {
    String original = text.bitext().target().file().text();
    TreeMap<Span, String> changes = new TreeMap<>(Comparator.reverseOrder());
    int curable = 0;
    for (Issue issue : issues) {
      Suggestion suggestion = issue.suggestion();
      if (suggestion == null || issue.target() == null) {
        continue;
      }
      curable++;
      if (suggestion.isSafe()) {
        suggestion.edits().forEach(edit -> changes.put(edit.place(), edit.text()));
      } else if (suggestion.text() != null) {
        changes.put(issue.target().place(), suggestion.text());
      }
    }
    if (curable == 0) {
      return;
    }
    StringBuilder cured = new StringBuilder(original);
    changes.forEach((place, better) -> cured.replace(place.start(), place.end(), better));
    ExampleBitext after = ExampleBitext.of(example, cured.toString());
    List<Issue> left = run(own(check, example), after, example);
    assertThat(left).as("after the suggestions: %s", cured).hasSize(issues.size() - curable);
  }

  /** The check as the example sets it. */
  private static List<Check> own(Check check, PageExample example) {
    return ExampleSettings.checks(example.settings()).stream()
        .filter(one -> one.info().id().equals(check.info().id()))
        .toList();
  }

  private static List<Issue> run(List<Check> checks, ExampleBitext text, PageExample example) {
    CheckContext context = new CheckContext(ExampleTerms.of(example.terms()));
    CheckRunner runner = new CheckRunner(checks, CheckSelection.of(Profile.STRICT), context);
    return new ArrayList<>(runner.run(text.bitext()).stream().map(Finding::issue).toList());
  }

  private static List<Span> places(Collection<Excerpt> excerpts) {
    return excerpts.stream()
        .filter(Objects::nonNull)
        .map(Excerpt::place)
        .filter(place -> !place.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
