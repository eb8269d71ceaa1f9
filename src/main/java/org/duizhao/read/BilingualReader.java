// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.text.Position;
import org.tukaani.xz.XZInputStream;

/**
 * Reads pairs of English and Chinese text from files of translators: lines with tabs, TMX, XLIFF
 * 1.2 and 2, gettext PO; packed with xz if the name ends in {@code .xz}.
 *
 * <p>The TSV line {@code m1<TAB>Save the file<TAB>保存文件} and the PO entry {@code msgid "Save the
 * file"}, {@code msgstr "保存文件"} give the same pair. What can be passed over is told to the sink;
 * what cannot is an {@link InputException} with line and column. Lines, TMX and XLIFF take memory
 * for one unit, whatever the size of the file.
 */
public final class BilingualReader {
  private static final int LOOKED_AT = 8192;
  private static final int UNPACKING_KIB = 512 << 10;
  private static final Pattern CATALOGUE = Pattern.compile("(?m)^\\s*+(?:msgctxt|msgid)\\s*+\"");

  private enum Format {
    TSV,
    XML,
    PO
  }

  private BilingualReader() {}

  /**
   * Reads the pairs of a file; its format is taken from the extension, else from the content.
   *
   * @throws InputException when the file cannot be read to its end, or holds no pair
   */
  public static void read(Path file, PairSink sink) throws InputException {
    String path = shown(file);
    Pairs pairs = new Pairs(path, sink);
    try (InputStream in = open(file, path)) {
      switch (format(path, in)) {
        case TSV -> lines(in, path, pairs, sink);
        case XML -> XmlPairs.read(in, path, pairs);
        case PO -> PoPairs.read(in, path, pairs);
      }
    } catch (IOException e) {
      throw unreadable(path, e);
    }
    pairs.end();
  }

  /**
   * Reads a dictionary, {@code simplified<TAB>traditional<TAB>pinyin<TAB>gloss/gloss} a line.
   *
   * @param entries takes the word, its pinyin and its glosses
   * @throws InputException when the file cannot be read to its end
   */
  public static void readDictionary(
      Path file, DictionarySink entries, Consumer<InputProblem> problems) throws InputException {
    String path = shown(file);
    TabLines.Row row =
        (columns, line) -> {
          if (columns.length == 4) {
            entries.entry(columns[0], columns[2], columns[3]);
          } else {
            problems.accept(
                new InputProblem(
                    path,
                    new Position(line, 1),
                    "expected word, traditional form, pinyin and glosses with tabs between"));
          }
        };
    try (InputStream in = open(file, path)) {
      TabLines.read(in, path, row, problems);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /**
   * Reads paragraphs, {@code article<TAB>block<TAB>block<TAB>kind<TAB>English<TAB>Chinese} a line.
   *
   * @throws InputException when the file cannot be read to its end
   */
  public static void readParagraphs(Path file, ParagraphSink sink, Consumer<InputProblem> problems)
      throws InputException {
    String path = shown(file);
    TabLines.Row row =
        (columns, line) -> {
          if (columns.length == 6) {
            sink.paragraph(columns[0], columns[3], columns[4], columns[5]);
          } else {
            problems.accept(
                new InputProblem(
                    path,
                    new Position(line, 1),
                    "expected article, its block in both languages, kind, English and Chinese with"
                        + " tabs between"));
          }
        };
    try (InputStream in = open(file, path)) {
      TabLines.read(in, path, row, problems);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static void lines(InputStream in, String path, Pairs pairs, PairSink sink)
      throws IOException {
    TabLines.Row row =
        (columns, line) -> {
          Position at = new Position(line, 1);
          int n = columns.length;
          if (n == 2 || n == 3) {
            pairs.pair(columns[n - 2], columns[n - 1], at);
          } else {
            pairs.problem(at, "expected English and Chinese, or an id before, with tabs between");
          }
        };
    TabLines.read(in, path, row, sink::problem);
  }

  private static InputStream open(Path file, String path) throws InputException, IOException {
    if (!Files.exists(file)) {
      throw new InputException(new InputProblem(path, null, "no such file"));
    }
    if (Files.isDirectory(file)) {
      throw new InputException(new InputProblem(path, null, "is a directory; expected a file"));
    }
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    if (!path.endsWith(".xz")) {
      return in;
    }
    try {
      return new BufferedInputStream(new XZInputStream(in, UNPACKING_KIB), 1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static Format format(String path, InputStream in) throws IOException {
    String name = path.toLowerCase(Locale.ROOT);
    String bare = name.endsWith(".xz") ? name.substring(0, name.length() - 3) : name;
    return switch (bare.substring(bare.lastIndexOf('.') + 1)) {
      case "tsv" -> Format.TSV;
      case "tmx", "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "xml" -> Format.XML;
      case "po", "pot" -> Format.PO;
      default -> formatOf(in);
    };
  }

  private static Format formatOf(InputStream in) throws IOException {
    in.mark(LOOKED_AT);
    byte[] head = in.readNBytes(LOOKED_AT - 1);
    in.reset();
    String text = new String(head, XmlText.charsetOf(head));
    if (text.replace("\uFEFF", "").stripLeading().startsWith("<")) {
      return Format.XML;
    }
    String plain = new String(head, StandardCharsets.UTF_8);
    return CATALOGUE.matcher(plain).find() ? Format.PO : Format.TSV;
  }

  private static InputException unreadable(String path, IOException e) {
    String message = "cannot be read (" + e.getClass().getSimpleName() + ")";
    return new InputException(new InputProblem(path, null, message));
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
