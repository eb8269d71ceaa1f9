// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.check.Profile;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.config.HouseStyle;
import org.duizhao.document.InputException;
import org.duizhao.model.Model;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a translation. */
@Command(
    name = "check",
    sortOptions = false,
    description = {
      "Checks a Chinese translation against its English source, or one file that holds both"
          + " languages or Chinese alone, or units that come already paired.",
      ""
    },
    synopsisHeading = "Usage: ",
    customSynopsis = {
      "duizhao check [OPTIONS] SOURCE TARGET",
      "       duizhao check [OPTIONS] FILE",
      "       duizhao check [OPTIONS] --bilingual FILE.tsv"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  duizhao check news.md news.zh.md",
      "  duizhao check --output html=report.html --output ndjson news.md news.zh.md",
      "  duizhao check --output github --output sarif=out.sarif news.md news.zh.md",
      "  duizhao check --fail-on critical --skip markup-mismatch news.md news.zh.md",
      "  duizhao check --bilingual units.tsv --output ndjson"
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..2",
      paramLabel = "FILE",
      description = "The English document and its translation, or one file.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--bilingual",
      paramLabel = "FILE.tsv",
      description =
          "Check units that come already paired: id, English and Chinese with tabs between.")
  private @Nullable Path bilingual;

  @Option(
      names = "--output",
      paramLabel = "FORMAT[=FILE]",
      converter = OutputTarget.Converter.class,
      description =
          "console, html, json, ndjson, plain, sarif, github, gitlab, junit, checkstyle, rdjson,"
              + " rdjsonl, markdown or badge; to FILE, else to standard output. May be given several"
              + " times. Default: console to standard output, and html to reports/NAME.html.")
  private List<OutputTarget> outputs = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = FailOn.Converter.class,
      defaultValue = "major",
      description =
          "Exit with 1 on issues of neutral, minor, major or critical severity and above; none:"
              + " never. Default: major.")
  private FailOn failOn = new FailOn(null);

  @Option(
      names = "--min-confidence",
      paramLabel = "0..1",
      converter = Confidence.class,
      defaultValue = "0",
      description = "Leave out issues that are less sure than this. Default: 0.")
  private double minConfidence;

  @Option(
      names = "--check",
      paramLabel = "ID",
      split = ",",
      description = "Run this check only; may be given several times.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--skip",
      paramLabel = "ID",
      split = ",",
      description = "Do not run this check; may be given several times.")
  private List<String> skipped = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      converter = ProfileName.class,
      description =
          "Which checks run: standard, or strict for those of readability as well. Default: standard.")
  private Profile profile = Profile.STANDARD;

  @Mixin private WritingOptions writing = new WritingOptions();

  @Mixin private GlossaryOption glossary = new GlossaryOption();

  @Mixin private ModelOption modelOption = new ModelOption();

  @Mixin private EncoderOption encoderOption = new EncoderOption();

  @Mixin private InputOptions inputOptions = new InputOptions();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException, IOException {
    return encoderOption.with(modelOption.model(), this::check);
  }

  private int check(Model model) throws CannotRunException, InputException, IOException {
    CheckRunner runner = runner(model);
    if (bilingual != null) {
      if (!files.isEmpty()) {
        throw new CannotRunException("--bilingual takes the place of SOURCE and TARGET");
      }
      return new UnitRun(runner, minConfidence, terminal).run(bilingual, outputs, failOn);
    }
    if (!files.isEmpty()) {
      return new DocumentRun(runner, model, minConfidence, terminal)
          .run(inputOptions.of(files), outputs, failOn);
    }
    throw new CannotRunException("SOURCE and TARGET, one FILE, or --bilingual FILE.tsv is needed");
  }

  private CheckRunner runner(Model model) throws CannotRunException, InputException {
    for (String id : only) {
      CheckIds.find(id);
    }
    for (String id : skipped) {
      CheckIds.find(id);
    }
    HouseStyle style = writing.style();
    Set<String> without = new HashSet<>(style.off());
    only.forEach(without::remove);
    without.addAll(skipped);
    CheckSelection selection = new CheckSelection(Set.copyOf(only), without, Map.of(), profile);
    CheckContext context =
        new CheckContext(glossary.termBase(), model::lexicon, model::coverage, model::speller);
    return new CheckRunner(BuiltInChecks.with(writing.settings(style)), selection, context);
  }
}
