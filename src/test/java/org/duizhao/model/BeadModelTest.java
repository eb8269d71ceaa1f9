// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.duizhao.store.ModelFile;
import org.junit.jupiter.api.Test;

class BeadModelTest {
  private static BeadWeights weights() {
    float[] scales = new float[BeadFeatures.COUNT];
    Arrays.fill(scales, 2f);
    double[] values = new double[BeadWeights.COUNT];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 0.25 - 7;
    }
    return new BeadWeights(scales, values);
  }

  private static List<PathNode> path(int english, int chinese, int margin) {
    return List.of(new PathNode(0, 0, margin), new PathNode(english, chinese, margin));
  }

  private static BeadModel read(String text) throws IOException {
    byte[] section = text.getBytes(StandardCharsets.UTF_8);
    return BeadModel.of(ModelFile.empty("our.model").with("beads", section));
  }

  private static String write(BeadModel model) throws IOException {
    byte[] section = model.addTo(ModelFile.empty("our.model")).section("beads");
    return new String(section, StandardCharsets.UTF_8);
  }

  private static BeadModel model() {
    return new BeadModel(weights(), new Calibration(0.8, -0.1));
  }

  @Test
  void aModelSurvivesItsFile() throws IOException {
    String text = write(model());
    assertEquals(text, write(read(text)));
  }

  @Test
  void damagedOrForeignWeightsAreRefused() throws IOException {
    String text = write(model());
    IOException damaged =
        assertThrows(IOException.class, () -> read(text.replaceFirst("-7.00000", "seven")));
    assertTrue(damaged.getMessage().startsWith("our.model: damaged bead weights: "));
    assertThrows(IOException.class, () -> read(text.replaceFirst("0.800000", "-0.8")));
    assertThrows(IOException.class, () -> read(text.replaceFirst("0.800000", "NaN")));
    IOException foreign = assertThrows(IOException.class, () -> read("hello\n"));
    assertTrue(foreign.getMessage().startsWith("our.model: its bead weights are not of this"));
    assertThrows(IOException.class, () -> read(""));
    assertThrows(IOException.class, () -> read(text + "1\n"));
    IOException none =
        assertThrows(IOException.class, () -> BeadModel.of(ModelFile.empty("our.model")));
    assertEquals("our.model: damaged model (no section \"beads\")", none.getMessage());
  }

  /** On a lattice this small all chains can be listed, so that the sums can be checked. */
  @Test
  void marginalsAreThoseOfAllChainsListed() {
    BeadLattice lattice = new BeadLattice(3, 3, path(3, 3, 3));
    Random random = new Random(11);
    double[] scores = new double[lattice.beads()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextGaussian();
    }
    double[] listed = new double[scores.length];
    double all = list(lattice, scores, lattice.node(0, 0), 1, new java.util.ArrayDeque<>(), listed);
    double[] marginals = new double[scores.length];
    assertEquals(Math.log(all), lattice.marginals(scores, marginals), 1e-9);
    for (int i = 0; i < scores.length; i++) {
      assertEquals(listed[i] / all, marginals[i], 1e-9, "bead " + i);
    }
  }

  /** With borders the lattice holds just those beads of the free one that no border lies inside. */
  @Test
  void noBeadLeadsPastABorder() {
    PathNode start = new PathNode(0, 0, 9);
    PathNode end = new PathNode(5, 6, 9);
    List<PathNode> borders =
        List.of(new PathNode(2, 3, 1).asBorder(), new PathNode(4, 4, 1).asBorder());
    List<BeadModel.Range> wanted = new ArrayList<>();
    for (BeadModel.Range bead : beads(new BeadLattice(5, 6, List.of(start, end)))) {
      if (borders.stream().allMatch(border -> isOnOneSide(bead, border))) {
        wanted.add(bead);
      }
    }
    List<PathNode> path = List.of(start, borders.get(0), borders.get(1), end);
    assertEquals(wanted, beads(new BeadLattice(5, 6, path)));
  }

  private static boolean isOnOneSide(BeadModel.Range bead, PathNode border) {
    boolean isBefore = bead.englishTo() <= border.english() && bead.chineseTo() <= border.chinese();
    return isBefore
        || bead.englishFrom() >= border.english() && bead.chineseFrom() >= border.chinese();
  }

  private static List<BeadModel.Range> beads(BeadLattice lattice) {
    List<BeadModel.Range> beads = new ArrayList<>();
    for (int e = 0; e <= lattice.english(); e++) {
      for (int node = lattice.firstNode(e); node < lattice.firstNode(e + 1); node++) {
        int z = lattice.chineseOf(e, node);
        for (int bead = lattice.firstBead(node); bead < lattice.firstBead(node + 1); bead++) {
          BeadType type = lattice.type(bead);
          beads.add(new BeadModel.Range(e, e + type.english(), z, z + type.chinese(), 0));
        }
      }
    }
    return beads;
  }

  private static double list(
      BeadLattice lattice,
      double[] scores,
      int node,
      double weight,
      java.util.Deque<Integer> chain,
      double[] listed) {
    if (node == lattice.node(lattice.english(), lattice.chinese())) {
      chain.forEach(bead -> listed[bead] += weight);
      return weight;
    }
    double sum = 0;
    for (int bead = lattice.firstBead(node); bead < lattice.firstBead(node + 1); bead++) {
      chain.push(bead);
      sum +=
          list(lattice, scores, lattice.end(bead), weight * Math.exp(scores[bead]), chain, listed);
      chain.pop();
    }
    return sum;
  }

  @Test
  void theBestChainHasTheLargestSum() {
    BeadLattice lattice = new BeadLattice(2, 2, path(2, 2, 2));
    double[] gains = new double[lattice.beads()];
    Arrays.fill(gains, -1);
    int first = bead(lattice, 0, 0, new BeadType(1, 1));
    int second = bead(lattice, 1, 1, new BeadType(1, 1));
    gains[first] = 0.4;
    gains[second] = 0.3;
    assertEquals(List.of(first, second), lattice.best(gains));
    gains[bead(lattice, 0, 0, new BeadType(2, 2))] = 0.8;
    assertEquals(List.of(bead(lattice, 0, 0, new BeadType(2, 2))), lattice.best(gains));
  }

  /** Between two certain beads one sentence is left alone, at one of two places of like score. */
  @Test
  void aSentenceLeftAloneIsAsSureAsAllItsPlacesTogether() {
    BeadLattice lattice = new BeadLattice(2, 1, path(2, 1, 2));
    ChainFeatures chain =
        new ChainFeatures(
            lattice, new float[lattice.beads() * BeadFeatures.COUNT], TextKind.UNKNOWN);
    double[] values = new double[BeadWeights.COUNT];
    Arrays.fill(values, 0, BeadWeights.TYPES, -50);
    values[BeadWeights.bias(BeadType.ALL.indexOf(new BeadType(1, 0)))] = 0;
    values[BeadWeights.bias(BeadType.ALL.indexOf(new BeadType(0, 1)))] = 0;
    float[] scales = new float[BeadFeatures.COUNT];
    for (BeadModel.Range bead : BeadDecoder.decode(new BeadWeights(scales, values), chain)) {
      assertEquals(1, bead.confidence(), 1e-9);
    }
  }

  private static int bead(BeadLattice lattice, int e, int z, BeadType type) {
    int node = lattice.node(e, z);
    for (int bead = lattice.firstBead(node); bead < lattice.firstBead(node + 1); bead++) {
      if (lattice.type(bead).equals(type)) {
        return bead;
      }
    }
    throw new AssertionError("no " + type + " at " + e + ", " + z);
  }
}
