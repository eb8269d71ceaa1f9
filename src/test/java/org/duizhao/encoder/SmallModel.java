// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The folder of a real sentence model: bge-small-zh-v1.5, 8-bit, from a jar of the tests. */
public final class SmallModel {
  private static final String NAME = "/bge-small-zh-v1.5-q";

  private SmallModel() {}

  /** Lays the files into an empty folder, in the form of the sentence-transformers library. */
  public static Path into(Path folder) throws IOException {
    copy(NAME + ".onnx", folder.resolve("model.onnx"));
    copy(NAME + "-tokenizer.json", folder.resolve("tokenizer.json"));
    Files.createDirectories(folder.resolve("1_Pooling"));
    Files.writeString(
        folder.resolve("1_Pooling/config.json"),
        "{\"pooling_mode_cls_token\": true, \"pooling_mode_mean_tokens\": false}");
    return folder;
  }

  private static void copy(String resource, Path file) throws IOException {
    try (InputStream in = SmallModel.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(in, resource), file);
    }
  }
}
