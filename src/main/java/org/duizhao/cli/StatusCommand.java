// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.duizhao.config.CheckSettings;
import org.duizhao.document.InputException;
import org.duizhao.drift.PairStatus;
import org.duizhao.history.GitException;
import org.duizhao.history.GitRepository;
import org.duizhao.project.ProjectPair;
import org.duizhao.project.ProjectTree;
import org.duizhao.report.StatusReport;
import org.duizhao.text.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far translations are behind. */
@Command(
    name = "status",
    sortOptions = false,
    description = {
      "Tells for each translation of a project which English revision it renders, which sentences"
          + " have changed since, and which Chinese ones they touch. Needs the project's git"
          + " repository with its history.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  duizhao status",
      "  duizhao status docs/zh/boot.md",
      "  duizhao status --output json=status.json --fail-behind"
    })
final class StatusCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files and folders of the project, whichever side. Default: the whole project.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "FORMAT[=FILE]",
      converter = Target.Converter.class,
      description = "console or json; to FILE, else to standard output. Default: console.")
  private Target output = new Target(false, null);

  @Option(names = "--fail-behind", description = "Exit with 1 when a translation is behind.")
  private boolean failsBehind;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The settings of the project. Default: duizhao.yml in the working folder.")
  private @Nullable Path config;

  @Mixin private ModelOption modelOption = new ModelOption();

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException, IOException {
    ProjectFile project = ProjectFile.of(config);
    if (project.settings().rules().isEmpty()) {
      throw new CannotRunException(
          "duizhao.yml has to say which files translate which; duizhao init writes it");
    }
    if (output.file() != null) {
      Destination.refuseUnwritable(output.file());
    }
    ProjectTree tree =
        ProjectTree.of(project.root(), project.settings().rules(), project.settings().ignore());
    List<PairStatus> statuses = statuses(project, tree);
    try (Destination destination = Destination.open(output.file(), terminal)) {
      StatusReport report =
          output.isJson() ? StatusReport.json() : StatusReport.console(terminal.style());
      report.write(statuses, tree, destination.writer());
      destination.complete();
    }
    boolean isBehind =
        statuses.stream().anyMatch(status -> status.state() == PairStatus.State.BEHIND);
    return failsBehind && isBehind ? Main.ISSUES : Main.CLEAN;
  }

  private List<PairStatus> statuses(ProjectFile project, ProjectTree tree)
      throws CannotRunException, InputException {
    CheckSettings settings = new CheckSettings(Set.of(), Set.of(), Map.of(), null);
    CheckRunners runners =
        new CheckRunners(
            project,
            settings,
            project.settings().profile(),
            new WritingOptions(),
            new GlossaryOption(),
            modelOption.model());
    try (GitRepository repository = GitRepository.around(project.root());
        ProgressLine progress = new ProgressLine(terminal)) {
      TrackedProject tracked = new TrackedProject(project, modelOption.model(), repository, null);
      return new StatusRun(tracked, runners).statuses(pairs(project, tree), progress);
    } catch (GitException e) {
      throw new CannotRunException(String.valueOf(e.getMessage()));
    }
  }

  private List<ProjectPair> pairs(ProjectFile project, ProjectTree tree) throws CannotRunException {
    Set<ProjectPair> named = new HashSet<>(files.isEmpty() ? tree.pairs() : List.of());
    for (Path file : files) {
      String path = project.pathOf(file);
      List<ProjectPair> pairs = path == null ? List.of() : tree.of(path);
      if (pairs.isEmpty()) {
        throw new CannotRunException(
            Destination.shown(file) + ": belongs to no pair of the project");
      }
      named.addAll(new LinkedHashSet<>(pairs));
    }
    return tree.pairs().stream()
        .filter(pair -> pair.source() != null && named.contains(pair))
        .toList();
  }

  /**
   * Where the report goes.
   *
   * @param isJson whether it is for programs
   * @param file null for standard output
   */
  record Target(boolean isJson, @Nullable Path file) {
    /** Reads {@code json=status.json}. */
    static final class Converter implements CommandLine.ITypeConverter<Target> {
      private static final List<String> FORMATS = List.of("console", "json");

      @Override
      public Target convert(String value) {
        int equals = value.indexOf('=');
        String format = equals < 0 ? value : value.substring(0, equals);
        if (!FORMATS.contains(format)) {
          throw new CommandLine.TypeConversionException(
              Nearest.unknown("format", format.toLowerCase(Locale.ROOT), FORMATS));
        }
        Path file = equals < 0 ? null : Path.of(value.substring(equals + 1));
        return new Target(format.equals("json"), file);
      }
    }
  }
}
