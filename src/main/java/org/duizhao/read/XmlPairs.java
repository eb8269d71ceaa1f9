// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duizhao.document.InputException;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of a translation memory in TMX, or of a translation job in XLIFF 1.2 or 2; which of
 * them it is, the root element says.
 */
final class XmlPairs {
  /** Proposals, notes and the like, which may hold sources and targets of their own. */
  private static final Set<String> ASIDE =
      Set.of(
          "alt-trans", "bin-unit", "glossary", "header", "ignorable", "matches", "note", "notes");

  /** States of XLIFF whose target is no translation yet. */
  private static final Set<String> UNTRANSLATED = Set.of("initial", "new", "needs-translation");

  private final XmlCursor xml;
  private final Pairs pairs;
  private @Nullable String sourceLanguage;
  private @Nullable String targetLanguage;

  private XmlPairs(XmlCursor xml, Pairs pairs) {
    this.xml = xml;
    this.pairs = pairs;
  }

  static void read(InputStream in, String path, Pairs pairs) throws IOException, InputException {
    try (Reader text = XmlText.open(in, path)) {
      XmlCursor xml = new XmlCursor(text, path);
      xml.next();
      XmlPairs reader = new XmlPairs(xml, pairs);
      switch (xml.name()) {
        case "tmx" -> reader.memory();
        case "xliff" -> reader.job();
        default ->
            throw xml.problem(
                xml.position(), "found <" + xml.name() + ">; expected <tmx> or <xliff>");
      }
    }
  }

  private void memory() throws InputException {
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("tu")) {
        unit();
      }
    }
  }

  private void unit() throws InputException {
    Position at = xml.position();
    List<Pairs.Side> sides = new ArrayList<>();
    int level = xml.depth();
    while (xml.nextInside(level)) {
      if (xml.name().equals("tuv")) {
        variant(sides);
      } else {
        xml.skip();
      }
    }
    pairs.unit(sides, at);
  }

  private void variant(List<Pairs.Side> sides) throws InputException {
    String language = xml.language();
    if (language == null) {
      pairs.problem(xml.position(), "<tuv> without a language; expected xml:lang");
      xml.skip();
      return;
    }
    int level = xml.depth();
    while (xml.nextInside(level)) {
      if (xml.name().equals("seg")) {
        sides.add(new Pairs.Side(language, xml.inside().text()));
      } else {
        xml.skip();
      }
    }
  }

  private void job() throws InputException {
    sourceLanguage = xml.attribute("srcLang");
    targetLanguage = xml.attribute("trgLang");
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      if (ASIDE.contains(xml.name())) {
        xml.skip();
        continue;
      }
      switch (xml.name()) {
        case "file" -> {
          sourceLanguage = either(xml.attribute("source-language"), sourceLanguage);
          targetLanguage = either(xml.attribute("target-language"), targetLanguage);
        }
        case "trans-unit", "segment" -> segment();
        default -> {}
      }
    }
  }

  private void segment() throws InputException {
    Position at = xml.position();
    boolean untranslated = isUntranslated();
    XmlCursor.Inside source = null;
    XmlCursor.Inside target = null;
    String from = sourceLanguage;
    String to = targetLanguage;
    int level = xml.depth();
    while (xml.nextInside(level)) {
      switch (xml.name()) {
        case "source", "seg-source" -> {
          from = either(xml.language(), from);
          source = xml.inside();
        }
        case "target" -> {
          untranslated |= isUntranslated();
          to = either(xml.language(), to);
          target = xml.inside();
        }
        default -> xml.skip();
      }
    }
    if (source != null && target != null && !untranslated) {
      hand(from, source, to, target, at);
    }
  }

  private boolean isUntranslated() {
    String state = xml.attribute("state");
    return state != null && UNTRANSLATED.contains(state);
  }

  /** Segments of the same number, where both sides are cut; else the whole. */
  private void hand(
      @Nullable String from,
      XmlCursor.Inside source,
      @Nullable String to,
      XmlCursor.Inside target,
      Position at) {
    boolean cut = false;
    for (String mid : source.segments().keySet()) {
      String translated = target.segments().get(mid);
      if (translated != null) {
        cut = true;
        String original = String.valueOf(source.segments().get(mid));
        pairs.unit(List.of(new Pairs.Side(from, original), new Pairs.Side(to, translated)), at);
      }
    }
    if (!cut) {
      pairs.unit(
          List.of(new Pairs.Side(from, source.text()), new Pairs.Side(to, target.text())), at);
    }
  }

  private static @Nullable String either(@Nullable String own, @Nullable String inherited) {
    return own == null ? inherited : own;
  }
}
