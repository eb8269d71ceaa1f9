// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads explicit markup blocks: directives, footnotes, targets, substitutions, comments. A
 * directive that is not known is reported once as a problem and its content read as body text.
 */
final class RstDirectives {
  private static final Pattern DIRECTIVE =
      Pattern.compile("\\.\\. (?:\\|[^|]{1,200}\\| )?([A-Za-z][\\w:+.-]*?) ?::(?: +|$)");
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\.\\. \\[(?:\\d+|#[\\w.-]*|\\*|[A-Za-z][\\w.-]*)\\](?: |$)");
  private static final Pattern OPTION = Pattern.compile(":([A-Za-z][\\w-]*):(?: |$)");
  private static final Set<String> CODE =
      Set.of(
          "code",
          "code-block",
          "sourcecode",
          "highlight",
          "parsed-literal",
          "literalinclude",
          "raw",
          "math",
          "productionlist",
          "graphviz",
          "digraph",
          "plantuml",
          "mermaid",
          "prompt",
          "kernel-render",
          "csv-table",
          "doctest",
          "testcode",
          "testoutput",
          "ditaa",
          "flat-table");
  private static final Set<String> TITLED =
      Set.of(
          "admonition",
          "topic",
          "sidebar",
          "rubric",
          "table",
          "list-table",
          "centered",
          "figure-caption");
  private static final Set<String> BODY =
      Set.of(
          "note",
          "warning",
          "tip",
          "attention",
          "caution",
          "danger",
          "error",
          "hint",
          "important",
          "seealso",
          "todo",
          "epigraph",
          "highlights",
          "pull-quote",
          "compound",
          "container",
          "line-block",
          "versionadded",
          "versionchanged",
          "deprecated",
          "only",
          "hlist",
          "glossary",
          "class",
          "tabs",
          "tab");
  private static final Set<String> SILENT =
      Set.of(
          "contents",
          "toctree",
          "include",
          "kernel-doc",
          "index",
          "meta",
          "sectnum",
          "section-numbering",
          "role",
          "default-role",
          "default-domain",
          "currentmodule",
          "module",
          "highlightlang",
          "date",
          "unicode",
          "replace",
          "target-notes",
          "header",
          "footer",
          "title",
          "sectionauthor",
          "codeauthor",
          "automodule",
          "autoclass",
          "autofunction",
          "bibliography",
          "tabularcolumns");

  private final RstParser parser;
  private final Set<String> reported = new HashSet<>();

  RstDirectives(RstParser parser) {
    this.parser = parser;
  }

  /** Reads the block that starts with {@code ..} and the lines indented under it. */
  void explicit(List<RstLine> lines, RstFrame frame) {
    String first = lines.get(0).text(parser.text);
    Matcher directive = DIRECTIVE.matcher(first);
    if (directive.lookingAt()) {
      directive(directive.group(1).toLowerCase(Locale.ROOT), directive.end(), lines, frame);
      return;
    }
    Matcher footnote = FOOTNOTE.matcher(first);
    if (footnote.lookingAt()) {
      List<RstLine> rest = lines.subList(1, lines.size());
      RstLine head = lines.get(0).after(parser.text, footnote.end());
      List<RstLine> body = new ArrayList<>();
      int margin =
          rest.stream().allMatch(RstLine::isBlank) ? head.indent() : RstParser.margin(rest);
      body.add(head.withIndent(margin));
      body.addAll(rest);
      parser.body(body, margin, frame.inner());
    }
  }

  private void directive(String name, int marker, List<RstLine> lines, RstFrame frame) {
    RstLine argument = lines.get(0).after(parser.text, marker);
    int at = 1;
    List<RstLine> arguments = new ArrayList<>();
    if (!argument.isBlank()) {
      arguments.add(argument);
    }
    while (at < lines.size()
        && !lines.get(at).isBlank()
        && !isOption(lines.get(at))
        && !arguments.isEmpty()) {
      arguments.add(lines.get(at++));
    }
    int options = at;
    while (at < lines.size() && isOption(lines.get(at))) {
      at++;
    }
    Parts parts = new Parts(arguments, lines.subList(options, at), lines.subList(at, lines.size()));
    read(shortName(name), lines.get(0), parts, frame);
  }

  private record Parts(List<RstLine> arguments, List<RstLine> options, List<RstLine> content) {
    boolean isEmpty() {
      return content.stream().allMatch(RstLine::isBlank);
    }
  }

  private boolean isOption(RstLine line) {
    return !line.isBlank() && OPTION.matcher(line.text(parser.text)).lookingAt();
  }

  /** {@code c:function} is {@code function} of a domain: a description of an object. */
  private static String shortName(String name) {
    return name.contains(":") ? "object" : name;
  }

  private void read(String name, RstLine head, Parts parts, RstFrame frame) {
    if (SILENT.contains(name)) {
      return;
    }
    if (CODE.contains(name)) {
      code(parts, frame);
    } else if (name.equals("image") || name.equals("figure")) {
      image(parts, frame);
    } else if (name.equals("object") || name.equals("option") || name.equals("function")) {
      content(parts, frame);
    } else {
      if (!BODY.contains(name) && !TITLED.contains(name) && reported.add(name)) {
        parser.problem(
            head, "unknown directive \"" + name + "\": its content was read as body text");
      }
      if (!parts.arguments.isEmpty()) {
        parser.out.paragraph(parts.arguments, frame.inner(), "\n");
      }
      content(parts, frame);
    }
  }

  private void content(Parts parts, RstFrame frame) {
    if (!parts.isEmpty()) {
      parser.body(parts.content, RstParser.margin(parts.content), frame.inner());
    }
  }

  private void code(Parts parts, RstFrame frame) {
    List<RstLine> filled = parts.content.stream().dropWhile(RstLine::isBlank).toList();
    if (!filled.isEmpty()) {
      String language = parts.arguments.isEmpty() ? null : parts.arguments.get(0).text(parser.text);
      parser.out.code(filled, language, frame);
    }
  }

  private void image(Parts parts, RstFrame frame) {
    for (RstLine line : parts.options) {
      Matcher option = OPTION.matcher(line.text(parser.text));
      if (option.lookingAt() && option.group(1).equals("alt")) {
        RstLine alternative = line.after(parser.text, option.end());
        if (!alternative.isBlank()) {
          parser.out.image(alternative, frame);
        }
      }
    }
    content(parts, frame);
  }
}
