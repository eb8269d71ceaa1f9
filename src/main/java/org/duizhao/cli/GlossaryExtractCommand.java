// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.model.Model;
import org.duizhao.read.BilingualReader;
import org.duizhao.read.PairSink;
import org.duizhao.termcare.Candidate;
import org.duizhao.termcare.CandidateFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds terms that a term base lacks. */
@Command(
    name = "extract",
    sortOptions = false,
    description = {
      "Finds terms in translations that the term base lacks, with their Chinese, the likeliest"
          + " first, as TSV with a header: English, Chinese, frequency, documents, share of the"
          + " occurrences that have this Chinese, association (Dice), score, other renderings, and"
          + " an example.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer =
        "  duizhao glossary extract --corpus docs.tar.xz --everyday tatoeba.tsv --output new.tsv")
final class GlossaryExtractCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CorpusOption corpus = new CorpusOption();

  @Mixin private GlossaryOption glossary = new GlossaryOption();

  @Mixin private ModelOption modelOption = new ModelOption();

  @Option(
      names = "--everyday",
      paramLabel = "FILE",
      description =
          "Pairs of everyday language, in the formats of --corpus: words that are as frequent there"
              + " are no terms. May be given several times.")
  private List<Path> everyday = new ArrayList<>();

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "5",
      description = "Occurrences that a term has at least. Default: 5.")
  private int least = 5;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "500",
      description = "Terms to print at most. Default: 500.")
  private int most = 500;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path output;

  GlossaryExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException, IOException {
    Model model = modelOption.model();
    CandidateFinder finder = new CandidateFinder(model.lexicon());
    for (Path file : everyday) {
      BilingualReader.read(file, new Everyday(finder));
    }
    try (ProgressLine progress = new ProgressLine(terminal)) {
      corpus.read(terminal, model, progress, finder::add);
    }
    try (Destination destination = Destination.open(output, terminal)) {
      PrintWriter out = new PrintWriter(destination.writer());
      out.print(
          "English\tChinese\tfrequency\tdocuments\tshare\tDice\tscore\tothers\tplace\tsource\ttarget\n");
      finder.ranked(glossary.termBase(), least, most).forEach(found -> print(found, out));
      out.flush();
      destination.complete();
    }
    return Main.CLEAN;
  }

  private static void print(Candidate found, PrintWriter out) {
    String others =
        found.others().stream()
            .map(other -> other.chinese() + " " + other.count())
            .collect(Collectors.joining("; "));
    out.printf(
        Locale.ROOT,
        "%s\t%s\t%d\t%d\t%.2f\t%.2f\t%.2f\t%s\t%s\t%s\t%s\n",
        found.english(),
        found.chinese(),
        found.frequency(),
        found.documents(),
        found.share(),
        found.dice(),
        found.score(),
        others,
        found.example().place(),
        OneLine.of(found.example().english()),
        OneLine.of(found.example().chinese()));
  }

  /** Counts the English alone. */
  private record Everyday(CandidateFinder finder) implements PairSink {
    @Override
    public void pair(String english, String chinese) {
      finder.addEveryday(english);
    }

    @Override
    public void problem(InputProblem problem) {
      // a line that cannot be read holds no word to count
    }
  }
}
