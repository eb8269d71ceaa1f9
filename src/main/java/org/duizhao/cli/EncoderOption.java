// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.duizhao.document.InputException;
import org.duizhao.encoder.EncoderException;
import org.duizhao.encoder.Encoders;
import org.duizhao.model.Model;
import org.duizhao.model.SentenceVectors;
import org.duizhao.model.WeighedVectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that let a neural sentence model have a say in the alignment of sentences. */
final class EncoderOption {
  private static final String ONNX = "onnx:";

  @Option(
      names = "--encoder",
      paramLabel = "onnx:DIR",
      description =
          "Ask a sentence model on disk too: DIR holds model.onnx and tokenizer.json or vocab.txt."
              + " Needs ONNX Runtime on the class path. Default: none.")
  private @Nullable String encoder;

  @Option(
      names = "--encoder-weight",
      paramLabel = "W",
      defaultValue = "1",
      description = "What the sentence model counts, 0 and up. Default: 1.")
  private double weight = 1;

  boolean isGiven() {
    return encoder != null;
  }

  /**
   * Does something with a model that asks the encoder, if one is given, and closes the encoder.
   *
   * @param model without an encoder
   * @param use what is to be done
   * @throws CannotRunException if there is no such encoder, or its files are damaged
   */
  int with(Model model, Use use) throws CannotRunException, InputException, IOException {
    if (!(weight >= 0) || Double.isInfinite(weight)) {
      throw new CannotRunException("--encoder-weight " + weight + ": expected 0 or more");
    }
    if (encoder == null) {
      return use.of(model);
    }
    try (SentenceVectors vectors = open(encoder)) {
      return use.of(model.with(new WeighedVectors(vectors, weight)));
    }
  }

  /** What a command does with its model. */
  interface Use {
    int of(Model model) throws CannotRunException, InputException, IOException;
  }

  private static SentenceVectors open(String encoder) throws CannotRunException {
    if (!encoder.startsWith(ONNX) || encoder.length() == ONNX.length()) {
      throw new CannotRunException("--encoder " + encoder + ": expected onnx:DIR");
    }
    try {
      return Encoders.onnx(Path.of(encoder.substring(ONNX.length())));
    } catch (EncoderException e) {
      throw new CannotRunException("--encoder: " + e.getMessage());
    } catch (InvalidPathException e) {
      throw new CannotRunException("--encoder " + encoder + ": no name of a folder");
    }
  }
}
