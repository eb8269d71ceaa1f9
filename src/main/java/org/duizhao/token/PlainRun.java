// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import java.util.Locale;
import java.util.Set;

/**
 * A run between blanks that needs no lexer: an ordinary word or number, with a clitic or a few
 * signs about it. "(kernel's)," is one, and cut into {@code (, kernel, 's, ), ","}.
 *
 * <p>It is cut as the rules of the Penn Treebank in CoreNLP's lexer would cut it. A run that they
 * have any special rule for, or that they might join with what comes after it, is not plain:
 * abbreviations, hyphens, words that are cut in themselves.
 */
final class PlainRun {
  /** Words that the lexer cuts in two, or keeps together with a sign after them. */
  private static final Set<String> SPECIAL =
      Set.of(
          "cannot",
          "dunno",
          "gonna",
          "gotta",
          "lemme",
          "gimme",
          "wanna",
          "nno",
          "aint",
          "dont",
          "doesnt",
          "didnt",
          "theyre",
          "twas",
          "yahoo",
          "jeopardy",
          "ok",
          "e");

  /** Words that may be one token with a full stop after them. */
  private static final Set<String> ABBREVIATED =
      Set.of(
          ("jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri ala ariz"
                  + " az ark calif colo conn ct dak del fla ga ill ind kan kans ky la mass md mich"
                  + " minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wisc wyo inc"
                  + " co cos corp pty pte ptys ptes ppty ppte pptys pptes ltd plc rt bancorp bhd assn"
                  + " univ intl sys tel est ext sq jr sr bros ed ph sc esq sci sp spp ssp sspp subsp"
                  + " subspp aff fl var etc ect al seq bldg pls wrt orig incl tsp tbsp kr eg avg pl"
                  + " cir lb min max cit mr mrs ms mx dr drs prof profs sen sens rep reps atty attys"
                  + " lt col gen messrs gov govs adm rev fr maj sgt cpl pvt capt st sta ste ave pres"
                  + " lieut hon brig cmdr comdr pfc spc supt supts det mt ft adj adv asst assoc ens"
                  + " insp mlle mme msgr sfc amb smt ven br eng invt elec natl mtg mfg dept blvd rd"
                  + " viz exh exhs govt wm jos cie cf treas syn def mk soc vs ca ch chs fig figs prop"
                  + " no nos nr nrs vol vols sec secs sect sects art arts para paras pp op approx pt"
                  + " rs apt res so loc alex")
              .split(" "));

  private static final Set<String> CLITICS = Set.of("s", "d", "m", "re", "ve", "ll");

  private final String text;
  private final int end;
  private final int next;

  /** Where the parts start: what opens, the word, its clitic, what closes. */
  private final int word;

  private int clitic;
  private int close;
  private String form = "";

  private PlainRun(String text, int start, int end, int next) {
    this.text = text;
    this.end = end;
    this.next = next;
    char first = text.charAt(start);
    this.word = first == '"' || first == '(' ? start + 1 : start;
  }

  /**
   * Cuts a run.
   *
   * @param next where the next run starts, or the length of the text
   * @param sink receives the tokens, if the run is plain
   * @return whether it is
   */
  static boolean cut(String text, int start, int end, int next, LatinWords.Sink sink) {
    PlainRun run = new PlainRun(text, start, end, next);
    if (!run.isPlain()) {
      return false;
    }
    run.emit(start, sink);
    return true;
  }

  /** Whether a run is plain, without cutting it. */
  static boolean isPlain(String text, int start, int end, int next) {
    return new PlainRun(text, start, end, next).isPlain();
  }

  private boolean isPlain() {
    int i = word;
    while (i < end && isLetter(text.charAt(i))) {
      i++;
    }
    if (i == word) {
      return isNumber();
    }
    if (word > 0 && text.charAt(word - 1) == '(' && i - word < 3) {
      return false;
    }
    clitic = i;
    close = i;
    if (i < end && text.charAt(i) == '\'' && !takeClitic(i)) {
      return false;
    }
    form = text.substring(word, clitic).toLowerCase(Locale.ROOT);
    boolean isAbbreviated =
        close < end
            && text.charAt(close) == '.'
            && (form.length() == 1 || ABBREVIATED.contains(form));
    return !isAbbreviated && !SPECIAL.contains(form) && isClosed();
  }

  /** The clitic must be followed by something, a blank or a sign, to be known as one. */
  private boolean takeClitic(int apostrophe) {
    int i = apostrophe + 1;
    while (i < end && isLetter(text.charAt(i))) {
      i++;
    }
    if (i == text.length() || apostrophe - word < 2) {
      return false;
    }
    close = i;
    String letters = text.substring(apostrophe + 1, i).toLowerCase(Locale.ROOT);
    if (CLITICS.contains(letters)) {
      return true;
    }
    clitic = apostrophe - 1;
    boolean isNegated = letters.equals("t") && isLetter(text.charAt(clitic), 'n');
    return isNegated && clitic > word && !isLetter(text.charAt(clitic - 1), 'n');
  }

  private boolean isNumber() {
    int i = word;
    while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    if (i == word || word > 0 && text.charAt(word - 1) != ' ') {
      return false;
    }
    clitic = i;
    close = i;
    form = text.substring(word, i);
    boolean isFollowedByWord = next == text.length() || isLetter(text.charAt(next));
    return isFollowedByWord && isClosed();
  }

  /** Whether nothing comes after the word but signs that stand for themselves. */
  private boolean isClosed() {
    if (end - close > 3) {
      return false;
    }
    for (int i = close; i < end; i++) {
      boolean isLast = i + 1 == end;
      char after = isLast ? ' ' : text.charAt(i + 1);
      boolean isSound =
          switch (text.charAt(i)) {
            case ',', ';', ':' -> isLast || after == '"';
            case '?', '!', '.' -> isLast || after == '"' || after == ')';
            case '"', ')' -> after != '"' && after != ')';
            default -> false;
          };
      if (!isSound) {
        return false;
      }
    }
    boolean isStopped = end > close && text.charAt(end - 1) == '.';
    return !isStopped || next == text.length() || text.charAt(next) != '.';
  }

  private void emit(int start, LatinWords.Sink sink) {
    if (start < word) {
      sign(start, sink);
    }
    boolean isNegated = clitic < close && isLetter(text.charAt(clitic), 'n');
    sink.add(word, clitic, form, LatinWords.lemma(form, isNegated));
    if (clitic < close) {
      String shortened = text.substring(clitic, close).toLowerCase(Locale.ROOT);
      sink.add(clitic, close, shortened, LatinWords.lemma(shortened, false));
    }
    for (int i = close; i < end; i++) {
      sign(i, sink);
    }
  }

  private void sign(int at, LatinWords.Sink sink) {
    String sign = String.valueOf(text.charAt(at));
    sink.add(at, at + 1, sign, sign);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isLetter(char c, char small) {
    return (c | 0x20) == small;
  }
}
