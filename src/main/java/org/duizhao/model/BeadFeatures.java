// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.List;
import org.duizhao.lexicon.SentenceMasses;

/**
 * The numbers that a bead of two documents is judged by: word mass inside and across its borders,
 * lengths, punctuation. Made once for a pair of documents; each bead then costs a few dozen sums.
 */
final class BeadFeatures {
  /** How many numbers a bead has, a multiple of 4. */
  static final int COUNT = 52;

  /**
   * Where these two stand: how much of the weight of the English sentence that is covered worst is
   * linked inside the bead, and the same of the Chinese.
   */
  static final int COVERED = 28;

  private static final double SMALL = 0.1;

  private final SentenceSigns[] english;
  private final SentenceSigns[] chinese;
  private final MassSums masses;
  private final double ratio;

  /** By sentence, what all its beads are asked for: the mass in common plus ½. */
  private final double[] englishBoth;

  private final double[] chineseBoth;

  BeadFeatures(List<String> english, List<String> chinese, SentenceMasses masses) {
    this.english = english.stream().map(SentenceSigns::of).toArray(SentenceSigns[]::new);
    this.chinese = chinese.stream().map(SentenceSigns::of).toArray(SentenceSigns[]::new);
    this.masses = new MassSums(masses);
    double e = 0;
    double z = 0;
    for (SentenceSigns s : this.english) {
      e += s.length();
    }
    for (SentenceSigns s : this.chinese) {
      z += s.length();
    }
    this.ratio = z / Math.max(1, e);
    englishBoth = new double[this.english.length];
    for (int i = 0; i < englishBoth.length; i++) {
      englishBoth[i] = this.masses.bothOfRows(i, i + 1) + 0.5;
    }
    chineseBoth = new double[this.chinese.length];
    for (int i = 0; i < chineseBoth.length; i++) {
      chineseBoth[i] = this.masses.bothOfColumns(i, i + 1) + 0.5;
    }
  }

  /** A bead by its first sentences and the sentences after its last ones. */
  private record Ends(int e0, int e1, int z0, int z1) {}

  /** Fills {@code into} with the features of the bead e0..e1 × z0..z1 (ends exclusive). */
  void fill(int e0, int e1, int z0, int z1, float[] into) {
    java.util.Arrays.fill(into, 0f);
    Ends ends = new Ends(e0, e1, z0, z1);
    if (e0 == e1 || z0 == z1) {
      nulls(ends, into);
      return;
    }
    double own = share(ends);
    int at = mass(ends, own, into, 0);
    at = length(ends, into, at);
    at = neighbours(ends, own, into, at);
    at = members(ends, own, into, at);
    at = split(ends, own, into, at);
    signs(ends, into, at);
  }

  private double share(Ends b) {
    double all = masses.bothOfRows(b.e0, b.e1) + masses.bothOfColumns(b.z0, b.z1);
    return 2 * masses.both(b.e0, b.e1, b.z0, b.z1) / (all + 0.5);
  }

  private int mass(Ends b, double own, float[] f, int at) {
    double e = masses.english(b.e0, b.e1, b.z0, b.z1);
    double z = masses.chinese(b.e0, b.e1, b.z0, b.z1);
    double s = masses.both(b.e0, b.e1, b.z0, b.z1);
    double eAll = masses.englishOfRows(b.e0, b.e1);
    double zAll = masses.chineseOfColumns(b.z0, b.z1);
    f[at++] = (float) (e / (eAll + 0.5));
    f[at++] = (float) (z / (zAll + 0.5));
    f[at++] = (float) own;
    f[at++] = (float) Math.log1p(e);
    f[at++] = (float) Math.log1p(z);
    f[at++] = (float) Math.log1p(s);
    double left = masses.english(b.e0, b.e1, 0, b.z0);
    double right = masses.english(b.e0, b.e1, b.z1, Integer.MAX_VALUE);
    double up = masses.chinese(0, b.e0, b.z0, b.z1);
    double down = masses.chinese(b.e1, Integer.MAX_VALUE, b.z0, b.z1);
    f[at++] = (float) Math.log(left + SMALL);
    f[at++] = (float) Math.log(right + SMALL);
    f[at++] = (float) Math.log(up + SMALL);
    f[at++] = (float) Math.log(down + SMALL);
    double before = masses.both(b.e0, b.e1, 0, b.z0) + masses.both(0, b.e0, b.z0, b.z1);
    double after =
        masses.both(b.e0, b.e1, b.z1, Integer.MAX_VALUE)
            + masses.both(b.e1, Integer.MAX_VALUE, b.z0, b.z1);
    f[at++] = (float) Math.log(before + SMALL);
    f[at++] = (float) Math.log(after + SMALL);
    f[at++] = (float) ((left + right) / (eAll + 0.5));
    f[at++] = (float) ((up + down) / (zAll + 0.5));
    f[at++] = (float) (1 - eAll / (masses.englishWeight(b.e0, b.e1) + 0.1));
    f[at++] = (float) (1 - zAll / (masses.chineseWeight(b.z0, b.z1) + 0.1));
    return at;
  }

  private int length(Ends b, float[] f, int at) {
    double e = 0;
    double z = 0;
    for (int i = b.e0; i < b.e1; i++) {
      e += english[i].length();
    }
    for (int i = b.z0; i < b.z1; i++) {
      z += chinese[i].length();
    }
    e *= ratio;
    double d = Math.log((e + 2) / (z + 2));
    f[at++] = (float) Math.abs(d);
    f[at++] = (float) (d * d);
    f[at++] = (float) (Math.abs(e - z) / Math.sqrt(e + z + 1));
    f[at++] = (float) (1 / (1 + Math.min(e, z) / 5));
    f[at++] = (float) Math.log(e + z + 1);
    f[at++] = (float) d;
    return at;
  }

  private int neighbours(Ends b, double own, float[] f, int at) {
    double[] gain = {
      grown(b, -1, 0, 0, 0, own),
      grown(b, 0, 1, 0, 0, own),
      grown(b, 0, 0, -1, 0, own),
      grown(b, 0, 0, 0, 1, own)
    };
    double best = 0;
    double sum = 0;
    for (double g : gain) {
      best = Math.max(best, g);
      sum += Math.max(0, g);
    }
    f[at++] = (float) best;
    f[at++] = (float) sum;
    double most = 0;
    double all = 0;
    double[] shares = {
      rowShare(b.e0 - 1, b), rowShare(b.e1, b), columnShare(b.z0 - 1, b), columnShare(b.z1, b)
    };
    for (double share : shares) {
      most = Math.max(most, share);
      all += share;
    }
    f[at++] = (float) most;
    f[at++] = (float) all;
    return at;
  }

  private double grown(Ends b, int e0, int e1, int z0, int z1, double own) {
    Ends grown = new Ends(b.e0 + e0, b.e1 + e1, b.z0 + z0, b.z1 + z1);
    boolean outside =
        grown.e0 < 0 || grown.z0 < 0 || grown.e1 > english.length || grown.z1 > chinese.length;
    return outside ? 0 : share(grown) - own;
  }

  /** How much of a neighbouring English sentence's mass falls into the bead. */
  private double rowShare(int e, Ends b) {
    if (e < 0 || e >= english.length) {
      return 0;
    }
    return masses.both(e, e + 1, b.z0, b.z1) / englishBoth[e];
  }

  private double columnShare(int z, Ends b) {
    if (z < 0 || z >= chinese.length) {
      return 0;
    }
    return masses.both(b.e0, b.e1, z, z + 1) / chineseBoth[z];
  }

  /** How much of all that an English sentence says is in the bead. */
  private double rowCovered(int e, Ends b) {
    return masses.both(e, e + 1, b.z0, b.z1) / (masses.englishWeight(e, e + 1) + 0.5);
  }

  private double columnCovered(int z, Ends b) {
    return masses.both(b.e0, b.e1, z, z + 1) / (masses.chineseWeight(z, z + 1) + 0.5);
  }

  /** How well each member belongs, and what is lost without the first or last one. */
  private int members(Ends b, double own, float[] f, int at) {
    double leastE = 1;
    double leastZ = 1;
    double coveredE = 1;
    double coveredZ = 1;
    for (int e = b.e0; e < b.e1; e++) {
      leastE = Math.min(leastE, rowShare(e, b));
      coveredE = Math.min(coveredE, rowCovered(e, b));
    }
    for (int z = b.z0; z < b.z1; z++) {
      leastZ = Math.min(leastZ, columnShare(z, b));
      coveredZ = Math.min(coveredZ, columnCovered(z, b));
    }
    f[at++] = (float) leastE;
    f[at++] = (float) leastZ;
    f[at++] = (float) coveredE;
    f[at++] = (float) coveredZ;
    int after = lossOfEnds(b, own, f, at);
    double[] beyond = {
      beyondRow(b.e0, 0, b.z0), beyondRow(b.e1 - 1, b.z1, Integer.MAX_VALUE),
      beyondColumn(b.z0, 0, b.e0), beyondColumn(b.z1 - 1, b.e1, Integer.MAX_VALUE)
    };
    double most = 0;
    double all = 0;
    for (double share : beyond) {
      most = Math.max(most, share);
      all += share;
    }
    f[after] = (float) most;
    f[after + 1] = (float) all;
    return after + 2;
  }

  /** What the share falls by when the first or the last sentence of a side is left out. */
  private int lossOfEnds(Ends b, double own, float[] f, int at) {
    double least = 1;
    double sum = 0;
    if (b.e1 - b.e0 > 1) {
      double first = own - share(new Ends(b.e0 + 1, b.e1, b.z0, b.z1));
      double last = own - share(new Ends(b.e0, b.e1 - 1, b.z0, b.z1));
      least = Math.min(first, last);
      sum += first + last;
    }
    if (b.z1 - b.z0 > 1) {
      double first = own - share(new Ends(b.e0, b.e1, b.z0 + 1, b.z1));
      double last = own - share(new Ends(b.e0, b.e1, b.z0, b.z1 - 1));
      least = Math.min(least, Math.min(first, last));
      sum += first + last;
    }
    f[at] = (float) (least == 1 ? 0 : least);
    f[at + 1] = (float) sum;
    return at + 2;
  }

  private double beyondRow(int e, int z0, int z1) {
    return masses.both(e, e + 1, z0, z1) / englishBoth[e];
  }

  private double beyondColumn(int z, int e0, int e1) {
    return masses.both(e0, e1, z, z + 1) / chineseBoth[z];
  }

  /** The cut through an n-m bead that the least mass crosses. */
  private int split(Ends b, double own, float[] f, int at) {
    if (b.e1 - b.e0 < 2 || b.z1 - b.z0 < 2) {
      return at + 3;
    }
    double all = masses.both(b.e0, b.e1, b.z0, b.z1);
    double least = Double.MAX_VALUE;
    double balance = 0;
    for (int e = b.e0 + 1; e < b.e1; e++) {
      for (int z = b.z0 + 1; z < b.z1; z++) {
        double crossing = masses.both(b.e0, e, z, b.z1) + masses.both(e, b.e1, b.z0, z);
        if (crossing < least) {
          least = crossing;
          double one = share(new Ends(b.e0, e, b.z0, z));
          double two = share(new Ends(e, b.e1, z, b.z1));
          balance = Math.min(one, two) - own;
        }
      }
    }
    f[at++] = (float) Math.log(least + SMALL);
    f[at++] = (float) (least / (all + 0.5));
    f[at++] = (float) balance;
    return at;
  }

  private void signs(Ends b, float[] f, int at) {
    int questions = 0;
    int exclamations = 0;
    int ellipses = 0;
    int quotesE = 0;
    int quotesZ = 0;
    int endsE = 0;
    int endsZ = 0;
    for (int i = b.e0; i < b.e1; i++) {
      questions += english[i].questions();
      exclamations += english[i].exclamations();
      ellipses += english[i].ellipses();
      quotesE += english[i].quotes();
      endsE += english[i].ends();
    }
    for (int i = b.z0; i < b.z1; i++) {
      questions -= chinese[i].questions();
      exclamations -= chinese[i].exclamations();
      ellipses -= chinese[i].ellipses();
      quotesZ += chinese[i].quotes();
      endsZ += chinese[i].ends();
    }
    SentenceSigns lastE = english[b.e1 - 1];
    SentenceSigns lastZ = chinese[b.z1 - 1];
    f[at++] = Math.min(3, Math.abs(questions));
    f[at++] = Math.min(3, Math.abs(exclamations));
    f[at++] = Math.min(3, Math.abs(ellipses));
    f[at++] = Math.min(4, Math.abs(quotesE - quotesZ));
    f[at++] = (quotesE & 1) + (quotesZ & 1);
    f[at++] = (quotesE == 0) == (quotesZ == 0) ? 0 : 1;
    f[at++] = lastE.last() == lastZ.last() ? 0 : 1;
    f[at++] =
        (",:;-a".indexOf(lastE.last()) >= 0 ? 1 : 0) + (",:;-a".indexOf(lastZ.last()) >= 0 ? 1 : 0);
    f[at++] = english[b.e0].startsLow() ? 1 : 0;
    f[at++] = Math.min(4, Math.abs(endsE - endsZ));
    f[at++] = english[b.e0].startsQuoted() == chinese[b.z0].startsQuoted() ? 0 : 1;
    f[at++] = lastE.endsQuoted() == lastZ.endsQuoted() ? 0 : 1;
  }

  /**
   * A bead with an empty side: how much of it is linked to nothing, and how well it fits elsewhere.
   */
  private void nulls(Ends b, float[] f) {
    boolean omitted = b.z0 == b.z1;
    double weight = omitted ? masses.englishWeight(b.e0, b.e1) : masses.chineseWeight(b.z0, b.z1);
    double linked =
        omitted ? masses.englishOfRows(b.e0, b.e1) : masses.chineseOfColumns(b.z0, b.z1);
    double both = omitted ? masses.bothOfRows(b.e0, b.e1) : masses.bothOfColumns(b.z0, b.z1);
    f[0] = (float) (1 - linked / (weight + 0.1));
    f[1] = (float) (both / (weight + 0.5));
    f[2] = (float) Math.log1p(weight);
    f[3] = (float) Math.log1p(both);
    double near =
        omitted
            ? masses.both(b.e0, b.e1, b.z0 - 1, b.z0 + 1)
            : masses.both(b.e0 - 1, b.e0 + 1, b.z0, b.z1);
    f[4] = (float) (near / (weight + 0.5));
    f[5] = omitted ? 1 : 0;
  }
}
