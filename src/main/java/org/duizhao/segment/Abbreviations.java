// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.segment;

import java.util.Set;

/** English abbreviations that end in a full stop, by what the stop can mean. */
final class Abbreviations {
  /** Something always follows: "e.g. futexes", "Dr. Hopper". */
  private static final Set<String> NEVER =
      Set.of(
          "e.g", "i.e", "eg", "ie", "vs", "cf", "viz", "dr", "mr", "mrs", "ms", "prof", "gen",
          "rep", "sen", "st", "mt", "lt", "col", "capt", "sgt", "approx", "incl", "resp", "w.r.t",
          "a.k.a", "ca", "rev", "hon", "messrs", "mme", "mlle", "op", "ed", "eds", "trans", "aka");

  /** A number follows: "No. 5", "Fig. 2"; "no." alone ends a sentence. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "no", "nos", "fig", "figs", "eq", "eqs", "sec", "sect", "ch", "chap", "vol", "vols", "pp",
          "p", "art", "ver", "v", "para", "pt", "ex", "tab", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  /** The sentence may go on or end: "Canonical Inc. said", "… and so on, etc. The". */
  private static final Set<String> MAYBE =
      Set.of(
          "etc", "al", "inc", "ltd", "co", "corp", "jr", "sr", "u.s", "u.k", "u.s.a", "e.u", "a.m",
          "p.m", "am", "pm", "b.c", "a.d", "ph.d", "dept", "univ", "est", "max", "min", "bros");

  private Abbreviations() {}

  static boolean isNever(String lowerCaseWord) {
    return NEVER.contains(lowerCaseWord);
  }

  static boolean isBeforeNumber(String lowerCaseWord) {
    return BEFORE_NUMBER.contains(lowerCaseWord);
  }

  static boolean isMaybe(String lowerCaseWord) {
    return MAYBE.contains(lowerCaseWord);
  }
}
