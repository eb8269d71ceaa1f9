// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Segment;
import org.duizhao.bitext.Shape;
import org.duizhao.check.PageExample;
import org.duizhao.check.PageExample.Passage;
import org.duizhao.check.PageExample.Role;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/**
 * An example of a check's page as the two files and the bitext that it stands for: each passage is
 * a Markdown block, and the order of the lines is the alignment. Without an English line it is a
 * Chinese document whose source is not known.
 *
 * @param bitext what the checks see
 * @param sourceMarks guilty stretches in the English file, in order
 * @param targetMarks guilty stretches in the Chinese file, in order
 */
record ExampleBitext(Bitext bitext, List<Span> sourceMarks, List<Span> targetMarks) {
  static final String SOURCE = "example.en.md";
  static final String TARGET = "example.zh.md";
  private static final String BLANK_LINE = "\n\n";

  static ExampleBitext of(PageExample example) {
    Side source = Side.of(SOURCE, example, true);
    Side target = Side.of(TARGET, example, false);
    boolean alone = example.passages().stream().noneMatch(p -> p.role() == Role.EN);
    Bitext bitext =
        alone
            ? new Bitext(Shape.TARGET_ONLY, null, target.document, List.of())
            : new Bitext(
                Shape.TWO_FILES, source.document, target.document, pairs(example, source, target));
    return new ExampleBitext(bitext, source.marks, target.marks);
  }

  /** The same example with another text in the Chinese file. */
  static ExampleBitext of(PageExample example, String target) {
    String[] texts = target.split(BLANK_LINE, -1);
    List<Passage> passages = new ArrayList<>();
    int next = 0;
    for (Passage passage : example.passages()) {
      boolean replaced = passage.role() != Role.EN && !passage.text().isEmpty();
      passages.add(replaced ? new Passage(passage.role(), texts[next++], List.of()) : passage);
    }
    return of(
        new PageExample(
            example.kind(),
            example.line(),
            passages,
            example.says(),
            example.also(),
            example.terms(),
            example.settings()));
  }

  /** Stretches of the English file as a reader of the page sees them. */
  List<String> shownInSource(List<Span> places) {
    Document source = bitext.source();
    return source == null ? List.of() : shown(source, places);
  }

  /** Stretches of the Chinese file as a reader of the page sees them. */
  List<String> shownInTarget(List<Span> places) {
    return shown(bitext.target(), places);
  }

  /** A mark ends with its line, so marks of neighbouring blocks are one when nothing is between. */
  private static List<String> shown(Document document, List<Span> places) {
    String text = document.file().text();
    List<Span> joined = new ArrayList<>();
    for (Span place : places) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      String between = last == null ? "" : new Span(last.end(), place.start()).of(text);
      if (last != null && between.matches("\\n\\n[#>-]* ?")) {
        joined.set(joined.size() - 1, last.join(place));
      } else {
        joined.add(place);
      }
    }
    return joined.stream().map(span -> span + " " + span.of(text)).toList();
  }

  private static List<BlockPair> pairs(PageExample example, Side source, Side target) {
    List<BlockPair> pairs = new ArrayList<>();
    List<Block> waiting = List.of();
    int unanswered = -1;
    for (int i = 0; i < example.passages().size(); i++) {
      Role role = example.passages().get(i).role();
      List<Block> here = role == Role.EN ? source.at(i) : target.at(i);
      switch (role) {
        case EN -> waiting = Stream.concat(waiting.stream(), here.stream()).toList();
        case ZH -> {
          if (!waiting.isEmpty() || !here.isEmpty()) {
            pairs.add(pair(kindOf(waiting, here), waiting, here, source, target));
          }
          unanswered = here.isEmpty() ? pairs.size() - 1 : unanswered;
          waiting = List.of();
        }
        case MOVED -> {
          List<Block> left = pairs.get(unanswered).source();
          pairs.set(unanswered, pair(PairKind.MOVED, left, here, source, target));
        }
        case NO_SOURCE -> pairs.add(pair(PairKind.NO_SOURCE, List.of(), here, source, target));
      }
    }
    return pairs;
  }

  private static PairKind kindOf(List<Block> source, List<Block> target) {
    if (!source.isEmpty() && !target.isEmpty()) {
      return PairKind.PAIR;
    }
    Block alone = source.isEmpty() ? target.get(0) : source.get(0);
    if (alone.isBoilerplate()) {
      return PairKind.BOILERPLATE;
    }
    return source.isEmpty() ? PairKind.ADDITION : PairKind.OMISSION;
  }

  private static BlockPair pair(
      PairKind kind, List<Block> en, List<Block> zh, Side source, Side target) {
    BeadSide left = BeadSide.english(source.segments(en));
    BeadSide right = BeadSide.chinese(target.segments(zh));
    return new BlockPair(kind, en, zh, 1, List.of(new Bead(left, right, 1)));
  }

  /** One file of an example: which blocks stand where, and the marks. */
  private record Side(Document document, List<Span> places, List<Span> marks) {
    static Side of(String path, PageExample example, boolean english) {
      StringBuilder text = new StringBuilder();
      List<Span> places = new ArrayList<>();
      List<Span> marks = new ArrayList<>();
      for (Passage passage : example.passages()) {
        boolean here = passage.role() == Role.EN == english && !passage.text().isEmpty();
        if (here) {
          text.append(text.length() == 0 ? "" : BLANK_LINE);
          int start = text.length();
          text.append(passage.text());
          passage.marks().forEach(mark -> marks.add(mark.shift(start)));
          places.add(new Span(start, text.length()));
        } else {
          places.add(Span.at(text.length()));
        }
      }
      SourceFile file = SourceFile.of(path, text.toString());
      return new Side(new DocumentReader().read(file, DocumentFormat.MARKDOWN), places, marks);
    }

    List<Block> at(int passage) {
      Span place = places.get(passage);
      return document.blocks().stream().filter(b -> place.contains(b.place())).toList();
    }

    List<Segment> segments(List<Block> blocks) {
      return blocks.stream().map(block -> Segment.whole(document.file(), block)).toList();
    }
  }
}
