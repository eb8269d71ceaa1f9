// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import java.util.List;
import org.duizhao.lexicon.WordLinks;
import org.jspecify.annotations.Nullable;

/** What is covered and what is not in one linked pair. For one thread. */
public final class Coverage {
  private final Evidence english;
  private final Evidence chinese;
  private final CoverageModel model;
  private final WordLinks links;
  private @Nullable List<Gap> omissions;
  private @Nullable List<Gap> additions;

  Coverage(CoverageModel model, WordLinks links) {
    this.links = links;
    PairView view = new PairView(links);
    this.model = model;
    this.english = view.english(model.english().types(), model.english().ratios());
    this.chinese = view.chinese(model.chinese().types(), model.chinese().ratios());
  }

  /** Stretches of the English that the Chinese seems to leave out, the surest first. */
  public List<Gap> omissions() {
    List<Gap> known = omissions;
    if (known == null) {
      known = CoverageModel.gaps(english, chinese, model.english());
      omissions = known;
    }
    return known;
  }

  /** Stretches of the Chinese that seem to render nothing, the surest first. */
  public List<Gap> additions() {
    List<Gap> known = additions;
    if (known == null) {
      known = CoverageModel.gaps(chinese, english, model.chinese());
      additions = known;
    }
    return known;
  }

  /**
   * How seldom sound pairs look as little like a translation as this one does: the share of them, 0
   * to 1.
   */
  public double unrelated() {
    double score = model.pairs().scorer().score(PairFeatures.of(english, chinese));
    return SideModel.share(model.pairs().scores(), score);
  }

  /** The links that this rests on. */
  public WordLinks links() {
    return links;
  }

  /** Share of the English text's telling words that are covered, 0 to 1; 1 if there are none. */
  public double englishShare() {
    return share(english);
  }

  /** Share of the Chinese text's telling words that are covered, 0 to 1; 1 if there are none. */
  public double chineseShare() {
    return share(chinese);
  }

  private static double share(Evidence evidence) {
    double weight = 0;
    double covered = 0;
    for (int i = 0; i < evidence.count(); i++) {
      weight += evidence.weight[i];
      covered += evidence.weight[i] * (1 - evidence.uncovered(i));
    }
    return weight == 0 ? 1 : covered / weight;
  }
}
