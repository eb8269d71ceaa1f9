// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duizhao.glossary.RenderingOccurrence;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermOccurrence;
import org.duizhao.glossary.TermStatus;
import org.duizhao.segment.SentenceSplitter;
import org.duizhao.spelling.Speller;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.text.literal.LiteralText;

/** Makes one error of a kind in the target of a unit, where the unit can bear it. */
final class TargetErrors {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.%#$-])\\d{1,9}+(?![\\w.%-])");
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?<![\\w-])--[a-z][a-z-]{2,30}+(?![\\w-])|(?<![\\w/])[A-Za-z]{2,20}+_\\w{2,30}+(?!\\w)");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("%(?:\\d\\$)?[sdiuc](?![A-Za-z])|\\{\\w{0,20}\\}|&[a-z][\\w-]{1,20}+;");
  private static final Pattern ENGLISH_NEGATION =
      Pattern.compile(
          "\\b(?:not|never|cannot|without|unable|no)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEGATION = Pattern.compile("无法|不能|不会|没有|不应|不是|不要|不可");
  private static final Pattern NAME =
      Pattern.compile("(?<![\\w/.@$%&<-])[A-Z][a-z]{2,20}(?:[A-Z][a-z]{1,20}+)?+(?![\\w/.@;>-])");
  private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？,;:\\n]{6,200}+[，；]");
  private static final Pattern BRACKET = Pattern.compile("[“”‘’（）《》「」]");
  private static final Pattern FULL_WIDTH = Pattern.compile("(?<=\\p{IsHan})[，。；：？！]");
  private static final Pattern WORD = Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}{2}(?!\\p{IsHan})");
  private static final Pattern INSIDE = Pattern.compile("(?<=\\p{IsHan})\\p{IsHan}(?=\\p{IsHan})");

  /** Homophones of a character that are taken for it: the commonest. */
  private static final int COMMON = 5;

  private static final String FULL = "，。；：？！";
  private static final String HALF = ",.;:?!";
  private static final int ENOUGH_HAN = 4;

  private final List<SoundUnit> units;
  private final List<TermEntry> entries;
  private final TermBase terms;
  private final SentenceSplitter splitter = new SentenceSplitter();

  TargetErrors(List<SoundUnit> units, TermBase terms) {
    this.units = units;
    this.terms = terms;
    this.entries = terms.entries().stream().filter(e -> !e.renderings().isEmpty()).toList();
  }

  /** The target with an error; empty when this unit cannot bear one of this kind. */
  Optional<String> made(ErrorKind kind, SoundUnit unit, Random random) {
    return switch (kind) {
      case NUMBER_CHANGED ->
          shared(NUMBER, unit, random).map(at -> replaced(unit, at, otherNumber(at, unit)));
      case NUMBER_DROPPED -> shared(NUMBER, unit, random).map(at -> replaced(unit, at, ""));
      case IDENTIFIER ->
          shared(IDENTIFIER, unit, random).map(at -> replaced(unit, at, altered(at, unit)));
      case PLACEHOLDER_DROPPED ->
          shared(PLACEHOLDER, unit, random).map(at -> replaced(unit, at, ""));
      case NEGATION_DROPPED -> negationDropped(unit, random);
      case UNTRANSLATED -> isProse(unit) ? Optional.of(unit.source()) : Optional.empty();
      case HALF_UNTRANSLATED -> halfUntranslated(unit, random);
      case OMITTED_SENTENCE -> omittedSentence(unit, random);
      case OMITTED_CLAUSE -> any(CLAUSE, unit, random).map(at -> replaced(unit, at, ""));
      case ADDED_SENTENCE -> addedSentence(unit, random);
      case SWAPPED_TARGET -> swappedTarget(unit, random);
      case TERM_SWAPPED -> termSwapped(unit, random);
      case TERM_FORBIDDEN -> termForbidden(unit, random);
      case UNBALANCED -> any(BRACKET, unit, random).map(at -> replaced(unit, at, ""));
      case DUPLICATE_WORD ->
          any(WORD, unit, random)
              .map(at -> replaced(unit, at, at.of(unit.target()) + at.of(unit.target())));
      case HALFWIDTH_PUNCT ->
          any(FULL_WIDTH, unit, random)
              .map(at -> replaced(unit, at, halfWidth(unit.target().charAt(at.start()))));
      case HOMOPHONE -> homophone(unit, random);
      case NAME_CHANGED -> nameChanged(unit, random);
      case MEASURE_CHANGED,
          CHANGE_TURNED,
          PLACES_EXCHANGED,
          LIMIT_TURNED,
          MODALITY_TURNED,
          QUANTITY_TURNED ->
          TurnedWords.made(kind, unit, random);
      case TRUNCATED -> truncated(unit);
      case SCRIPT_CHANGED -> any(WORD, unit, random).map(at -> replaced(unit, at, "ファイル"));
    };
  }

  /** A name that the source has too, replaced by one of another unit that this one has nowhere. */
  private Optional<String> nameChanged(SoundUnit unit, Random random) {
    Optional<Span> at = shared(NAME, unit, random);
    String other = units.get(random.nextInt(units.size())).target();
    return at.flatMap(
        span ->
            pick(spans(NAME, other), random)
                .map(name -> name.of(other))
                .filter(name -> !unit.source().contains(name) && !unit.target().contains(name))
                .map(name -> replaced(unit, span, name)));
  }

  /** One of the commonest characters that sound like one inside a run of Chinese, in its place. */
  private static Optional<String> homophone(SoundUnit unit, Random random) {
    Optional<Span> at = any(INSIDE, unit, random);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    String alike = Speller.bundled().homophones(unit.target().charAt(at.get().start()));
    int among = Math.min(alike.length(), COMMON);
    return among == 0
        ? Optional.empty()
        : Optional.of(replaced(unit, at.get(), "" + alike.charAt(random.nextInt(among))));
  }

  private static Optional<String> truncated(SoundUnit unit) {
    String target = unit.target().strip();
    int comma = target.lastIndexOf('，');
    return comma > ENOUGH_HAN && unit.source().strip().endsWith(".")
        ? Optional.of(target.substring(0, comma + 1))
        : Optional.empty();
  }

  private static String halfWidth(char mark) {
    return String.valueOf(HALF.charAt(FULL.indexOf(mark)));
  }

  private static String replaced(SoundUnit unit, Span at, String text) {
    return unit.target().substring(0, at.start()) + text + unit.target().substring(at.end());
  }

  private static List<Span> spans(Pattern pattern, String text) {
    List<Span> found = new ArrayList<>();
    for (MatchResult match : pattern.matcher(text).results().toList()) {
      found.add(new Span(match.start(), match.end()));
    }
    return found;
  }

  private static Optional<Span> any(Pattern pattern, SoundUnit unit, Random random) {
    return pick(spans(pattern, unit.target()), random);
  }

  /** A match in the target that stands in the source as often. */
  private static Optional<Span> shared(Pattern pattern, SoundUnit unit, Random random) {
    List<String> source =
        spans(pattern, unit.source()).stream().map(span -> span.of(unit.source())).toList();
    List<Span> found = spans(pattern, unit.target());
    found.removeIf(span -> !source.contains(span.of(unit.target())));
    return pick(found, random);
  }

  private static <T> Optional<T> pick(List<T> choices, Random random) {
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(choices.get(random.nextInt(choices.size())));
  }

  /** The number with its last digit changed. */
  private static String otherNumber(Span at, SoundUnit unit) {
    String number = at.of(unit.target());
    int last = number.charAt(number.length() - 1) - '0';
    return number.substring(0, number.length() - 1) + (last + 1) % 10;
  }

  /** The identifier with two letters in its middle exchanged, or one doubled if they are alike. */
  private static String altered(Span at, SoundUnit unit) {
    String name = at.of(unit.target());
    int middle = name.length() / 2;
    char one = name.charAt(middle - 1);
    char other = name.charAt(middle);
    String exchanged = one == other ? "" + one + one + one : "" + other + one;
    return name.substring(0, middle - 1) + exchanged + name.substring(middle + 1);
  }

  private static Optional<String> negationDropped(SoundUnit unit, Random random) {
    if (!ENGLISH_NEGATION.matcher(unit.source()).find()) {
      return Optional.empty();
    }
    List<Span> found = spans(NEGATION, unit.target());
    return found.size() == 1
        ? pick(found, random).map(at -> replaced(unit, at, affirmed(at.of(unit.target()))))
        : Optional.empty();
  }

  private static String affirmed(String negation) {
    return switch (negation) {
      case "无法" -> "可以";
      case "没有" -> "有";
      default -> negation.substring(1);
    };
  }

  private static boolean isProse(SoundUnit unit) {
    return Script.countHan(unit.target()) >= ENOUGH_HAN && words(unit.source()) >= 3;
  }

  private static int words(String text) {
    return text.strip().split("\\s++").length;
  }

  private Optional<String> halfUntranslated(SoundUnit unit, Random random) {
    List<Span> source = splitter.split(unit.source());
    List<Span> target = splitter.split(unit.target());
    if (target.size() < 2 || source.size() != target.size()) {
      return Optional.empty();
    }
    int i = random.nextInt(target.size());
    String english = source.get(i).of(unit.source());
    return words(english) >= ENOUGH_HAN
            && Script.countHan(target.get(i).of(unit.target())) >= ENOUGH_HAN
        ? Optional.of(replaced(unit, target.get(i), english))
        : Optional.empty();
  }

  private Optional<String> omittedSentence(SoundUnit unit, Random random) {
    List<Span> target = splitter.split(unit.target());
    if (target.size() < 2 || splitter.split(unit.source()).size() < target.size()) {
      return Optional.empty();
    }
    Span at = target.get(random.nextInt(target.size()));
    return Script.countHan(at.of(unit.target())) > ENOUGH_HAN
        ? Optional.of(replaced(unit, at, ""))
        : Optional.empty();
  }

  private Optional<String> addedSentence(SoundUnit unit, Random random) {
    String other = units.get(random.nextInt(units.size())).target();
    List<Span> sentences = splitter.split(other);
    boolean fits =
        !sentences.isEmpty()
            && Script.countHan(unit.target()) >= ENOUGH_HAN
            && Script.countHan(sentences.get(0).of(other)) > ENOUGH_HAN;
    return fits
        ? Optional.of(unit.target().stripTrailing() + sentences.get(0).of(other))
        : Optional.empty();
  }

  private Optional<String> swappedTarget(SoundUnit unit, Random random) {
    String other = units.get(random.nextInt(units.size())).target();
    int longer = Math.max(other.length(), unit.target().length());
    int shorter = Math.min(other.length(), unit.target().length());
    boolean fits =
        longer <= 2 * shorter
            && Script.countHan(other) >= ENOUGH_HAN
            && Script.countHan(unit.target()) >= ENOUGH_HAN;
    return fits ? Optional.of(other) : Optional.empty();
  }

  /**
   * In the place of the only rendering of a term that the source has once, in no option or path.
   */
  private Optional<String> termForbidden(SoundUnit unit, Random random) {
    List<Span> hidden = new LiteralText(unit.source(), List.of()).spans();
    List<TermOccurrence> english = terms.matcher().english(unit.source(), hidden);
    List<RenderingOccurrence> chinese = terms.matcher().chinese(unit.target());
    for (TermOccurrence term : english) {
      TermEntry entry = term.entries().get(0);
      List<String> wrong = entry.withStatus(TermStatus.FORBIDDEN);
      long mentions = english.stream().filter(other -> other.entries().contains(entry)).count();
      List<Span> places =
          chinese.stream()
              .filter(found -> found.uses().stream().anyMatch(use -> use.entry().equals(entry)))
              .map(RenderingOccurrence::span)
              .filter(span -> Script.countHan(span.of(unit.target())) == span.length())
              .toList();
      if (!wrong.isEmpty() && mentions == 1 && places.size() == 1) {
        String instead = wrong.get(random.nextInt(wrong.size()));
        return Optional.of(replaced(unit, places.get(0), instead));
      }
    }
    return Optional.empty();
  }

  private Optional<String> termSwapped(SoundUnit unit, Random random) {
    List<TermOccurrence> english = terms.matcher().english(unit.source(), List.of());
    for (RenderingOccurrence found : terms.matcher().chinese(unit.target())) {
      boolean sought =
          found.uses().stream()
              .anyMatch(use -> english.stream().anyMatch(e -> e.entries().contains(use.entry())));
      TermEntry other = entries.get(random.nextInt(entries.size()));
      String instead = other.renderings().get(0).text();
      boolean fresh = found.uses().stream().noneMatch(use -> use.entry().equals(other));
      if (sought && fresh && Script.countHan(instead) > 1 && !unit.target().contains(instead)) {
        return Optional.of(replaced(unit, found.span(), instead));
      }
    }
    return Optional.empty();
  }
}
