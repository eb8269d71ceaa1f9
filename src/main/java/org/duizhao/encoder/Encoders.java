// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.encoder;

import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.model.SentenceVectors;

/** Opens sentence models, if what runs them is there. */
public final class Encoders {
  /** The library that runs ONNX models; named to users who have not got it. */
  public static final String ARTIFACT = "com.microsoft.onnxruntime:onnxruntime";

  private static final String RUNTIME = "ai.onnxruntime.OrtEnvironment";

  private Encoders() {}

  /**
   * Opens a model in the form of the sentence-transformers library.
   *
   * @param folder holds {@code model.onnx} or {@code onnx/model.onnx}, and {@code tokenizer.json}
   *     or {@code vocab.txt} of the WordPiece kind; {@code 1_Pooling/config.json} is heeded
   * @throws EncoderException if the folder does not hold that, a file of it is damaged, or ONNX
   *     Runtime is not on the class path
   */
  public static SentenceVectors onnx(Path folder) throws EncoderException {
    if (!Files.isDirectory(folder)) {
      throw new EncoderException(folder, Files.exists(folder) ? "is no folder" : "no such folder");
    }
    try {
      Class.forName(RUNTIME, true, Encoders.class.getClassLoader());
      return OnnxEncoder.open(folder);
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      throw new EncoderException(
          "ONNX Runtime is not part of duizhao.jar: put the jar of "
              + ARTIFACT
              + " on the class path, for instance DUIZHAO_CLASSPATH=onnxruntime.jar duizhao …, or"
              + " java -cp duizhao.jar:onnxruntime.jar org.duizhao.cli.Main …");
    } catch (UnsatisfiedLinkError | ExceptionInInitializerError e) {
      throw new EncoderException("ONNX Runtime does not run on this machine (" + e + ")");
    }
  }
}
