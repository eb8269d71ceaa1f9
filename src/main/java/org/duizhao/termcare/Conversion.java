// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.format.NotKept;
import org.duizhao.glossary.format.TermFiles;
import org.duizhao.glossary.format.TermForm;
import org.duizhao.termcare.EntryChange.Difference;
import org.duizhao.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A term base written in some form, and what that form could not keep. It is read back to find out:
 * of "pod" as 容器组 with 豆荚 forbidden, a file of two columns gives back 容器组 alone.
 *
 * @param text of the file
 * @param notKept a line for each kind of thing, with the entries
 */
public record Conversion(String text, List<String> notKept) {
  public Conversion {
    notKept = List.copyOf(notKept);
  }

  /**
   * Writes a term base and reads it back.
   *
   * @param name of the file
   */
  public static Conversion of(TermBase base, TermForm form, String name) throws IOException {
    StringWriter out = new StringWriter();
    TermFiles.write(base, form, name, out);
    String text = out.toString();
    TermBase back;
    try {
      back = TermFiles.read(SourceFile.of(name, text)).base();
    } catch (InputException e) {
      back = TermBase.empty();
    }
    return new Conversion(text, notKept(base, back));
  }

  private static List<String> notKept(TermBase base, TermBase back) {
    Map<String, TermEntry> byId = TermBaseDiff.byId(back);
    Map<String, Deque<TermEntry>> bySource = new HashMap<>();
    for (TermEntry entry : back.entries()) {
      bySource.computeIfAbsent(entry.source(), key -> new ArrayDeque<>()).add(entry);
    }
    NotKept found = new NotKept();
    for (TermEntry entry : base.entries()) {
      TermEntry same = byId.get(entry.id());
      if (same == null || !same.source().equals(entry.source())) {
        same = Optional.ofNullable(bySource.get(entry.source())).map(Deque::poll).orElse(null);
      }
      compare(entry, same, found);
    }
    return found.lines();
  }

  private static void compare(TermEntry entry, @Nullable TermEntry back, NotKept found) {
    if (back == null) {
      found.add("all", entry.id());
      return;
    }
    if (!back.id().equals(entry.id())) {
      found.add("id", entry.id());
    }
    EntryChange.of(entry.id(), entry, back).stream()
        .flatMap(change -> change.differences().stream())
        .forEach(difference -> found.add(nameOf(difference), entry.id()));
  }

  /** "Chinese 豆荚", which was forbidden, is a forbidden term. */
  private static String nameOf(Difference difference) {
    String what = difference.what();
    int blank = what.indexOf(' ');
    if (what.startsWith("rule ") || what.equals("part of speech") || blank < 0) {
      return what;
    }
    String kind = what.substring(0, blank);
    return kind.equals("Chinese")
        ? "Chinese, " + (difference.before().isEmpty() ? "other" : difference.before())
        : kind.toLowerCase(Locale.ROOT);
  }
}
