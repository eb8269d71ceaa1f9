// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.bitext.Bitext;
import org.duizhao.document.InputException;
import org.duizhao.model.Model;
import org.duizhao.pipeline.Input;
import org.duizhao.pipeline.Pairing;
import org.duizhao.report.AlignmentFormat;
import org.duizhao.report.AlignmentLevel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an alignment alone. */
@Command(
    name = "align",
    sortOptions = false,
    description = {
      "Writes which parts of source and target belong together, without checking.",
      ""
    },
    synopsisHeading = "Usage: ",
    customSynopsis = {
      "duizhao align [OPTIONS] SOURCE TARGET",
      "       duizhao align [OPTIONS] FILE",
      "       duizhao align --segmented [--from zh --to en] SOURCE TARGET"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  duizhao align news.md news.zh.md --level block",
      "  duizhao align news.md news.zh.md --level sentence --output news.tmx",
      "  duizhao align --segmented --from zh --to en chapter.zh chapter.en"
    })
final class AlignCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..2",
      paramLabel = "FILE",
      description = "The English document and its translation, or one file that holds both.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      converter = Levels.class,
      defaultValue = "sentence",
      description =
          "One row for each pair of blocks, or of sentences: block or sentence (default).")
  private AlignmentLevel level = AlignmentLevel.SENTENCE;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "A file that ends in .tsv, .json or .tmx. Default: TSV to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--segmented",
      description =
          "The files hold one sentence a line: print beads by line numbers from 0, such as"
              + " [0, 1]:[0].")
  private boolean segmented;

  @Option(
      names = "--from",
      paramLabel = "LANG",
      converter = Languages.class,
      defaultValue = "en",
      description = "With --segmented: language of SOURCE, en (default) or zh.")
  private String from = "en";

  @Option(
      names = "--to",
      paramLabel = "LANG",
      converter = Languages.class,
      description = "With --segmented: language of TARGET. Default: the other one.")
  private @Nullable String to;

  @Option(
      names = "--quality",
      paramLabel = "QUALITY",
      converter = Quality.class,
      defaultValue = "full",
      description = "With --segmented: full (default), or fast: less exact, several times faster.")
  private String quality = "full";

  @Mixin private ModelOption modelOption = new ModelOption();

  @Mixin private EncoderOption encoderOption = new EncoderOption();

  @Mixin private InputOptions inputOptions = new InputOptions();

  AlignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException, IOException {
    return encoderOption.with(modelOption.model(), this::align);
  }

  private int align(Model model) throws CannotRunException, InputException, IOException {
    if (segmented) {
      return alignSegmented(model);
    }
    AlignmentFormat format = format();
    if (output != null) {
      Destination.refuseUnwritable(output);
    }
    Bitext bitext = bitext(inputOptions.of(files), model);
    try (Destination destination = Destination.open(output, terminal)) {
      format.writer().write(bitext, level, destination.writer());
      destination.complete();
    }
    return Main.CLEAN;
  }

  private int alignSegmented(Model model) throws CannotRunException, InputException, IOException {
    if (files.size() != 2) {
      throw new CannotRunException("--segmented needs SOURCE and TARGET");
    }
    if (from.equals(to)) {
      throw new CannotRunException("--from " + from + " --to " + to + ": expected en and zh");
    }
    if (output != null) {
      Destination.refuseUnwritable(output);
    }
    try (Destination destination = Destination.open(output, terminal)) {
      new SegmentedRun(model, from, quality.equals(Quality.FAST))
          .run(files.get(0), files.get(1), destination.writer());
      destination.complete();
    }
    return Main.CLEAN;
  }

  private Bitext bitext(List<Input> inputs, Model model) throws InputException {
    try (ProgressLine progress = new ProgressLine(terminal)) {
      Pairing pairing = new Pairing(model, progress);
      return inputs.size() == 1
          ? pairing.of(inputs.get(0))
          : pairing.of(inputs.get(0), inputs.get(1));
    }
  }

  private AlignmentFormat format() throws CannotRunException {
    if (output == null) {
      return AlignmentFormat.TSV;
    }
    String name = Destination.shown(output);
    return AlignmentFormat.ofFileName(name)
        .orElseThrow(
            () ->
                new CannotRunException(
                    name + ": expected a file that ends in .tsv, .json or .tmx"));
  }
}
