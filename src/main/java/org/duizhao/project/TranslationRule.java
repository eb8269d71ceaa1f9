// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.project;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a project: which files are sources, and where the translation of each stands.
 *
 * <p>{@code docs/en/(.*)} → {@code docs/zh/$1} pairs {@code docs/en/boot.md} with {@code
 * docs/zh/boot.md}; {@code (.*)\.md} → {@code $1.zh.md} pairs files that lie side by side; {@code
 * weekly/.*} without a target names files that hold both languages.
 *
 * <p>The pattern is a regular expression of RE2 that has to match the whole path from the project's
 * root; it takes time linear in the path, whatever it is.
 */
public final class TranslationRule {
  private final Pattern source;
  private final @Nullable String target;
  private final @Nullable Pattern targets;

  /** What every source begins with: quicker than the pattern, for most files. */
  private final String sourceHead;

  /** What every target begins and ends with, likewise. */
  private final String head;

  private final String tail;

  private TranslationRule(Pattern source, @Nullable String target, @Nullable Pattern targets) {
    this.source = source;
    this.target = target;
    this.targets = targets;
    this.sourceHead = literalHead(source.pattern());
    List<String> parts = target == null ? List.of("") : parts(target, source.groupCount());
    this.head = parts.get(0);
    this.tail = parts.get(parts.size() - 1);
  }

  /**
   * @param source regular expression of sources
   * @param target path of the translation, with {@code $1} for the first group of {@code source}
   * @throws IllegalArgumentException when the pattern is none, or the target names a group that it
   *     has not, or every source would be its own translation
   */
  public static TranslationRule of(String source, String target) {
    Pattern pattern = pattern(source);
    StringBuilder targets = new StringBuilder();
    for (String part : parts(target, pattern.groupCount())) {
      targets.append(part.startsWith("$") ? "(.+)" : Pattern.quote(part));
    }
    if (source.equals(target)) {
      throw new IllegalArgumentException("source and target are the same file");
    }
    return new TranslationRule(pattern, target, pattern(targets.toString()));
  }

  /** Files that hold both languages, or Chinese alone. */
  public static TranslationRule ofSingle(String pattern) {
    return new TranslationRule(pattern(pattern), null, null);
  }

  private static Pattern pattern(String pattern) {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("no regular expression (" + e.getDescription() + ")", e);
    }
  }

  /** {@code docs/en/} of {@code docs/en/(.*)}; empty where there may be several. */
  private static String literalHead(String pattern) {
    if (pattern.indexOf('|') >= 0) {
      return "";
    }
    int end = 0;
    while (end < pattern.length() && isLiteral(pattern.charAt(end))) {
      end++;
    }
    boolean mayBeMissing = end < pattern.length() && "?*{".indexOf(pattern.charAt(end)) >= 0;
    return pattern.substring(0, mayBeMissing ? Math.max(0, end - 1) : end);
  }

  private static boolean isLiteral(char c) {
    return Character.isLetterOrDigit(c) || c == '/' || c == '-' || c == '_' || c == ' ';
  }

  /** {@code docs/}, {@code $1}, {@code .zh.md}: literal text and groups in turn. */
  private static List<String> parts(String template, int groups) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = template.indexOf('$'); at >= 0; at = template.indexOf('$', from)) {
      int end = at + 1;
      while (end < template.length() && Character.isDigit(template.charAt(end))) {
        end++;
      }
      int group =
          end == at + 1 || end > at + 3 ? -1 : Integer.parseInt(template.substring(at + 1, end));
      if (group < 1 || group > groups) {
        throw new IllegalArgumentException(
            "'" + template.substring(at, end) + "' is no group of the source, which has " + groups);
      }
      parts.add(template.substring(from, at));
      parts.add(template.substring(at, end));
      from = end;
    }
    parts.add(template.substring(from));
    return parts;
  }

  /** The pair that a file belongs to as a source; null when the rule is not about it. */
  @Nullable ProjectPair pairOf(String path) {
    if (!path.startsWith(sourceHead)) {
      return null;
    }
    Matcher matcher = source.matcher(path);
    if (!matcher.matches()) {
      return null;
    }
    if (target == null) {
      return new ProjectPair(null, path);
    }
    if (isTarget(path)) {
      return null;
    }
    StringBuilder result = new StringBuilder();
    for (String part : parts(target, matcher.groupCount())) {
      String group =
          part.startsWith("$") ? matcher.group(Integer.parseInt(part.substring(1))) : part;
      result.append(group == null ? "" : group);
    }
    return new ProjectPair(path, result.toString());
  }

  /** Whether this rule makes that pair of its source. */
  public boolean makes(ProjectPair pair) {
    String source = pair.source();
    return pair.equals(pairOf(source == null ? pair.target() : source));
  }

  /** Whether the file stands where translations stand. */
  boolean isTarget(String path) {
    return targets != null
        && path.startsWith(head)
        && path.endsWith(tail)
        && targets.matcher(path).matches();
  }
}
