// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.text.MappedText;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the markup inside a paragraph of reStructuredText by docutils' recognition rules: a start
 * string counts after a blank or opening punctuation, an end string before a blank or punctuation,
 * which is why Chinese authors write {@code 工具叫\ `damo <https://…>`_\ 的}.
 */
final class RstInlineParser {
  private static final Set<String> LITERAL_ROLES =
      Set.of(
          "code",
          "literal",
          "file",
          "command",
          "option",
          "envvar",
          "program",
          "samp",
          "kbd",
          "makevar",
          "mimetype",
          "regexp",
          "func",
          "class",
          "meth",
          "attr",
          "mod",
          "data",
          "const",
          "exc",
          "obj");
  private static final Set<String> REFERENCE_ROLES =
      Set.of("ref", "doc", "term", "numref", "any", "download", "pep", "rfc");
  private static final Pattern ROLE = Pattern.compile(":([A-Za-z][\\w:+.-]*):(?=`)");
  private static final Pattern ROLE_BEHIND = Pattern.compile(":([A-Za-z][\\w:+.-]*):");
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\[(\\d+|#[\\w.-]*|\\*|[A-Za-z][\\w.-]*)\\]_(?!\\w)");
  private static final Pattern URI =
      Pattern.compile(
          "(?:https?|ftp)://[\\w\\-.~:/?#\\[\\]@!$&'()*+,;=%]*[\\w/#=]",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Stands between the lines of a line block, which stay apart. */
  static final char LINE_END = '\u2028';

  private static final String OPENERS = "'\"([{<-/:";
  private static final String CLOSERS = "'\")]}>-/:.,;!?\\";

  private final MappedText raw;
  private final String text;
  private final Map<String, String> targets;
  private final MappedText.Builder out;
  private final List<Inline> inlines = new ArrayList<>();

  /** By end string, the offset from which none follows: keeps hostile input linear. */
  private final Map<String, Integer> unclosedFrom = new HashMap<>();

  /**
   * @param raw the paragraph, its lines joined by "\n"
   * @param targets addresses by normalised reference name
   */
  RstInlineParser(MappedText raw, Map<String, String> targets) {
    this.raw = raw;
    this.text = raw.text();
    this.targets = targets;
    this.out = new MappedText.Builder(raw.place().start());
  }

  /** The paragraph as a reader sees it, and its markup. */
  record Result(MappedText content, List<Inline> inlines) {}

  Result parse() {
    int at = 0;
    while (at < text.length()) {
      int after = markup(at);
      if (after > at) {
        at = after;
      } else {
        at = plain(at);
      }
    }
    return new Result(out.build(), inlines);
  }

  private int plain(int at) {
    char c = text.charAt(at);
    if (c == '\\') {
      boolean gone = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
      if (!gone) {
        emit(at + 1, at + 2);
      }
      return Math.min(at + 2, text.length());
    }
    emit(at, at + 1);
    return at + 1;
  }

  private void emit(int from, int to) {
    for (int i = from; i < to; i++) {
      Span place = raw.placeOf(new Span(i, i + 1));
      if (text.charAt(i) == '\n') {
        int next = i + 1 < text.length() ? text.codePointAt(i + 1) : ' ';
        out.append(LineJoin.glue(out.last(), next), place);
      } else if (text.charAt(i) == LINE_END) {
        out.append("\n", place);
      } else {
        out.append(text.substring(i, i + 1), place);
      }
    }
  }

  /** Reads the markup that starts at {@code at}; the offset after it, or {@code at} for none. */
  private int markup(int at) {
    char c = text.charAt(at);
    if ("`*|:[_".indexOf(c) < 0 && !Character.isLetterOrDigit(c)) {
      return at;
    }
    if (!startsAllowed(at)) {
      return at;
    }
    return switch (c) {
      case '`' ->
          text.startsWith("``", at)
              ? delimited(at, "``", InlineKind.CODE, null)
              : interpreted(at, at, null);
      case '*' ->
          text.startsWith("**", at)
              ? delimited(at, "**", InlineKind.STRONG, null)
              : delimited(at, "*", InlineKind.EMPHASIS, null);
      case '|' -> delimited(at, "|", InlineKind.CODE, null);
      case ':' -> role(at);
      case '[' -> footnote(at);
      case '_' -> text.startsWith("_`", at) ? innerTarget(at) : at;
      default -> word(at);
    };
  }

  private boolean startsAllowed(int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean escapedBlank = at >= 2 && text.charAt(at - 2) == '\\' && Character.isWhitespace(before);
    return escapedBlank
        || Character.isWhitespace(before)
        || OPENERS.indexOf(before) >= 0
        || isPunctuation(before);
  }

  private boolean endsAllowed(int at) {
    return at >= text.length()
        || Character.isWhitespace(text.charAt(at))
        || CLOSERS.indexOf(text.charAt(at)) >= 0
        || isPunctuation(text.charAt(at));
  }

  private static boolean isPunctuation(char c) {
    return c >= 0x80
        && switch (Character.getType(c)) {
          case Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /** Where the end string that closes the text from {@code from} starts, or -1. */
  private int findEnd(int from, String mark) {
    boolean hopeless = from >= unclosedFrom.getOrDefault(mark, Integer.MAX_VALUE);
    if (hopeless || from >= text.length() || Character.isWhitespace(text.charAt(from))) {
      return -1;
    }
    for (int at = text.indexOf(mark, from + 1); at >= 0; at = text.indexOf(mark, at + 1)) {
      char before = text.charAt(at - 1);
      boolean escaped = before == '\\' && !mark.equals("``");
      int after = at + mark.length();
      if (mark.equals("`")
          && after < text.length()
          && (text.charAt(after) == '_' || text.charAt(after) == ':')) {
        return at;
      }
      if (!escaped && !Character.isWhitespace(before) && endsAllowed(after)) {
        return at;
      }
    }
    unclosedFrom.put(mark, from);
    return -1;
  }

  private int delimited(int at, String mark, InlineKind kind, @Nullable String target) {
    int from = at + mark.length();
    int end = findEnd(from, mark);
    if (end < 0) {
      return at;
    }
    add(kind, from, end, at, end + mark.length(), target);
    return end + mark.length();
  }

  private void add(
      InlineKind kind, int from, int to, int markStart, int markEnd, @Nullable String target) {
    int start = out.length();
    emit(from, to);
    Span place = raw.placeOf(new Span(markStart, markEnd));
    inlines.add(new Inline(kind, new Span(start, out.length()), place, target));
  }

  private int role(int at) {
    Matcher matcher = ROLE.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? interpreted(at, matcher.end(), matcher.group(1)) : at;
  }

  /** {@code `text`}, {@code :role:`text`}, {@code `text`:role:}, {@code `text <target>`_}. */
  private int interpreted(int at, int tick, @Nullable String roleBefore) {
    int end = findEnd(tick + 1, "`");
    if (end < 0) {
      return at;
    }
    int after = end + 1;
    if (roleBefore == null && after < text.length() && text.charAt(after) == '_') {
      int close = text.startsWith("__", after) ? after + 2 : after + 1;
      return reference(at, tick + 1, end, close);
    }
    String role = roleBefore;
    Matcher behind = ROLE_BEHIND.matcher(text).region(after, text.length());
    if (role == null && behind.lookingAt()) {
      role = behind.group(1);
      after = behind.end();
    }
    return applyRole(role, at, tick + 1, end, after);
  }

  private int applyRole(@Nullable String role, int at, int from, int to, int after) {
    String name =
        role == null
            ? "emphasis"
            : role.substring(role.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    if (REFERENCE_ROLES.contains(name)) {
      return reference(at, from, to, after);
    }
    InlineKind kind =
        switch (name) {
          case "strong" -> InlineKind.STRONG;
          case "math" -> InlineKind.MATH;
          case "del", "strike" -> InlineKind.STRIKE;
          default ->
              LITERAL_ROLES.contains(name) || (role != null && role.contains(":"))
                  ? InlineKind.CODE
                  : InlineKind.EMPHASIS;
        };
    add(kind, from, to, at, after, role);
    return after;
  }

  private int reference(int at, int from, int to, int after) {
    String inside = text.substring(from, to);
    int open = inside.endsWith(">") ? inside.lastIndexOf('<') : -1;
    if (open < 0) {
      add(InlineKind.HYPERLINK, from, to, at, after, targetOf(inside));
      return after;
    }
    String target = inside.substring(open + 1, inside.length() - 1);
    int titleEnd = open;
    while (titleEnd > 0 && Character.isWhitespace(inside.charAt(titleEnd - 1))) {
      titleEnd--;
    }
    int start = titleEnd == 0 ? from + open + 1 : from;
    int end = titleEnd == 0 ? to - 1 : from + titleEnd;
    add(InlineKind.HYPERLINK, start, end, at, after, target);
    return after;
  }

  private String targetOf(String name) {
    return targets.getOrDefault(normalise(name), name);
  }

  /** Reference names compare without case and with blanks run together. */
  static String normalise(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private int footnote(int at) {
    Matcher matcher = FOOTNOTE.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return at;
    }
    Span place = raw.placeOf(new Span(at, matcher.end()));
    inlines.add(new Inline(InlineKind.FOOTNOTE, Span.at(out.length()), place, matcher.group(1)));
    return matcher.end();
  }

  private int innerTarget(int at) {
    int end = findEnd(at + 2, "`");
    if (end < 0) {
      return at;
    }
    emit(at + 2, end);
    return end + 1;
  }

  /** A bare address or a simple reference such as {@code Python_}. */
  private int word(int at) {
    Matcher uri = URI.matcher(text).region(at, text.length());
    if (uri.lookingAt()) {
      add(InlineKind.HYPERLINK, at, uri.end(), at, uri.end(), uri.group());
      return uri.end();
    }
    int end = endOfName(at);
    int close = end;
    while (close < text.length() && close < end + 2 && text.charAt(close) == '_') {
      close++;
    }
    if (close > end && endsAllowed(close)) {
      String name = text.substring(at, end);
      if (targets.containsKey(normalise(name))) {
        add(InlineKind.HYPERLINK, at, end, at, close, targetOf(name));
        return close;
      }
    }
    return at;
  }

  /** The end of a simple reference name: letters and digits, joined by single marks. */
  private int endOfName(int at) {
    int end = at;
    while (end < text.length()) {
      boolean joined =
          "-_.:+".indexOf(text.charAt(end)) >= 0
              && end > at
              && end + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(end + 1));
      if (!joined && !Character.isLetterOrDigit(text.charAt(end))) {
        break;
      }
      end++;
    }
    return end;
  }
}
