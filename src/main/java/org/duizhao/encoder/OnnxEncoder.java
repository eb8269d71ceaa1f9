// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.encoder;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.model.SentenceVectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence model run by ONNX Runtime on the processor. Sentences go through it in batches of like
 * length. In a model whose weights are 8-bit integers the company in its batch moves a sentence's
 * vector a little; the same texts make the same batches.
 */
final class OnnxEncoder implements SentenceVectors {
  private static final int BATCH = 32;

  /** Sentences are cut behind so many pieces; every model of the kind takes so many. */
  private static final int MOST_PIECES = 256;

  private static final Set<String> INPUTS = Set.of("input_ids", "attention_mask", "token_type_ids");

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece tokenizer;
  private final Output output;

  /**
   * @param name of the model's output that is read
   * @param pooled whether it holds a vector a sentence, not one a piece
   */
  private record Output(String name, boolean pooled, Pooling pooling) {}

  private OnnxEncoder(
      OrtEnvironment environment, OrtSession session, WordPiece tokenizer, Output output) {
    this.environment = environment;
    this.session = session;
    this.tokenizer = tokenizer;
    this.output = output;
  }

  static OnnxEncoder open(Path folder) throws EncoderException {
    Path model = model(folder);
    WordPiece tokenizer = TokenizerFiles.read(folder);
    Pooling pooling = Pooling.of(folder);
    boolean dense = Files.exists(folder.resolve("2_Dense"));
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
    OrtSession session = session(environment, model);
    try {
      Output output = output(session, pooling, dense, model);
      OnnxEncoder encoder = new OnnxEncoder(environment, session, tokenizer, output);
      encoder.tryOut(model);
      return encoder;
    } catch (OrtException | EncoderException | RuntimeException e) {
      close(session);
      if (e instanceof EncoderException known) {
        throw known;
      }
      throw new EncoderException(model, "cannot be run (" + firstLine(e) + ")");
    }
  }

  private static Path model(Path folder) throws EncoderException {
    for (String name : List.of("model.onnx", "onnx/model.onnx")) {
      if (Files.isRegularFile(folder.resolve(name))) {
        return folder.resolve(name);
      }
    }
    throw new EncoderException(folder, "no model.onnx in it, and no onnx/model.onnx");
  }

  private static OrtSession session(OrtEnvironment environment, Path model)
      throws EncoderException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      return environment.createSession(model.toString(), options);
    } catch (OrtException e) {
      throw new EncoderException(
          model, "not a model that ONNX Runtime reads (" + firstLine(e) + ")");
    }
  }

  private static Output output(OrtSession session, Pooling pooling, boolean dense, Path model)
      throws OrtException, EncoderException {
    for (String name : session.getInputNames()) {
      if (!INPUTS.contains(name)) {
        throw new EncoderException(model, "asks for an input " + name + "; no sentence model");
      }
    }
    Map<String, NodeInfo> outputs = session.getOutputInfo();
    if (rank(outputs.get("sentence_embedding")) == 2) {
      return new Output("sentence_embedding", true, pooling);
    }
    if (dense) {
      throw new EncoderException(
          model, "lacks the layer of 2_Dense: export it with an output sentence_embedding");
    }
    for (int rank = 3; rank >= 2; rank--) {
      for (String name : session.getOutputNames()) {
        if (rank(outputs.get(name)) == rank) {
          return new Output(name, rank == 2, pooling);
        }
      }
    }
    throw new EncoderException(model, "gives no vectors; no sentence model");
  }

  private static int rank(@Nullable NodeInfo output) {
    return output != null && output.getInfo() instanceof TensorInfo tensor
        ? tensor.getShape().length
        : 0;
  }

  /** The longest sentence of the last piece of the vocabulary: what that bears, bears all. */
  private void tryOut(Path model) throws OrtException, EncoderException {
    int[] longest = new int[MOST_PIECES];
    Arrays.fill(longest, tokenizer.highest());
    float[] vector = run(List.of(longest))[0];
    for (float value : vector) {
      if (!Float.isFinite(value)) {
        throw new EncoderException(model, "gives vectors with no finite numbers");
      }
    }
  }

  @Override
  public float[][] of(List<String> sentences) {
    int[][] numbers =
        sentences.stream().map(text -> tokenizer.numbers(text, MOST_PIECES)).toArray(int[][]::new);
    List<Integer> byLength =
        IntStream.range(0, numbers.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> numbers[i].length))
            .toList();
    float[][] vectors = new float[numbers.length][];
    for (int from = 0; from < numbers.length; from += BATCH) {
      List<Integer> batch = byLength.subList(from, Math.min(numbers.length, from + BATCH));
      float[][] of;
      try {
        of = run(batch.stream().map(i -> numbers[i]).toList());
      } catch (OrtException e) {
        throw new IllegalStateException("a model that ran before does not run: " + firstLine(e), e);
      }
      for (int k = 0; k < of.length; k++) {
        int i = batch.get(k);
        vectors[i] = sentences.get(i).isBlank() ? new float[of[k].length] : of[k];
      }
    }
    return vectors;
  }

  private float[][] run(List<int[]> batch) throws OrtException {
    int width = batch.stream().mapToInt(row -> row.length).max().orElse(0);
    long[] ids = new long[batch.size() * width];
    long[] mask = new long[ids.length];
    Arrays.fill(ids, tokenizer.padding());
    for (int row = 0; row < batch.size(); row++) {
      for (int k = 0; k < batch.get(row).length; k++) {
        ids[row * width + k] = batch.get(row)[k];
        mask[row * width + k] = 1;
      }
    }
    long[] shape = {batch.size(), width};
    try (OnnxTensor pieces = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor present = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape)) {
      Map<String, OnnxTensor> inputs = new HashMap<>();
      inputs.put("input_ids", pieces);
      inputs.put("attention_mask", present);
      inputs.put("token_type_ids", types);
      inputs.keySet().retainAll(session.getInputNames());
      try (OrtSession.Result result = session.run(inputs, Set.of(output.name))) {
        return vectors(result.get(0), batch, width);
      }
    }
  }

  private float[][] vectors(OnnxValue value, List<int[]> batch, int width) {
    if (!(value instanceof OnnxTensor tensor)) {
      throw new IllegalStateException(output.name + " is no tensor");
    }
    FloatBuffer values = tensor.getFloatBuffer();
    int rows = output.pooled ? batch.size() : batch.size() * width;
    if (values == null || values.remaining() == 0 || values.remaining() % rows != 0) {
      throw new IllegalStateException(output.name + " holds no vectors");
    }
    int dimensions = values.remaining() / rows;
    float[][] vectors = new float[batch.size()][];
    for (int row = 0; row < vectors.length; row++) {
      if (output.pooled) {
        float[] vector = new float[dimensions];
        values.get(row * dimensions, vector);
        vectors[row] = Pooling.unit(vector);
      } else {
        int tokens = batch.get(row).length;
        vectors[row] = output.pooling.pool(values, row * width, tokens, dimensions);
      }
    }
    return vectors;
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
  }

  @Override
  public void close() {
    close(session);
  }

  private static void close(OrtSession session) {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
