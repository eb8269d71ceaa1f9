// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.InputException;
import org.duizhao.issue.Finding;
import org.duizhao.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding is known again when its text stands elsewhere, in other lines, in another file. */
class StableFingerprintsTest {
  private static final Path ENGLISH = Path.of("seeds/digest/digest.en.md");
  private static final Path CHINESE = Path.of("seeds/digest/digest.defects.zh.md");

  private static final Pattern ITEM_BLANK =
      Pattern.compile("(?m)^( *[*-] .{20,60}?[a-z,]) (?=[a-z])");
  private static final Pattern ITEM_COMMA = Pattern.compile("(?m)^(- .{8,40}?[，；])(?=\\p{IsHan})");

  @TempDir private Path folder;

  private List<String> found(String name, String english, String chinese)
      throws IOException, InputException {
    Path source = folder.resolve(name + ".md");
    Path target = folder.resolve(name + ".zh.md");
    Files.writeString(source, english);
    Files.writeString(target, chinese);
    CheckRunner runner =
        new CheckRunner(BuiltInChecks.all(), CheckSelection.all(), CheckContext.plain());
    List<Finding> findings =
        new TranslationCheck(runner, Model.bundled(), Progress.SILENT)
            .of(new Input(source, null), new Input(target, null))
            .findings();
    List<String> names = new ArrayList<>();
    findings.forEach(found -> names.add(found.issue().check() + " " + found.fingerprint()));
    Collections.sort(names);
    return names;
  }

  private void assertStays(UnaryOperator<String> inEnglish, UnaryOperator<String> inChinese)
      throws IOException, InputException {
    String english = Files.readString(ENGLISH);
    String chinese = Files.readString(CHINESE);
    List<String> before = found("before", english, chinese);
    String otherEnglish = inEnglish.apply(english);
    String otherChinese = inChinese.apply(chinese);

    assertThat(before).hasSizeGreaterThan(5);
    assertThat(otherEnglish + otherChinese).isNotEqualTo(english + chinese);
    assertThat(found("after", otherEnglish, otherChinese)).isEqualTo(before);
  }

  @Test
  void whenTheFilesHaveOtherNamesAndLineEnds() throws IOException, InputException {
    assertStays(text -> text.replace("\n", "\r\n"), text -> text.replace("\n", "\r\n"));
  }

  @Test
  void whenTheTextIsWrappedAnew() throws IOException, InputException {
    assertStays(
        text -> ITEM_BLANK.matcher(text).replaceAll("$1\n    "),
        text -> ITEM_COMMA.matcher(text).replaceAll("$1\n  "));
  }

  @Test
  void whenTextIsPutBefore() throws IOException, InputException {
    assertStays(
        text -> text.replace("## Architectures", "The weather was fine.\n\n## Architectures"),
        text -> text.replace("### 架构", "天气很好。\n\n### 架构"));
  }

  /** What is said of a whole document stands at its first place, so the first section stays. */
  @Test
  void whenASectionMoves() throws IOException, InputException {
    assertStays(
        text -> swapped(text, "## Core kernel", "## Filesystems", "## Hardware support"),
        text -> swapped(text, "### 核心内核", "### 文件系统", "### 硬件支持"));
  }

  /** The text with the section that begins at {@code first} after the next one. */
  private static String swapped(String text, String first, String second, String end) {
    int one = text.indexOf(first);
    int two = text.indexOf(second, one);
    int three = text.indexOf(end, two);
    assertThat(List.of(one, two, three)).allMatch(at -> at >= 0);
    return text.substring(0, one)
        + text.substring(two, three).stripTrailing()
        + "\n\n\n\n"
        + text.substring(one, two)
        + text.substring(three);
  }
}
