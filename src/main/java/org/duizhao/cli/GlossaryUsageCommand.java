// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.model.Model;
import org.duizhao.report.html.TermReport;
import org.duizhao.termcare.Rendered;
import org.duizhao.termcare.TermBaseCheckup;
import org.duizhao.termcare.TermUsage;
import org.duizhao.termcare.UsageCounter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how the entries of a term base are used in translations. */
@Command(
    name = "usage",
    sortOptions = false,
    description = {
      "Counts for each entry of a term base how often its English occurs in translations and what"
          + " stands there in Chinese, as TSV with a header: the counts by verdict, what the entry"
          + " suffers from (dead: never mentioned; contradicted: mostly rendered otherwise;"
          + " outnumbered: an admitted term is used more often), the counts as a note for the entry, every rendering with its count,"
          + " and an example of the most frequent one. Or as a page to search and sort, with what needs a"
          + " decision first and examples side by side.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer =
        "  duizhao glossary usage --glossary terms.csv --corpus memory.tmx --output terms.html")
final class GlossaryUsageCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CorpusOption corpus = new CorpusOption();

  @Mixin private GlossaryOption glossary = new GlossaryOption();

  @Mixin private ModelOption modelOption = new ModelOption();

  @Option(
      names = "--output",
      paramLabel = "[html=]FILE",
      converter = UsageOutput.Converter.class,
      description =
          "Write to this file instead of standard output: a page for people in a browser if it ends"
              + " in .html, else TSV. May be given several times.")
  private List<UsageOutput> outputs = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      converter = Languages.class,
      description = "The language of the page's own words. Default: that of the reader's browser.")
  private @Nullable String language;

  GlossaryUsageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException, IOException {
    Model model = modelOption.model();
    TermBase base = glossary.termBase();
    UsageCounter counter = new UsageCounter(base, model.lexicon());
    for (UsageOutput output : outputs) {
      output.refuseUnwritable();
    }
    try (ProgressLine progress = new ProgressLine(terminal)) {
      corpus.read(terminal, model, progress, (document, pair) -> counter.add(pair));
    }
    for (UsageOutput output : outputs.isEmpty() ? List.of(UsageOutput.STANDARD) : outputs) {
      try (Destination destination = Destination.open(output.file(), terminal)) {
        if (output.isPage()) {
          new TermReport(glossary.name(), language)
              .write(
                  counter.usages(),
                  TermBaseCheckup.of(base),
                  counter.pairs(),
                  destination.writer());
        } else {
          table(counter.usages(), new PrintWriter(destination.writer()));
        }
        destination.complete();
      }
    }
    return Main.CLEAN;
  }

  private static void table(List<TermUsage> usages, PrintWriter out) {
    out.print("id\tsource\toccurrences");
    for (Outcome outcome : Outcome.values()) {
      out.print("\t" + outcome.name().toLowerCase(Locale.ROOT));
    }
    out.print("\tsays\tevidence\trendered\tplace\tEnglish\tChinese\n");
    usages.forEach(usage -> print(usage, out));
    out.flush();
  }

  private static void print(TermUsage usage, PrintWriter out) {
    out.print(usage.entry().id() + "\t" + usage.entry().source() + "\t" + usage.occurrences());
    for (Outcome outcome : Outcome.values()) {
      out.print("\t" + usage.count(outcome));
    }
    StringBuilder ways = new StringBuilder();
    for (Rendered way : usage.rendered()) {
      ways.append(ways.length() == 0 ? "" : "; ")
          .append(way.text().isEmpty() ? "–" : OneLine.of(way.text()))
          .append(' ')
          .append(way.count());
    }
    out.print("\t" + says(usage) + "\t" + usage.evidence() + "\t" + ways);
    if (!usage.rendered().isEmpty()) {
      var example = usage.rendered().get(0).example();
      out.print(
          "\t"
              + example.place()
              + "\t"
              + OneLine.of(example.english())
              + "\t"
              + OneLine.of(example.chinese()));
    } else {
      out.print("\t\t\t");
    }
    out.print("\n");
  }

  private static String says(TermUsage usage) {
    if (usage.isDead()) {
      return "dead";
    }
    if (usage.isContradicted()) {
      return "contradicted";
    }
    return usage.isOutnumbered() ? "outnumbered" : "";
  }
}
