// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.encoder;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the tokenizer in a model's folder: {@code tokenizer.json}, else {@code vocab.txt} with one
 * piece a line and, beside it, {@code tokenizer_config.json} if there is one.
 */
final class TokenizerFiles {
  private TokenizerFiles() {}

  static WordPiece read(Path folder) throws EncoderException {
    Path json = folder.resolve("tokenizer.json");
    Path list = folder.resolve("vocab.txt");
    boolean whole = Files.exists(json);
    if (!whole && !Files.exists(list)) {
      throw new EncoderException(folder, "no tokenizer.json in it, and no vocab.txt");
    }
    try {
      return whole ? ofJson(json) : ofList(list, folder.resolve("tokenizer_config.json"));
    } catch (IllegalArgumentException e) {
      throw new EncoderException(whole ? json : list, String.valueOf(e.getMessage()));
    }
  }

  private static WordPiece ofJson(Path file) throws EncoderException {
    Map<String, Object> all = JsonTree.read(file);
    Map<String, Object> model = JsonTree.child(all, "model");
    expect(file, model, "type", "WordPiece");
    expect(file, model, "continuing_subword_prefix", "##");
    expect(file, JsonTree.child(all, "pre_tokenizer"), "type", "BertPreTokenizer");
    Map<String, Object> normalizer = JsonTree.child(all, "normalizer");
    expect(file, normalizer, "type", "BertNormalizer");
    Map<String, Integer> vocabulary = new HashMap<>();
    JsonTree.child(model, "vocab")
        .forEach(
            (piece, number) -> {
              if (number instanceof Integer n) {
                vocabulary.put(piece, n);
              }
            });
    check(vocabulary);
    return new WordPiece(vocabulary, cleaning(normalizer, "lowercase", "handle_chinese_chars"));
  }

  private static WordPiece ofList(Path file, Path config) throws EncoderException {
    Map<String, Object> settings = Files.exists(config) ? JsonTree.read(config) : Map.of();
    Map<String, Integer> vocabulary = new HashMap<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      vocabulary.put(lines.get(i).stripTrailing(), i);
    }
    check(vocabulary);
    return new WordPiece(vocabulary, cleaning(settings, "do_lower_case", "tokenize_chinese_chars"));
  }

  private static List<String> lines(Path file) throws EncoderException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new EncoderException(file, "not UTF-8");
    } catch (IOException e) {
      throw new EncoderException(file, "cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  /** Accents go where letters become small, unless the settings say otherwise. */
  private static WordPiece.Cleaning cleaning(
      Map<String, Object> settings, String lowerCase, String splitChinese) {
    boolean low = !Boolean.FALSE.equals(settings.get(lowerCase));
    boolean strip = settings.get("strip_accents") instanceof Boolean said ? said : low;
    return new WordPiece.Cleaning(low, strip, !Boolean.FALSE.equals(settings.get(splitChinese)));
  }

  private static void expect(Path file, Map<String, Object> object, String name, String value)
      throws EncoderException {
    Object found = object.get(name);
    if (!value.equals(found)) {
      throw new EncoderException(
          file, "expected a tokenizer of BERT, with " + name + " " + value + "; found " + found);
    }
  }

  /** The numbers are rows of the model: they start at 0. */
  private static void check(Map<String, Integer> vocabulary) {
    if (!vocabulary.isEmpty() && new TreeSet<>(vocabulary.values()).first() < 0) {
      throw new IllegalArgumentException("the vocabulary has a number below 0");
    }
  }
}
