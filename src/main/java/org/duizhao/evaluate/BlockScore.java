// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.PairKind;
import org.duizhao.document.Document;
import org.duizhao.evaluate.Damage.Operation;
import org.duizhao.evaluate.DamagedTranslation.Link;
import org.duizhao.evaluate.NumberedPairs.Numbered;

/**
 * How well block alignment bears damage, pooled over articles: links of blocks, the damage that was
 * recognised, and undamaged blocks that were said to be moved or omitted.
 *
 * <p>A link is a source block with a target block that renders it or a part of it; it counts when
 * one of the two is judged, that is, when it is sure what belongs to it. Where two paragraphs were
 * merged, both source blocks are linked with the one target block.
 */
public final class BlockScore {
  private int right;
  private int proposed;
  private int gold;
  private int judged;
  private int wronglyMoved;
  private int wronglyOmitted;
  private final Map<Operation, Recognised> recognised = new EnumMap<>(Operation.class);

  public BlockScore() {
    for (Operation operation : Operation.values()) {
      recognised.put(operation, new Recognised(0, 0));
    }
  }

  /** Of all damages of one sort, those that were named as what they are. */
  public record Recognised(int right, int all) {
    /** From 0 to 1; 1 when there were none. */
    public double share() {
      return all == 0 ? 1 : (double) right / all;
    }
  }

  /**
   * What was got wrong.
   *
   * @param what the damage that was not recognised, or "moved" or "omitted" of an undamaged block,
   *     or "link" for a true link that was not found
   * @param sources numbers of the source blocks
   * @param found how their pairs read
   */
  public record Miss(String what, Set<Integer> sources, List<String> found) {
    public Miss {
      sources = Set.copyOf(sources);
      found = List.copyOf(found);
    }
  }

  /** Adds an article; gives what was got wrong in it. */
  public List<Miss> add(Document source, DamagedTranslation truth, Bitext bitext) {
    NumberedPairs found = new NumberedPairs(source, bitext);
    Set<Integer> sources = truth.judgedSources();
    judged += sources.size();
    List<Miss> misses = new ArrayList<>();
    Set<Integer> damaged = new TreeSet<>();
    for (Damage damage : truth.damages()) {
      Set<Integer> concerned = new TreeSet<>();
      damage.blocks().forEach(block -> concerned.add(truth.sources().get(block)));
      damaged.addAll(concerned);
      boolean isRecognised = isRecognised(damage, truth, found);
      recognised.merge(
          damage.operation(), new Recognised(isRecognised ? 1 : 0, 1), BlockScore::sum);
      if (!isRecognised) {
        Set<Integer> remains = new TreeSet<>();
        damage.blocks().forEach(block -> remains.addAll(truth.remains(block)));
        misses.add(miss(damage.operation() + " to " + remains, concerned, found));
      }
    }
    addLinks(truth, found, damaged, misses);
    addWrong(sources, damaged, found, misses);
    return misses;
  }

  private static Recognised sum(Recognised a, Recognised b) {
    return new Recognised(a.right + b.right, a.all + b.all);
  }

  private static boolean isRecognised(
      Damage damage, DamagedTranslation truth, NumberedPairs found) {
    Set<Integer> sources = new TreeSet<>();
    Set<Integer> targets = new TreeSet<>();
    boolean eachIsPaired = true;
    for (int block : damage.blocks()) {
      Set<Integer> source = Set.of(truth.sources().get(block));
      sources.addAll(source);
      targets.addAll(truth.remains(block));
      eachIsPaired &= pairOf(source, found).isOf(source, truth.remains(block));
    }
    Numbered first = pairOf(sources, found);
    return switch (damage.operation()) {
      case CUT -> first.kind() == PairKind.OMISSION;
      case MERGE, SPLIT -> first.isOf(sources, targets);
      case SWAP -> eachIsPaired;
      case MOVE -> first.isOf(sources, targets) && first.kind() == PairKind.MOVED;
    };
  }

  private static Numbered pairOf(Set<Integer> sources, NumberedPairs found) {
    return found.ofSource(sources.iterator().next());
  }

  private void addLinks(
      DamagedTranslation truth, NumberedPairs found, Set<Integer> damaged, List<Miss> misses) {
    Set<Integer> sources = truth.judgedSources();
    Set<Link> wanted = truth.links();
    Set<Link> made = new HashSet<>();
    for (Link link : found.links()) {
      if (sources.contains(link.source()) || truth.isJudged(link.target())) {
        made.add(link);
      }
    }
    gold += wanted.size();
    proposed += made.size();
    for (Link link : wanted) {
      if (made.contains(link)) {
        right++;
      } else if (!damaged.contains(link.source())) {
        misses.add(miss("link", Set.of(link.source()), found));
      }
    }
  }

  private void addWrong(
      Set<Integer> sources, Set<Integer> damaged, NumberedPairs found, List<Miss> misses) {
    for (Numbered pair : found.pairs()) {
      boolean undamaged =
          sources.containsAll(pair.sources())
              && pair.sources().stream().noneMatch(damaged::contains);
      if (!pair.sources().isEmpty() && undamaged && pair.kind() == PairKind.MOVED) {
        wronglyMoved++;
        misses.add(miss("moved", pair.sources(), found));
      }
      if (!pair.sources().isEmpty() && undamaged && pair.kind() == PairKind.OMISSION) {
        wronglyOmitted++;
      }
    }
  }

  private static Miss miss(String what, Set<Integer> sources, NumberedPairs found) {
    List<String> pairs = new ArrayList<>();
    for (int source : sources) {
      Numbered pair = found.ofSource(source);
      pairs.add(pair.kind().id() + " " + pair.sources() + ":" + pair.targets());
    }
    return new Miss(what, sources, pairs);
  }

  /** Right links over proposed ones. */
  public double precision() {
    return proposed == 0 ? 0 : (double) right / proposed;
  }

  /** Right links over true ones. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  public int rightLinks() {
    return right;
  }

  public int proposedLinks() {
    return proposed;
  }

  public int trueLinks() {
    return gold;
  }

  /** Source blocks of which it is sure what renders them. */
  public int judgedBlocks() {
    return judged;
  }

  /** Undamaged blocks that were said to be moved. */
  public int wronglyMoved() {
    return wronglyMoved;
  }

  /** Undamaged blocks that were said to be omitted. */
  public int wronglyOmitted() {
    return wronglyOmitted;
  }

  public Recognised recognised(Operation operation) {
    return recognised.getOrDefault(operation, new Recognised(0, 0));
  }
}
