// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.glossary.PartOfSpeech;
import org.duizhao.glossary.Rendering;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermEntry.About;
import org.duizhao.glossary.TermRule;
import org.duizhao.glossary.TermStatus;

/** Our own table, with the columns of {@code glossary/README.md}, and those of other tools. */
final class TableTerms {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "subject",
          "source",
          "variants",
          "inflections",
          "abbreviations",
          "pos",
          "case",
          "preferred",
          "admitted",
          "deprecated",
          "forbidden",
          "do_not_translate",
          "first_mention",
          "open",
          "condition",
          "definition",
          "note",
          "origin");

  /** In the order of Weblate's documentation of its CSV files. */
  private static final List<String> WEBLATE =
      List.of(
          "location",
          "source",
          "target",
          "ID",
          "fuzzy",
          "context",
          "translator_comments",
          "developer_comments");

  private static final List<String> CROWDIN =
      List.of(
          "Concept ID",
          "Concept Definition",
          "Concept Subject",
          "Concept Note",
          "Concept Translatable",
          "Term [en]",
          "Part of Speech [en]",
          "Type [en]",
          "Term [zh-CN]",
          "Status [zh-CN]");

  private final CsvWriter csv;

  private TableTerms(CsvWriter csv) {
    this.csv = csv;
  }

  static void write(List<TermEntry> entries, TermForm form, char delimiter, Writer out)
      throws IOException {
    CsvWriter csv =
        CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(LineDelimiter.LF).build(out);
    TableTerms table = new TableTerms(csv);
    table.header(form);
    for (TermEntry entry : entries) {
      table.entry(entry, form);
    }
    csv.flush();
  }

  private void header(TermForm form) {
    switch (form) {
      case COLUMNS -> csv.writeRecord(COLUMNS);
      case WEBLATE -> csv.writeRecord(WEBLATE);
      case CROWDIN -> csv.writeRecord(CROWDIN);
      default -> {
        // the other forms have none
      }
    }
  }

  private void entry(TermEntry entry, TermForm form) {
    List<String> good = entry.expected();
    About about = entry.about();
    switch (form) {
      case TWO_COLUMN -> {
        if (!good.isEmpty()) {
          csv.writeRecord(entry.source(), good.get(0));
        }
      }
      case OMEGAT -> csv.writeRecord(entry.source(), String.join("; ", good), about.note());
      case WEBLATE ->
          csv.writeRecord(
              "",
              entry.source(),
              good.isEmpty() ? "" : good.get(0),
              entry.id(),
              "False",
              "",
              about.note(),
              about.definition());
      case CROWDIN -> crowdin(entry);
      default -> csv.writeRecord(fields(entry));
    }
  }

  private static List<String> fields(TermEntry entry) {
    return List.of(
        entry.id(),
        entry.about().subject(),
        entry.source(),
        String.join("|", entry.english().variants()),
        String.join("|", entry.english().inflections()),
        String.join("|", entry.english().abbreviations()),
        entry.english().pos().id(),
        entry.english().caseSensitive() ? "sensitive" : "insensitive",
        joined(entry, TermStatus.PREFERRED),
        joined(entry, TermStatus.ADMITTED),
        joined(entry, TermStatus.DEPRECATED),
        joined(entry, TermStatus.FORBIDDEN),
        yes(entry, TermRule.DO_NOT_TRANSLATE),
        yes(entry, TermRule.FIRST_MENTION),
        yes(entry, TermRule.OPEN),
        entry.when().toString(),
        entry.about().definition(),
        entry.about().note(),
        entry.about().origin());
  }

  private static String joined(TermEntry entry, TermStatus status) {
    return String.join("|", entry.withStatus(status));
  }

  private static String yes(TermEntry entry, TermRule rule) {
    return entry.rules().contains(rule) ? "yes" : "";
  }

  /** A row for each English or Chinese term, whichever are more; the concept on each. */
  private void crowdin(TermEntry entry) {
    List<String> english = new ArrayList<>(entry.english().variants());
    english.add(0, entry.source());
    int full = english.size();
    english.addAll(entry.english().abbreviations());
    List<Rendering> chinese = entry.renderings();
    About about = entry.about();
    for (int i = 0; i < Math.max(english.size(), chinese.size()); i++) {
      boolean first = i == 0;
      boolean more = i < english.size();
      csv.writeRecord(
          entry.id(),
          first ? about.definition() : "",
          first ? about.subject() : "",
          first ? about.note() : "",
          first ? entry.doNotTranslate() ? "false" : "true" : "",
          more ? english.get(i) : "",
          more ? crowdinWord(entry.english().pos()) : "",
          !more ? "" : first ? "full form" : i < full ? "variant" : "abbreviation",
          i < chinese.size() ? chinese.get(i).text() : "",
          i < chinese.size() ? crowdinWord(chinese.get(i).status()) : "");
    }
  }

  private static String crowdinWord(PartOfSpeech pos) {
    return pos == PartOfSpeech.ADJECTIVE ? "adjective" : pos.id();
  }

  /** Crowdin has no word for forbidden. */
  private static String crowdinWord(TermStatus status) {
    return switch (status) {
      case PREFERRED -> "preferred";
      case ADMITTED -> "admitted";
      case DEPRECATED -> "obsolete";
      case FORBIDDEN -> "not recommended";
    };
  }
}
