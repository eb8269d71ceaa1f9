// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.glossary.TermBase;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordAligner;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.termcare.Candidate.Other;
import org.duizhao.termcare.NounPhrases.Phrase;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Finds terms in sentence pairs, with their Chinese. Phrases are found by part of speech, their
 * Chinese by word links; they are ranked by C-value (Frantzi, Ananiadou and Mima 2000: frequency
 * less that of longer phrases around them, times length), by how much rarer they are in everyday
 * language if texts of it are given (weirdness, Ahmad 1999), and by how firmly both sides go
 * together (Dice).
 */
public final class CandidateFinder {
  private static final long MOST_CELLS = 1L << 20;
  private static final int LONGEST_CHINESE = 12;
  private static final int OTHERS = 5;
  private static final double MOSTLY = 0.6;
  private static final int FEW = 2;

  private final WordAligner aligner;
  private final Lexicon lexicon;
  private final EnglishTagger tagger = new EnglishTagger();
  private final Map<String, Counts> phrases = new HashMap<>();
  private final Map<String, Total> chinese = new HashMap<>();
  private final Map<String, Integer> everyday = new HashMap<>();
  private long words;
  private long everydayWords;

  /** Millions of phrases stand but once: what they do not need is not made. */
  private static final class Counts {
    private final String key;
    private final int words;
    private int frequency;
    private int nested;
    private String document = "";
    private Set<String> documents = Set.of();
    private Map<String, Integer> containers = Map.of();
    private Map<String, Integer> renderings = Map.of();
    private Map<String, Example> examples = Map.of();

    Counts(Phrase phrase) {
      key = phrase.key();
      words = phrase.words();
    }

    void addDocument(String name) {
      if (documents.isEmpty() && (document.isEmpty() || document.equals(name))) {
        document = name;
        return;
      }
      if (documents.isEmpty()) {
        documents = new HashSet<>(FEW);
        documents.add(document);
      }
      documents.add(name);
    }

    int documents() {
      return Math.max(1, documents.size());
    }

    void addContainer(String phrase) {
      nested++;
      containers = containers.isEmpty() ? new HashMap<>(FEW) : containers;
      containers.merge(phrase, 1, Integer::sum);
    }

    /** How often it is rendered so, this time included. */
    int addRendering(String text) {
      renderings = renderings.isEmpty() ? new HashMap<>(FEW) : renderings;
      return renderings.merge(text, 1, Integer::sum);
    }

    void addExample(String text, Example pair) {
      examples = examples.isEmpty() ? new HashMap<>(FEW) : examples;
      examples.put(text, pair);
    }
  }

  /** How often a Chinese text renders any phrase. */
  private static final class Total {
    private final String text;
    private int count;

    Total(String text) {
      this.text = text;
    }
  }

  public CandidateFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.aligner = new WordAligner(lexicon);
  }

  /** Counts the phrases of one pair that stands in {@code document}. */
  public void add(String document, Example pair) {
    Optional<WordLinks> known = aligner.links(pair.english(), pair.chinese(), MOST_CELLS);
    if (known.isEmpty() || known.get().englishTokens().isEmpty()) {
      return;
    }
    WordLinks links = known.get();
    words += links.englishTokens().size();
    List<Phrase> found = NounPhrases.of(links.englishTokens(), tagger.tags(links.englishTokens()));
    for (Phrase phrase : found) {
      Counts counts = countsOf(phrase);
      counts.frequency++;
      counts.addDocument(document);
      for (Phrase longer : found) {
        if (longer.words() > phrase.words() && longer.span().contains(phrase.span())) {
          counts.addContainer(countsOf(longer).key);
        }
      }
      rendering(links, phrase.span()).ifPresent(text -> addRendering(counts, text, pair));
    }
  }

  private Counts countsOf(Phrase phrase) {
    return phrases.computeIfAbsent(phrase.key(), key -> new Counts(phrase));
  }

  private void addRendering(Counts counts, String text, Example pair) {
    Total total = chinese.computeIfAbsent(text, Total::new);
    total.count++;
    if (counts.addRendering(total.text) == 2) {
      // most stand but once, and their sentences would fill memory
      counts.addExample(total.text, pair);
    }
  }

  /** Counts a text of everyday language, which terms are rare in. */
  public void addEveryday(String english) {
    for (var token : lexicon.tokenizer().english().of(english)) {
      everyday.merge(token.lemma(), 1, Integer::sum);
      everydayWords++;
    }
  }

  private static Optional<String> rendering(WordLinks links, Span english) {
    Optional<Span> span = links.chineseOf(english);
    if (span.isEmpty()) {
      return Optional.empty();
    }
    String text = span.get().of(links.chinese()).strip();
    Optional<Span> back = links.englishOf(span.get());
    boolean both = back.isPresent() && back.get().overlaps(english);
    return both && isTerm(text) ? Optional.of(text) : Optional.empty();
  }

  private static boolean isTerm(String text) {
    int han = Script.countHan(text);
    if (han < 1 || text.length() > LONGEST_CHINESE || "的了和与或在是".indexOf(text.charAt(0)) >= 0) {
      return false;
    }
    return text.codePoints()
            .allMatch(c -> Script.isHan(c) || Character.isLetterOrDigit(c) || c == ' ')
        && !text.endsWith("的")
        && !text.endsWith("了");
  }

  /**
   * The likeliest terms first.
   *
   * @param known what need not be found again
   * @param least occurrences that a term has
   * @param most how many to return
   */
  public List<Candidate> ranked(TermBase known, int least, int most) {
    List<Candidate> all = new ArrayList<>();
    phrases.forEach(
        (key, counts) -> {
          if (counts.frequency >= least
              && known.matcher().english(key, List.of()).stream()
                  .noneMatch(term -> term.span().length() == key.length())) {
            candidate(key, counts, least).ifPresent(all::add);
          }
        });
    all.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::english));
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }

  private Optional<Candidate> candidate(String key, Counts counts, int least) {
    List<Map.Entry<String, Integer>> ways = new ArrayList<>(counts.renderings.entrySet());
    ways.sort(
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    if (ways.isEmpty() || 2 * ways.get(0).getValue() < least || isPiece(counts)) {
      return Optional.empty();
    }
    String best = ways.get(0).getKey();
    int together = ways.get(0).getValue();
    double share = (double) together / counts.frequency;
    Total total = chinese.get(best);
    int everywhere = total == null ? together : total.count;
    double dice = 2.0 * together / (counts.frequency + everywhere);
    Example example = counts.examples.getOrDefault(best, new Example("", "", ""));
    double score = termhood(key, counts) * share * Math.sqrt(dice);
    List<Other> others = new ArrayList<>();
    for (int i = 1; i < Math.min(ways.size(), OTHERS); i++) {
      others.add(new Other(ways.get(i).getKey(), ways.get(i).getValue()));
    }
    return Optional.of(
        new Candidate(
            key, best, counts.frequency, counts.documents(), share, dice, score, others, example));
  }

  /**
   * "source project" is hardly ever found but in "open source project", "operating" but in
   * "operating system".
   */
  private static boolean isPiece(Counts counts) {
    return MOSTLY * counts.frequency <= most(counts.containers);
  }

  private static int most(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(count -> count).max().orElse(0);
  }

  private double termhood(String key, Counts counts) {
    double alone = counts.frequency;
    if (!counts.containers.isEmpty()) {
      alone -= (double) counts.nested / counts.containers.size();
    }
    double length = Math.log(counts.words + 1) / Math.log(2);
    double spread = Math.log1p(counts.documents());
    return length * Math.log1p(Math.max(0, alone)) * spread * weirdness(key);
  }

  /**
   * Of the rarest word: how often here against how often in everyday language, damped; 1 if
   * unknown.
   */
  private double weirdness(String key) {
    if (everydayWords == 0) {
      return 1;
    }
    double most = 0;
    for (String word : key.split(" ")) {
      Counts own = phrases.get(word);
      double here = own == null ? 1 : own.frequency;
      double there = everyday.getOrDefault(word, 0) + 1.0;
      most = Math.max(most, here / words / (there / everydayWords));
    }
    return Math.log1p(most);
  }
}
