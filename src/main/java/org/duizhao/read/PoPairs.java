// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of a gettext catalogue, as its manual describes it: {@code msgid "%d file"}, {@code
 * msgid_plural "%d files"} and {@code msgstr[0] "%d 个文件"} are two pairs. Fuzzy and obsolete entries
 * are left out, so is the header, whose {@code Language} is believed.
 */
final class PoPairs {
  private static final Pattern KEYWORD =
      Pattern.compile("(msgctxt|msgid_plural|msgid|msgstr)(?:\\[(\\d{1,2})\\])?\\s*+(?=\")");
  private static final Pattern LANGUAGE = Pattern.compile("(?m)^Language:[ \\t]*+([\\w@.-]+)");
  private static final String EXPECTED = "expected msgid, msgstr, a comment or a string in quotes";

  private final Pairs pairs;
  private @Nullable String language;
  private Entry entry = new Entry();

  private PoPairs(Pairs pairs) {
    this.pairs = pairs;
  }

  private static final class Entry {
    private int line;
    private boolean fuzzy;
    private boolean broken;
    private boolean hasContext;
    private @Nullable StringBuilder id;
    private @Nullable StringBuilder plural;
    private final TreeMap<Integer, StringBuilder> translations = new TreeMap<>();
    private @Nullable StringBuilder open;
  }

  static void read(InputStream in, String path, Pairs pairs) throws IOException, InputException {
    byte[] bytes = in.readNBytes((int) FileDecoder.MAX_BYTES + 1);
    if (bytes.length > FileDecoder.MAX_BYTES) {
      String message =
          String.format(Locale.ROOT, "holds more than %,d bytes; split it", FileDecoder.MAX_BYTES);
      throw new InputException(new InputProblem(path, null, message));
    }
    PoPairs reader = new PoPairs(pairs);
    List<String> lines = FileDecoder.decode(path, bytes).text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i), i + 1);
    }
    reader.finish();
  }

  private void line(String line, int number) {
    String bare = line.stripLeading();
    int indent = line.length() - bare.length();
    if (bare.isEmpty()) {
      finish();
    } else if (bare.startsWith("#")) {
      comment(bare);
    } else if (bare.startsWith("\"")) {
      string(line, indent, number, entry.open);
    } else {
      Matcher keyword = KEYWORD.matcher(line).region(indent, line.length());
      if (keyword.lookingAt()) {
        StringBuilder opened = open(keyword.group(1), keyword.group(2), number);
        string(line, keyword.end(), number, opened);
      } else {
        broken(number, indent + 1, EXPECTED);
      }
    }
  }

  private void comment(String line) {
    if (!entry.translations.isEmpty()) {
      finish();
    }
    if (line.startsWith("#,") && List.of(line.substring(2).split("[,\\s]+")).contains("fuzzy")) {
      entry.fuzzy = true;
    }
  }

  private StringBuilder open(String keyword, @Nullable String index, int number) {
    boolean starts = keyword.equals("msgid") || keyword.equals("msgctxt");
    if (starts && !entry.translations.isEmpty()) {
      finish();
    }
    if (entry.line == 0) {
      entry.line = number;
    }
    StringBuilder text = new StringBuilder();
    switch (keyword) {
      case "msgctxt" -> entry.hasContext = true;
      case "msgid" -> entry.id = text;
      case "msgid_plural" -> entry.plural = text;
      default -> entry.translations.put(index == null ? 0 : Integer.parseInt(index), text);
    }
    entry.open = text;
    return text;
  }

  /** Reads the string that starts at {@code from} with its quote. */
  private void string(String line, int from, int number, @Nullable StringBuilder into) {
    if (into == null) {
      broken(number, from + 1, "a string that belongs to nothing; expected msgid before it");
      return;
    }
    int i = from + 1;
    while (i < line.length() && line.charAt(i) != '"') {
      i = line.charAt(i) == '\\' ? escape(line, i + 1, into) : plain(line, i, into);
    }
    if (i >= line.length()) {
      broken(number, line.length() + 1, "a string without an end; expected a quote");
    } else if (!line.substring(i + 1).isBlank()) {
      broken(number, i + 2, "text after a string; expected the end of the line");
    }
  }

  private static int plain(String line, int at, StringBuilder into) {
    into.append(line.charAt(at));
    return at + 1;
  }

  /** Reads what follows a backslash as C does, and returns where it ends. */
  private static int escape(String line, int at, StringBuilder into) {
    if (at >= line.length()) {
      return at;
    }
    char c = line.charAt(at);
    int radix = c == 'x' ? 16 : 8;
    int from = c == 'x' ? at + 1 : at;
    int end = from;
    while (end < line.length()
        && end < from + (radix == 16 ? 2 : 3)
        && Character.digit(line.charAt(end), radix) >= 0) {
      end++;
    }
    if (end > from) {
      into.append((char) Integer.parseInt(line.substring(from, end), radix));
      return end;
    }
    into.append(
        "abfnrtv".indexOf(c) >= 0 ? "\u0007\b\f\n\r\t\u000B".charAt("abfnrtv".indexOf(c)) : c);
    return at + 1;
  }

  private void broken(int line, int column, String message) {
    pairs.problem(new Position(line, column), message);
    entry.broken = true;
  }

  private void finish() {
    Entry done = entry;
    entry = new Entry();
    if (done.id == null || done.translations.isEmpty() || done.broken) {
      return;
    }
    if (done.id.isEmpty() && !done.hasContext) {
      Matcher declared = LANGUAGE.matcher(done.translations.firstEntry().getValue());
      language = declared.find() ? declared.group(1) : null;
      return;
    }
    if (!done.fuzzy) {
      Position at = new Position(done.line, 1);
      hand(done.id, done.translations.firstEntry().getValue(), at);
      if (done.plural != null) {
        hand(done.plural, done.translations.lastEntry().getValue(), at);
      }
    }
  }

  private void hand(StringBuilder source, StringBuilder target, Position at) {
    pairs.unit(
        List.of(
            new Pairs.Side(null, source.toString().strip()),
            new Pairs.Side(language, target.toString().strip())),
        at);
  }
}
