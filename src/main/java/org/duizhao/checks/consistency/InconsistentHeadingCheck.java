// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.consistency;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueDraft;
import org.duizhao.check.IssueSink;
import org.duizhao.check.ProjectCheck;
import org.duizhao.check.Usage;
import org.duizhao.check.UsageElsewhere;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;

/** Finds one heading of the source rendered in two ways: "Usage" as 用法 and then as 使用方法. */
@CheckInfo(
    id = "inconsistent-heading",
    type = IssueType.TERMINOLOGY_USE,
    severity = Severity.NEUTRAL,
    since = "0.1",
    summary = "One heading of the source is rendered in two ways")
public final class InconsistentHeadingCheck implements BitextCheck, ProjectCheck {
  private static final double CONFIDENCE = 0.7;

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Document source = bitext.source();
    if (source == null) {
      return;
    }
    Map<String, String> first = new HashMap<>();
    for (BlockPair pair : bitext.pairs()) {
      if (pair.source().size() == 1 && pair.target().size() == 1) {
        Block english = pair.source().get(0);
        Block chinese = pair.target().get(0);
        if (english.kind() == BlockKind.HEADING && chinese.kind() == BlockKind.HEADING) {
          String key = english.text().toLowerCase(Locale.ROOT);
          String known = first.putIfAbsent(key, chinese.text());
          Excerpt from = Excerpt.of(source.file(), english);
          Excerpt to = Excerpt.of(bitext.target().file(), chinese);
          if (known == null) {
            tell(key, from, to, sink);
          } else if (!known.equalsIgnoreCase(chinese.text())) {
            sink.report(
                says("\"" + english.text() + "\" is \"" + known + "\" above", CONFIDENCE)
                    .source(from)
                    .target(to)
                    .issue());
          }
        }
      }
    }
  }

  private void tell(String key, Excerpt english, Excerpt chinese, IssueSink sink) {
    String how = Script.letters(chinese.text());
    if (!key.isEmpty() && !how.isEmpty()) {
      sink.usage(new Usage(info().id(), key, how, english, chinese));
    }
  }

  @Override
  public Optional<IssueDraft> compare(Usage here, UsageElsewhere elsewhere) {
    Excerpt english = Objects.requireNonNull(here.source());
    String message = "\"" + english.text() + "\" is \"" + elsewhere.how() + "\" " + elsewhere;
    return Optional.of(says(message, CONFIDENCE));
  }
}
