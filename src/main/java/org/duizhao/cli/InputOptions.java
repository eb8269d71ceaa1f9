// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.document.DocumentFormat;
import org.duizhao.pipeline.Input;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what the files are. */
final class InputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      description =
          "Read the files as markdown, rst, html or text. Default: by the file's extension, else by"
              + " its content.")
  private @Nullable DocumentFormat format;

  @Option(
      names = "--source-format",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      description = "The same for the source alone.")
  private @Nullable DocumentFormat sourceFormat;

  @Option(
      names = "--target-format",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      description = "The same for the target alone.")
  private @Nullable DocumentFormat targetFormat;

  /**
   * @param files source and target, or one file
   */
  List<Input> of(List<Path> files) {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      boolean target = i == files.size() - 1;
      DocumentFormat own = target ? targetFormat : sourceFormat;
      inputs.add(new Input(files.get(i), own == null ? format : own));
    }
    return inputs;
  }
}
