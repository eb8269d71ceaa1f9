// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.SourceFile;
import org.tukaani.xz.XZInputStream;

/**
 * Reads articles with their translations, {@code 00042.en.md} and {@code 00042.zh.md}, from a
 * folder or from a tar archive packed with xz.
 */
public final class ArticlePairs {
  private static final String ENGLISH = ".en.md";
  private static final String CHINESE = ".zh.md";
  private static final String EXPECTED =
      "expected a folder or a .tar.xz of NAME.en.md with NAME.zh.md";

  private ArticlePairs() {}

  /**
   * Reads a corpus.
   *
   * @param most articles to read, taken at even distances from all of them; at least 1
   * @return in the order of their ids
   * @throws InputException when there is no such corpus, it is damaged, or it holds no pair
   */
  public static List<ArticlePair> read(Path corpus, int most) throws InputException {
    List<ArticlePair> pairs = new ArrayList<>();
    read(corpus, most, (pair, number, count) -> pairs.add(pair));
    return pairs;
  }

  /** Takes articles one by one. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes the next article.
     *
     * @param number how many came before
     * @param count how many there are
     */
    void article(ArticlePair pair, int number, int count) throws InputException;
  }

  /** Reads a corpus like {@link #read(Path, int)}, and keeps no article that was handed on. */
  public static void read(Path corpus, int most, Sink sink) throws InputException {
    String shown = corpus.toString().replace('\\', '/');
    if (!Files.exists(corpus)) {
      throw problem(shown, "no such file or folder");
    }
    Map<String, byte[]> files = contents(corpus, shown);
    List<String> ids =
        files.keySet().stream()
            .filter(name -> name.endsWith(ENGLISH))
            .map(name -> name.substring(0, name.length() - ENGLISH.length()))
            .filter(id -> files.containsKey(id + CHINESE))
            .toList();
    if (ids.isEmpty()) {
      throw problem(shown, "holds no article with its translation; " + EXPECTED);
    }
    int count = Math.min(most, ids.size());
    for (int x = 0; x < count; x++) {
      String id = ids.get((int) ((long) x * ids.size() / count));
      Document source = document(files, id + ENGLISH);
      Document target = document(files, id + CHINESE);
      files.remove(id + ENGLISH);
      files.remove(id + CHINESE);
      sink.article(new ArticlePair(id, source, target), x, count);
    }
  }

  private static Map<String, byte[]> contents(Path corpus, String shown) throws InputException {
    try {
      if (Files.isDirectory(corpus)) {
        return folder(corpus);
      }
      if (!shown.endsWith(".tar.xz")) {
        throw problem(shown, "is no folder and no .tar.xz; " + EXPECTED);
      }
      try (InputStream in = new XZInputStream(Files.newInputStream(corpus))) {
        return TarEntries.read(in);
      }
    } catch (IOException e) {
      throw problem(shown, "cannot be read (" + e.getMessage() + ")");
    }
  }

  private static Map<String, byte[]> folder(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    List<Path> entries;
    try (Stream<Path> list = Files.list(folder)) {
      entries = list.filter(Files::isRegularFile).toList();
    }
    for (Path file : entries) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(ENGLISH) || name.endsWith(CHINESE)) {
        files.put(name, Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static Document document(Map<String, byte[]> files, String name) throws InputException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(files.getOrDefault(name, new byte[0]));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return new DocumentReader().read(SourceFile.of(name, text), DocumentFormat.MARKDOWN);
    } catch (CharacterCodingException e) {
      throw problem(name, "not UTF-8");
    }
  }

  private static InputException problem(String path, String message) {
    return new InputException(new InputProblem(path, null, message));
  }
}
