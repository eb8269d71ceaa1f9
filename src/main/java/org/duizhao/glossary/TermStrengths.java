// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duizhao.glossary.RenderingOccurrence.Use;
import org.duizhao.lexicon.Lexicon;

/**
 * What a lexicon knows of entries as such, whatever text they stand in: that "directory" mostly
 * becomes 目录, and that 目录 mostly comes of "directory". Looked up once for each entry; safe for
 * several threads.
 */
public final class TermStrengths {
  private static final double FAITHFUL = 0.6;
  static final double ACCOUNTS = 30;

  private final Lexicon lexicon;
  private final Map<TermEntry, Boolean> faithful = new ConcurrentHashMap<>();
  private final Map<Use, Double> origins = new ConcurrentHashMap<>();

  public TermStrengths(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The English mostly becomes what the entry lists. */
  boolean isFaithful(TermEntry entry) {
    Boolean known = faithful.get(entry);
    return known != null ? known : faithful.computeIfAbsent(entry, this::isRenderedAsListed);
  }

  private boolean isRenderedAsListed(TermEntry entry) {
    if (entry.source().indexOf(' ') >= 0) {
      return true;
    }
    double sum = 0;
    for (Rendering rendering : entry.renderings()) {
      if (rendering.status().isGood()) {
        sum +=
            lexicon.strength(entry.source(), rendering.text())
                * Math.exp(-lexicon.chineseIdf(rendering.text()));
      }
    }
    return sum >= FAITHFUL;
  }

  /** Whether the Chinese is so likely for an English word that it renders that one. */
  boolean accounts(String english, String chinese) {
    return lexicon.strength(english, chinese) >= ACCOUNTS;
  }

  /** The Chinese mostly comes of the English of these entries. */
  boolean isTypical(List<Use> uses) {
    double sum = 0;
    for (Use use : uses) {
      Double known = origins.get(use);
      sum += known != null ? known : origins.computeIfAbsent(use, this::origin);
    }
    return sum >= FAITHFUL;
  }

  private double origin(Use use) {
    String chinese = use.rendering().text();
    double sum = 0;
    for (String form : use.entry().english().forms()) {
      boolean single = form.indexOf(' ') < 0;
      sum +=
          single
              ? lexicon.strength(form, chinese) * Math.exp(-lexicon.englishIdf(form))
              : chinese.length() > 2 ? 1 : 0;
    }
    return sum;
  }
}
