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
import org.duizhao.cache.ResultCache;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.Profile;
import org.duizhao.config.CheckSettings;
import org.duizhao.config.ProjectSettings;
import org.duizhao.document.InputException;
import org.duizhao.model.Model;
import org.duizhao.project.ProjectPair;
import org.duizhao.project.ProjectTree;
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
      "duizhao check [OPTIONS] [FILE...]",
      "       duizhao check [OPTIONS] SOURCE TARGET",
      "       duizhao check [OPTIONS] FILE",
      "       duizhao check [OPTIONS] --bilingual FILE.tsv"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  duizhao check",
      "  duizhao check news.md news.zh.md",
      "  duizhao check --base origin/main --output github",
      "  duizhao check --output html=report.html --output ndjson news.md news.zh.md",
      "  duizhao check --output github --output sarif=out.sarif news.md news.zh.md",
      "  duizhao check --fail-on critical --skip markup-mismatch news.md news.zh.md",
      "  duizhao check --bilingual units.tsv --output ndjson"
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "The English document and its translation, or one file; or files and folders of a"
              + " project, whose pairs are checked, whichever side is named; or nothing: the whole"
              + " project.")
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
      description =
          "Exit with 1 on issues of neutral, minor, major or critical severity and above; none:"
              + " never. Default: major.")
  private @Nullable FailOn failOn;

  @Option(
      names = "--min-confidence",
      paramLabel = "0..1",
      converter = Confidence.class,
      description =
          "Leave out issues that are less sure than this. Default: 0.25, below which an issue says"
              + " more about the pairing than about the translation.")
  private @Nullable Double minConfidence;

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
  private @Nullable Profile profile;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The settings of the project. Default: duizhao.yml in the working folder, if there is"
              + " one.")
  private @Nullable Path config;

  @Option(
      names = "--project",
      description =
          "The files are files of the project: those that belong to none of its pairs are passed"
              + " over. For hooks.")
  private boolean onlyProject;

  @Mixin private BaseOptions base = new BaseOptions();

  @Mixin private CacheOptions cache = new CacheOptions();

  @Mixin private ShownOptions shown = new ShownOptions();

  @Mixin private KnownOptions known = new KnownOptions();

  @Mixin private PageOptions pages = new PageOptions();

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
    ProjectFile project = ProjectFile.of(config);
    ProjectSettings settings = project.settings();
    terminal.speak(shown.verbosity());
    FailOn failing = shown.failing(failOn == null ? FailOn.of(settings.failOn()) : failOn);
    Double least = minConfidence == null ? settings.minConfidence() : minConfidence;
    double confidence = least == null ? CheckRunner.LEAST_CONFIDENCE : least;
    CheckSettings options =
        new CheckSettings(Set.copyOf(only), Set.copyOf(skipped), Map.of(), null);
    Profile chosen = profile == null ? settings.profile() : profile;
    CheckRunners runners = new CheckRunners(project, options, chosen, writing, glossary, model);
    CheckRun run =
        new CheckRun(
            model,
            known.suppressions(project, terminal),
            new Telling(confidence, shown.mostFindings(), pages),
            new RunStats(),
            terminal);
    int code = check(project, runners, run, failing);
    if (shown.showsStats()) {
      terminal.complain(run.stats().toString());
    }
    return code;
  }

  private int check(ProjectFile project, CheckRunners runners, CheckRun run, FailOn failing)
      throws CannotRunException, InputException, IOException {
    ProjectSettings settings = project.settings();
    if (bilingual != null) {
      if (!files.isEmpty() || base.isGiven()) {
        throw new CannotRunException(
            "--bilingual takes the place of SOURCE and TARGET, and knows no --base");
      }
      return new UnitRun(runners.ofAny(), run).run(bilingual, outputs, failing);
    }
    ProjectTree tree = ProjectTree.of(project.root(), settings.rules(), settings.ignore());
    if (isOneTranslation(project, tree)) {
      if (base.isGiven()) {
        throw new CannotRunException(
            "--base compares the pairs of a project; duizhao.yml has to say which files translate"
                + " which (duizhao init writes it)");
      }
      CheckRunner runner = runners.of(files.get(files.size() - 1));
      return new DocumentRun(runner, run).run(inputOptions.of(files), outputs, failing);
    }
    if (files.isEmpty() && tree.isEmpty() && !base.isGiven()) {
      throw new CannotRunException(
          "the rules of duizhao.yml match no file of this tree, so nothing would be checked; mend"
              + " 'translations' or 'ignore' (duizhao init, without duizhao.yml, looks at the tree)");
    }
    ResultCache results = encoderOption.isGiven() ? null : cache.cache();
    KeptResults kept = results == null ? null : new KeptResults(results, modelOption.name());
    return new ProjectRun(project, runners, run, base, kept)
        .run(tree, pairs(project, tree), outputs, failing);
  }

  /** Whether the files are a source and its translation, or one file, and no files of a project. */
  private boolean isOneTranslation(ProjectFile project, ProjectTree tree)
      throws CannotRunException {
    boolean isProject = project.exists() && !project.settings().rules().isEmpty();
    if (!isProject && (onlyProject || files.isEmpty() || files.size() > 2)) {
      throw new CannotRunException(
          "SOURCE and TARGET, one FILE, or --bilingual FILE.tsv is needed; for a whole tree,"
              + " duizhao.yml has to say which files translate which (duizhao init writes it)");
    }
    boolean mayBeOne = !onlyProject && (files.size() == 1 || files.size() == 2);
    return mayBeOne && files.stream().anyMatch(file -> pairs(project, tree, file).isEmpty());
  }

  private List<ProjectPair> pairs(ProjectFile project, ProjectTree tree) {
    if (files.isEmpty()) {
      return tree.pairs();
    }
    Set<ProjectPair> named = new HashSet<>();
    files.forEach(file -> named.addAll(pairs(project, tree, file)));
    return tree.pairs().stream().filter(named::contains).toList();
  }

  private static List<ProjectPair> pairs(ProjectFile project, ProjectTree tree, Path file) {
    String path = project.pathOf(file);
    return path == null ? List.of() : tree.of(path);
  }
}
