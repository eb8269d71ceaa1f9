// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.glossary.TermEntry;

/** Writes what people read in a repository: English, good renderings and note. */
final class MarkdownWriter {
  private MarkdownWriter() {}

  static void write(List<TermEntry> entries, TermForm form, Writer out) throws IOException {
    if (form == TermForm.TABLE) {
      out.write("| English | 中文 | 说明 |\n|---|---|---|\n");
    }
    for (TermEntry entry : entries) {
      out.write(
          switch (form) {
            case LIST -> "- " + english(entry) + "：" + chinese(entry) + "\n";
            case HEADINGS -> heading(entry);
            default -> row(entry);
          });
    }
  }

  private static String row(TermEntry entry) {
    String note = oneLine(entry.about().note());
    return "| " + cell(english(entry)) + " | " + cell(chinese(entry)) + " | " + cell(note) + " |\n";
  }

  private static String heading(TermEntry entry) {
    String note = oneLine(entry.about().note());
    String text = "#### " + english(entry) + "：" + chinese(entry) + "\n\n";
    return note.isEmpty() ? text : text + note + "\n\n";
  }

  private static String english(TermEntry entry) {
    List<String> names = new ArrayList<>(entry.english().variants());
    names.add(0, entry.source());
    names.addAll(entry.english().abbreviations());
    return String.join(" / ", names);
  }

  private static String chinese(TermEntry entry) {
    return String.join("、", entry.expected());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
