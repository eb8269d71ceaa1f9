// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All beads that may stand between two documents near a path, as a graph: a node is a place between
 * sentences on both sides, a bead leads from one node to a later one.
 */
final class BeadLattice {
  private final int english;
  private final int chinese;
  private final int[] from;
  private final int[] nodeStarts;

  /** By node, the first of its outgoing beads; beads lie in the order of their start nodes. */
  private final int[] beadStarts;

  private final int[] ends;
  private final byte[] types;

  /** Places that no bead leads past: the start, the borders in order, the end. */
  private final List<PathNode> posts;

  /**
   * @param path nodes of the coarse path from (0, 0) to the ends, with how far the lattice reaches
   *     around each; borders lie behind each other on both sides
   */
  BeadLattice(int english, int chinese, List<PathNode> path) {
    this.english = english;
    this.chinese = chinese;
    posts = posts(path);
    from = new int[english + 1];
    int[] to = new int[english + 1];
    widen(path, to);
    narrow(to);
    nodeStarts = new int[english + 2];
    for (int e = 0; e <= english; e++) {
      nodeStarts[e + 1] = nodeStarts[e] + to[e] - from[e] + 1;
    }
    beadStarts = new int[nodeStarts[english + 1] + 1];
    Room room = new Room();
    int block = 0;
    for (int e = 0; e <= english; e++) {
      if (block + 2 < posts.size() && e == posts.get(block + 1).english()) {
        block++;
      }
      for (int z = from[e]; z <= to[e]; z++) {
        beadStarts[node(e, z)] = room.count;
        boolean isBefore = z < posts.get(block).chinese();
        addBeads(e, z, posts.get(isBefore ? block : block + 1), room);
      }
    }
    beadStarts[beadStarts.length - 1] = room.count;
    ends = Arrays.copyOf(room.ends, room.count);
    types = Arrays.copyOf(room.types, room.count);
  }

  private List<PathNode> posts(List<PathNode> path) {
    List<PathNode> all = new ArrayList<>();
    all.add(new PathNode(0, 0, 1));
    for (PathNode node : path) {
      PathNode last = all.get(all.size() - 1);
      boolean isInside =
          node.english() > last.english()
              && node.chinese() > last.chinese()
              && node.english() < english
              && node.chinese() < chinese;
      if (node.isBorder() && isInside) {
        all.add(node);
      }
    }
    all.add(new PathNode(english, chinese, 1));
    return all;
  }

  /** Takes in all places within the margin of the path. */
  private void widen(List<PathNode> path, int[] to) {
    Arrays.fill(from, Integer.MAX_VALUE);
    for (PathNode node : path) {
      int margin = node.margin();
      int last = Math.min(english, node.english() + margin);
      for (int e = Math.max(0, node.english() - margin); e <= last; e++) {
        from[e] = Math.min(from[e], Math.max(0, node.chinese() - margin));
        to[e] = Math.max(to[e], Math.min(chinese, node.chinese() + margin));
      }
    }
  }

  /** Leaves out the places beside the blocks; the row of a border belongs to both its blocks. */
  private void narrow(int[] to) {
    for (int block = 0; block + 1 < posts.size(); block++) {
      PathNode start = posts.get(block);
      PathNode end = posts.get(block + 1);
      for (int e = start.english(); e <= end.english(); e++) {
        if (e > start.english() || block == 0) {
          from[e] = Math.max(from[e], start.chinese());
        }
        if (e < end.english() || block + 2 == posts.size()) {
          to[e] = Math.min(to[e], end.chinese());
        }
      }
    }
  }

  /** Beads while they are collected. */
  private static final class Room {
    private int[] ends = new int[1024];
    private byte[] types = new byte[1024];
    private int count;

    void add(int end, int type) {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, count * 2);
        types = Arrays.copyOf(types, count * 2);
      }
      ends[count] = end;
      types[count++] = (byte) type;
    }
  }

  private void addBeads(int e, int z, PathNode limit, Room room) {
    for (int t = 0; t < BeadType.ALL.size(); t++) {
      int toE = e + BeadType.ALL.get(t).english();
      int toZ = z + BeadType.ALL.get(t).chinese();
      int end = toE <= limit.english() && toZ <= limit.chinese() ? node(toE, toZ) : -1;
      if (end >= 0) {
        room.add(end, t);
      }
    }
  }

  /** The same places with some of the beads only. */
  private BeadLattice(BeadLattice all, boolean[] kept) {
    english = all.english;
    chinese = all.chinese;
    posts = all.posts;
    from = all.from;
    nodeStarts = all.nodeStarts;
    beadStarts = new int[all.beadStarts.length];
    Room room = new Room();
    for (int node = 0; node < all.nodes(); node++) {
      beadStarts[node] = room.count;
      for (int bead = all.firstBead(node); bead < all.firstBead(node + 1); bead++) {
        if (kept[bead]) {
          room.add(all.ends[bead], all.types[bead]);
        }
      }
    }
    beadStarts[beadStarts.length - 1] = room.count;
    ends = Arrays.copyOf(room.ends, room.count);
    types = Arrays.copyOf(room.types, room.count);
  }

  /** The lattice without the beads that are not kept. */
  BeadLattice only(boolean[] kept) {
    return new BeadLattice(this, kept);
  }

  int english() {
    return english;
  }

  int chinese() {
    return chinese;
  }

  int nodes() {
    return nodeStarts[english + 1];
  }

  int beads() {
    return ends.length;
  }

  /**
   * The node between sentences {@code e − 1} and {@code e}, {@code z − 1} and {@code z}; −1 for
   * none.
   */
  int node(int e, int z) {
    if (e > english || z > chinese || z < from[e]) {
      return -1;
    }
    int node = nodeStarts[e] + z - from[e];
    return node < nodeStarts[e + 1] ? node : -1;
  }

  int firstBead(int node) {
    return beadStarts[node];
  }

  int end(int bead) {
    return ends[bead];
  }

  BeadType type(int bead) {
    return BeadType.ALL.get(types[bead]);
  }

  int typeIndex(int bead) {
    return types[bead];
  }

  /** The first node with {@code e} English sentences done; nodes lie in the order of sentences. */
  int firstNode(int e) {
    return nodeStarts[e];
  }

  /** How many Chinese sentences are done at a node that has {@code e} English ones done. */
  int chineseOf(int e, int node) {
    return from[e] + node - nodeStarts[e];
  }

  /** Whether the lattice has this bead. */
  boolean holds(BeadModel.Range bead) {
    int a = bead.englishTo() - bead.englishFrom();
    int b = bead.chineseTo() - bead.chineseFrom();
    return BeadType.ALL.contains(new BeadType(a, b))
        && node(bead.englishFrom(), bead.chineseFrom()) >= 0
        && node(bead.englishTo(), bead.chineseTo()) >= 0;
  }

  /**
   * Probability of every bead.
   *
   * @param scores a log score a bead; −∞ forbids it
   * @param marginals receives the probabilities
   * @return the log of the sum over all paths
   */
  double marginals(double[] scores, double[] marginals) {
    double[] forward = new double[nodes()];
    double[] backward = new double[nodes()];
    Arrays.fill(forward, Double.NEGATIVE_INFINITY);
    Arrays.fill(backward, Double.NEGATIVE_INFINITY);
    int start = node(0, 0);
    int goal = node(english, chinese);
    forward[start] = 0;
    for (int n = start; n < nodes(); n++) {
      if (forward[n] > Double.NEGATIVE_INFINITY) {
        for (int b = beadStarts[n]; b < beadStarts[n + 1]; b++) {
          forward[ends[b]] = logSum(forward[ends[b]], forward[n] + scores[b]);
        }
      }
    }
    backward[goal] = 0;
    for (int n = nodes() - 1; n >= 0; n--) {
      for (int b = beadStarts[n]; b < beadStarts[n + 1]; b++) {
        backward[n] = logSum(backward[n], backward[ends[b]] + scores[b]);
      }
    }
    double all = forward[goal];
    for (int n = 0; n < nodes(); n++) {
      for (int b = beadStarts[n]; b < beadStarts[n + 1]; b++) {
        double log = forward[n] + scores[b] + backward[ends[b]] - all;
        marginals[b] = Double.isNaN(log) || log < -60 ? 0 : Math.exp(log);
      }
    }
    return all;
  }

  /** The beads of the path with the largest sum of gains. */
  List<Integer> best(double[] gains) {
    double[] best = new double[nodes()];
    int[] by = new int[nodes()];
    int[] start = new int[nodes()];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    Arrays.fill(by, -1);
    best[node(0, 0)] = 0;
    for (int n = 0; n < nodes(); n++) {
      if (best[n] > Double.NEGATIVE_INFINITY) {
        for (int b = beadStarts[n]; b < beadStarts[n + 1]; b++) {
          double value = best[n] + gains[b];
          if (value > best[ends[b]]) {
            best[ends[b]] = value;
            by[ends[b]] = b;
            start[ends[b]] = n;
          }
        }
      }
    }
    List<Integer> path = new ArrayList<>();
    for (int n = node(english, chinese); by[n] >= 0; n = start[n]) {
      path.add(0, by[n]);
    }
    return path;
  }

  /** Beyond this difference of logs the smaller one changes no digit of the sum. */
  private static final double NOTHING = 37;

  static double logSum(double a, double b) {
    double max = Math.max(a, b);
    double less = Math.min(a, b) - max;
    return less > -NOTHING ? max + Math.log1p(Math.exp(less)) : max;
  }
}
