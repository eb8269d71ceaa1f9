// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.drift;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.Segment;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.drift.SentenceChange.Kind;
import org.duizhao.drift.SentenceChange.TouchedSentence;
import org.duizhao.segment.SentenceSplitter;
import org.duizhao.text.Position;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Compares the English that a translation renders with the English of today, sentence by sentence
 * and without regard to line breaks, and follows the alignment to the Chinese.
 */
public final class DriftFinder {
  private final SentenceSplitter splitter = new SentenceSplitter();

  /**
   * @param rendered the English that the translation renders, aligned with it
   * @param now the English of today
   */
  public Drift between(Bitext rendered, Document now) {
    Document then = rendered.source();
    if (then == null) {
      throw new IllegalArgumentException("no source, no drift");
    }
    List<Segment> before = sentences(then);
    List<Segment> after = sentences(now);
    Touched touched = new Touched(rendered);
    List<SentenceChange> changes = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(keys(before), keys(after)).getDeltas()) {
      int from = delta.getSource().getPosition();
      int to = delta.getTarget().getPosition();
      List<Segment> old = before.subList(from, from + delta.getSource().size());
      List<Segment> young = after.subList(to, to + delta.getTarget().size());
      Segment next = to + young.size() < after.size() ? after.get(to + young.size()) : null;
      Segment last = from > 0 ? before.get(from - 1) : null;
      compare(old, young, last, next, touched, changes);
    }
    return new Drift(after.size(), changes);
  }

  /**
   * Where the English of today says something that an earlier state did not say.
   *
   * @param then the earlier state
   * @param now the English of today
   */
  public Changed changed(Document then, Document now) {
    List<Segment> before = sentences(then);
    List<Segment> after = sentences(now);
    List<Span> places = new ArrayList<>();
    boolean isShorter = false;
    for (AbstractDelta<String> delta : DiffUtils.diff(keys(before), keys(after)).getDeltas()) {
      int from = delta.getTarget().getPosition();
      for (Segment young : after.subList(from, from + delta.getTarget().size())) {
        places.add(young.place());
      }
      isShorter |= delta.getSource().size() > 0;
    }
    return new Changed(places, isShorter);
  }

  /**
   * What two states of an English document have not in common.
   *
   * @param places of the sentences that only the later one has
   * @param lacks whether the later one lacks sentences of the earlier one
   */
  public record Changed(List<Span> places, boolean lacks) {
    public Changed {
      places = List.copyOf(places);
    }

    /** Whether they say the same. */
    public boolean isNothing() {
      return places.isEmpty() && !lacks;
    }

    /** Whether a place in the later state touches what the earlier one has not. */
    public boolean touches(Span place) {
      return places.stream()
          .anyMatch(span -> place.start() < span.end() && span.start() <= place.end());
    }
  }

  /** Nothing has changed. */
  public Drift none(Document now) {
    return new Drift(sentences(now).size(), List.of());
  }

  /** Sentences of one stretch are paired in order; what is left over has come in or is gone. */
  private static void compare(
      List<Segment> old,
      List<Segment> young,
      @Nullable Segment last,
      @Nullable Segment next,
      Touched touched,
      List<SentenceChange> changes) {
    int both = Math.min(old.size(), young.size());
    for (int i = 0; i < both; i++) {
      Segment was = old.get(i);
      Segment is = young.get(i);
      changes.add(
          new SentenceChange(Kind.CHANGED, was.text(), is.text(), start(is), touched.by(was)));
    }
    for (Segment is : young.subList(both, young.size())) {
      Segment before = both > 0 ? old.get(both - 1) : last;
      List<TouchedSentence> at = before == null ? List.of() : touched.by(before);
      changes.add(new SentenceChange(Kind.ADDED, "", is.text(), start(is), at));
    }
    for (Segment was : old.subList(both, old.size())) {
      Position place = next == null ? null : start(next);
      changes.add(new SentenceChange(Kind.REMOVED, was.text(), "", place, touched.by(was)));
    }
  }

  private static Position start(Segment segment) {
    return segment.file().positionOf(segment.place().start());
  }

  private List<Segment> sentences(Document document) {
    List<Segment> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() == BlockKind.CODE) {
        sentences.add(Segment.whole(document.file(), block));
        continue;
      }
      for (Span span : splitter.split(block)) {
        sentences.add(new Segment(document.file(), block, span));
      }
    }
    return sentences;
  }

  private static List<String> keys(List<Segment> sentences) {
    return sentences.stream().map(one -> one.text().replaceAll("\\s+", " ").strip()).toList();
  }

  /** Which Chinese sentences render an English one. */
  private static final class Touched {
    private final TreeMap<Integer, Bead> byStart = new TreeMap<>();

    Touched(Bitext bitext) {
      for (Bead bead : bitext.beads()) {
        for (Segment segment : bead.source().segments()) {
          byStart.put(segment.place().start(), bead);
        }
      }
    }

    List<TouchedSentence> by(Segment english) {
      Set<TouchedSentence> touched = new LinkedHashSet<>();
      Span place = english.place();
      Collection<Bead> beads =
          byStart.subMap(place.start(), Math.max(place.start() + 1, place.end())).values();
      if (beads.isEmpty() && byStart.floorEntry(place.start()) != null) {
        beads = List.of(byStart.floorEntry(place.start()).getValue());
      }
      for (Bead bead : beads) {
        for (Segment chinese : bead.target().segments()) {
          touched.add(new TouchedSentence(start(chinese), chinese.text()));
        }
      }
      return List.copyOf(touched);
    }
  }
}
