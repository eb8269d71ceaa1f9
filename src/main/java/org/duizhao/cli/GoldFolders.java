// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.align.AlignerTrainer;
import org.duizhao.align.SegmentedAligner;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.GoldBeads;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options that name texts with known beads: a folder of source files, one of target files and
 * one of gold files, {@code 001} in each, or {@code 001.align} in the last.
 */
final class GoldFolders {
  @Option(
      names = "--source",
      paramLabel = "DIR",
      description = "Source texts, one sentence a line.")
  private @Nullable Path source;

  @Option(
      names = "--target",
      paramLabel = "DIR",
      description = "Target texts, the same file names.")
  private @Nullable Path target;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "Beads such as [0, 1]:[2], one a line; the same file names, or with .align.")
  private @Nullable Path gold;

  @Option(
      names = "--from",
      paramLabel = "LANG",
      converter = Languages.class,
      defaultValue = "en",
      description = "Language of the source texts, en (default) or zh.")
  private String from = "en";

  /** A text with its beads, as the files have them. */
  record Text(
      String name, List<String> source, List<String> target, List<GoldBeads.Numbers> gold) {}

  boolean isChineseFirst() {
    return from.equals("zh");
  }

  /**
   * The texts, none when no folder is given.
   *
   * @throws CannotRunException when a folder or a file is missing
   */
  List<Text> read() throws CannotRunException, IOException, InputException {
    if (source == null && target == null && gold == null) {
      return List.of();
    }
    if (source == null || target == null || gold == null) {
      throw new CannotRunException("--source, --target and --gold are needed, all three");
    }
    List<Text> texts = new ArrayList<>();
    for (Path file : files(source)) {
      String name = String.valueOf(file.getFileName());
      texts.add(
          new Text(
              name,
              SegmentedRun.sentences(file),
              SegmentedRun.sentences(existing(target.resolve(name))),
              GoldBeads.read(beads(gold, name))));
    }
    return texts;
  }

  /** The file of beads in a folder that belongs to a source file. */
  static Path beads(Path folder, String name) throws CannotRunException {
    Path plain = folder.resolve(name);
    return Files.isRegularFile(plain) ? plain : existing(folder.resolve(name + ".align"));
  }

  private static Path existing(Path file) throws CannotRunException {
    if (!Files.isRegularFile(file)) {
      throw new CannotRunException(Destination.shown(file) + ": no such file");
    }
    return file;
  }

  private static List<Path> files(Path source) throws CannotRunException, IOException {
    if (!Files.isDirectory(source)) {
      throw new CannotRunException(Destination.shown(source) + ": no such folder");
    }
    try (Stream<Path> entries = Files.list(source)) {
      return entries.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
    }
  }

  /** Aligns a text in the direction of the files. */
  List<SegmentedAligner.Numbers> align(SegmentedAligner aligner, Text text) {
    return isChineseFirst()
        ? aligner.chineseToEnglish(text.source, text.target)
        : aligner.englishToChinese(text.source, text.target);
  }

  /** Gives a text to the trainer, turned so that English comes first. */
  void addTo(AlignerTrainer trainer, Text text, int fold) {
    boolean turned = isChineseFirst();
    List<SegmentedAligner.Numbers> gold =
        text.gold().stream().map(bead -> numbers(bead, turned)).toList();
    if (turned) {
      trainer.add(text.target(), text.source(), gold, 1, fold);
    } else {
      trainer.add(text.source(), text.target(), gold, 1, fold);
    }
  }

  private static SegmentedAligner.Numbers numbers(GoldBeads.Numbers bead, boolean turned) {
    return turned
        ? new SegmentedAligner.Numbers(bead.target(), bead.source(), 1)
        : new SegmentedAligner.Numbers(bead.source(), bead.target(), 1);
  }

  /** Stored beads of another system for a text, when a folder of them is given. */
  static @Nullable List<GoldBeads.Numbers> stored(@Nullable Path folder, Text text)
      throws CannotRunException, IOException, InputException {
    return folder == null ? null : GoldBeads.read(beads(folder, text.name));
  }
}
