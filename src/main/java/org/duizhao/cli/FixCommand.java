// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.Writer;
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
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.config.HouseStyle;
import org.duizhao.document.DocumentFormat;
import org.duizhao.document.InputException;
import org.duizhao.fix.FixedText;
import org.duizhao.fix.Fixer;
import org.duizhao.fix.LineChanges;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.SourceFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Mends Chinese documents where checks are sure. */
@Command(
    name = "fix",
    sortOptions = false,
    description = {
      "Mends Chinese documents where a check is sure: stops, width, spaces, quotation marks. Shows"
          + " what would change as a diff, or writes it.",
      "Exit code 1: there is something to mend and it was not written.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  duizhao fix news.zh.md",
      "  duizhao fix --write docs/zh/*.md",
      "  duizhao fix --check mixed-width-spacing --spacing require news.zh.md"
    })
final class FixCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Chinese documents.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--write", description = "Write the files; each appears whole or stays as it is.")
  private boolean write;

  @Option(
      names = "--check",
      paramLabel = "ID",
      split = ",",
      description = "Mend what this check finds only; may be given several times.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--skip",
      paramLabel = "ID",
      split = ",",
      description = "Leave alone what this check finds; may be given several times.")
  private List<String> skipped = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      description =
          "Read the files as markdown, rst, html or text. Default: by the file's extension, else by"
              + " its content.")
  private @Nullable DocumentFormat format;

  @Mixin private WritingOptions writing = new WritingOptions();

  FixCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException, IOException {
    Fixer fixer = new Fixer(runner());
    int changed = 0;
    int fixes = 0;
    int problems = 0;
    for (Path file : files) {
      try {
        FixedText text = fix(fixer, file);
        changed += text.isChanged() ? 1 : 0;
        fixes += text.fixes();
      } catch (InputException e) {
        terminal.warn(String.valueOf(e.getMessage()));
        problems++;
      }
    }
    terminal.complain(
        (write ? "mended " : "to mend: ")
            + fixes
            + (fixes == 1 ? " place in " : " places in ")
            + changed
            + (changed == 1 ? " file" : " files"));
    if (problems > 0) {
      return Main.COULD_NOT_RUN;
    }
    return changed > 0 && !write ? Main.ISSUES : Main.CLEAN;
  }

  private CheckRunner runner() throws CannotRunException, InputException {
    for (String id : only) {
      CheckIds.find(id);
    }
    for (String id : skipped) {
      CheckIds.find(id);
    }
    ProjectFile project = ProjectFile.of(null);
    HouseStyle style = writing.style(project);
    Set<String> without = new HashSet<>(style.off());
    only.forEach(without::remove);
    without.addAll(skipped);
    CheckSelection selection = new CheckSelection(Set.copyOf(only), without, Map.of());
    return new CheckRunner(
        BuiltInChecks.with(writing.settings(style, project.settings())),
        selection,
        CheckContext.plain());
  }

  private FixedText fix(Fixer fixer, Path file)
      throws CannotRunException, InputException, IOException {
    SourceFile source = DocumentReader.decode(file);
    DocumentFormat known = format == null ? DocumentReader.formatOf(file, source) : format;
    FixedText text = fixer.fix(source, known);
    if (!text.isChanged()) {
      return text;
    }
    if (write) {
      FileRewrite.write(file, source, text.after());
    } else {
      Writer out = terminal.reports();
      for (String line : LineChanges.unified(Destination.shown(file), text)) {
        out.write(terminal.isLive() ? OneLine.of(line) : line);
        out.write('\n');
      }
      out.flush();
    }
    return text;
  }
}
