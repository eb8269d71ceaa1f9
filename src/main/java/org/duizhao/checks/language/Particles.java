// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of 的, 地 and 得 fits between two characters before and two after: 快速的运行 asks for 地. A
 * naive Bayes model; the counts were learned from published translations, those of one character
 * standing in for those of two where these are rare.
 */
final class Particles {
  /** A particle and the one that fits better. */
  record Misfit(Span span, char meant) {}

  private static final String RESOURCE = "particle-contexts.tsv";
  private static final String PARTICLES = "的地得";
  private static final double WEIGHT = 4; // of the shorter context, in occurrences

  /** ln of the odds that the other one is meant, by written and meant. */
  private static final double[][] LEAST = {{0, 2.5, 3}, {6, 0, 3}, {6, 3, 0}};

  private static final String[] BEFORE_IN_WORD = {
    "目", "基场产本当各土陆草工原内外营园天目就异属实倒心领谷湿阵田耕胜圣墓两此某该的余境飞着落特随空高盆房接", "获取觉值使懂记难省免赢求博所不必只非舍晓来应总亦还都心"
  };
  private static final String[] AFTER_IN_WORD = {
    "确士", "址方图区位点球理形面下震铁板带域步名毯狱盘段标上皮质主道平线", "到出知益分以罪意体票主力当失"
  };
  private static final Map<String, int[]> COUNTS = read();

  private Particles() {}

  private static Map<String, int[]> read() {
    Map<String, int[]> counts = new HashMap<>();
    try (InputStream in = Particles.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        String[] cells = line.split("\t", -1);
        int[] row = new int[PARTICLES.length()];
        for (int k = 0; k < row.length; k++) {
          row[k] = Integer.parseInt(cells[k + 1]);
        }
        counts.put(cells[0], row);
      }
      return counts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The particles of a text that fit badly where another would fit well. */
  static List<Misfit> misfits(String text) {
    List<Misfit> found = new ArrayList<>();
    for (int i = 2; i + 1 < text.length(); i++) {
      int written = PARTICLES.indexOf(text.charAt(i));
      if (written >= 0 && isJudged(text, i, written)) {
        int meant = best(text, i, written);
        if (meant != written) {
          found.add(new Misfit(new Span(i, i + 1), PARTICLES.charAt(meant)));
        }
      }
    }
    return found;
  }

  private static boolean isJudged(String text, int i, int written) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return isHan(before)
        && isHan(after)
        && PARTICLES.indexOf(before) < 0
        && PARTICLES.indexOf(after) < 0
        && BEFORE_IN_WORD[written].indexOf(before) < 0
        && AFTER_IN_WORD[written].indexOf(after) < 0;
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /** The one that fits so much better than what is written; what is written when there is none. */
  private static int best(String text, int i, int written) {
    double[] all = shares("", null);
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    boolean two = isHan(text.charAt(i - 2));
    String left = (two ? text.charAt(i - 2) : '^') + "" + before + "_";
    boolean more = i + 2 < text.length() && isHan(text.charAt(i + 2));
    String right = "_" + after + (more ? text.charAt(i + 2) : '$');
    double[] l = shares(left, shares(before + "_", all));
    double[] r = shares(right, shares("_" + after, all));
    int best = written;
    double most = 0;
    for (int k = 0; k < PARTICLES.length(); k++) {
      double gain =
          Math.log(l[k] * r[k] / all[k]) - Math.log(l[written] * r[written] / all[written]);
      if (k != written && gain > LEAST[written][k] && gain > most) {
        most = gain;
        best = k;
      }
    }
    return best;
  }

  private static double[] shares(String context, double @Nullable [] shorter) {
    int[] row = COUNTS.getOrDefault(context, new int[PARTICLES.length()]);
    double weight = shorter == null ? 0 : WEIGHT;
    double sum = weight;
    for (int n : row) {
      sum += n;
    }
    double[] shares = new double[row.length];
    for (int k = 0; k < row.length; k++) {
      shares[k] = (row[k] + (shorter == null ? 0 : weight * shorter[k])) / sum;
    }
    return shares;
  }
}
