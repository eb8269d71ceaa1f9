// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tukaani.xz.XZInputStream;

/** What is cut without the lexer is cut as the lexer cuts it. */
class PlainRunTest {
  private static final String[] WORDS = {
    "the",
    "The",
    "kernel",
    "KERNEL",
    "I",
    "a",
    "cannot",
    "Gonna",
    "dont",
    "wont",
    "Mr",
    "Inc",
    "etc",
    "No",
    "so",
    "Sat",
    "U.S",
    "e.g",
    "Yahoo",
    "OK",
    "magazine",
    "Korea",
    "vs",
    "p",
    "5",
    "17",
    "2024",
    "1,234",
    "3.14",
    "1/2",
    "50%",
    "$5",
    "5th",
    "6GB",
    "10am",
    "user-space",
    "co-op",
    "don't",
    "Can't",
    "it's",
    "kernel's",
    "they'll",
    "we've",
    "I'd've",
    "y'all",
    "'tis",
    "o'clock",
    "isn't",
    "ain't",
    "n't",
    "'s",
    "'em",
    "rock'n'roll",
    "foo_bar",
    "/etc/fstab",
    "a.out",
    "C++",
    "x=1",
    "<b",
    ">",
    "<b>",
    "&amp;",
    "AT&T",
    "R&D",
    "#5",
    "@root",
    "http://a.org",
    "a@b.org",
    "--",
    "-",
    "...",
    ".",
    ":-)",
    "8)",
    "(555)",
    "555-1234",
    "1990s",
    "'90s",
    "Ph.D",
    "J",
    "v6",
    "Alex",
    "cit",
    "ltd",
    "op",
    "'n'",
    "said",
    "boots",
    "\\n"
  };
  private static final String[] OPENING = {"", "", "", "", "(", "\"", "'", "[", "("};
  private static final String[] CLOSING = {
    "", "", "", ",", ".", ";", ":", "?", "!", "?!", "\"", "\",", ".\"", "!\"", ")", ").", ".)",
    "),", ":)", "'", "',", "..", "]"
  };

  private static List<String> cut(String text) {
    List<String> tokens = new ArrayList<>();
    LatinWords.cut(
        text,
        (start, end, form, lemma) -> tokens.add(start + "-" + end + " " + form + " " + lemma));
    return tokens;
  }

  private static List<String> cutByLexer(String text) {
    List<String> tokens = new ArrayList<>();
    LatinWords.cutByLexer(
        text,
        0,
        text.length(),
        (start, end, form, lemma) -> tokens.add(start + "-" + end + " " + form + " " + lemma));
    return tokens;
  }

  @Test
  void agreesWithTheLexerOnAnythingOfWordsAndSigns() {
    Random random = new Random(20250301);
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int words = 1 + random.nextInt(9); words > 0; words--) {
        text.append(OPENING[random.nextInt(OPENING.length)])
            .append(WORDS[random.nextInt(WORDS.length)])
            .append(CLOSING[random.nextInt(CLOSING.length)])
            .append(" ".repeat(words == 1 ? 0 : random.nextInt(20) == 0 ? 2 : 1));
      }
      assertThat(cut(text.toString())).as(text.toString()).isEqualTo(cutByLexer(text.toString()));
    }
  }

  @Test
  void agreesWithTheLexerOnPublishedText() throws IOException {
    Path corpus = Path.of("../shared/corpus/sentences.dev.tsv.xz");
    Assumptions.assumeTrue(Files.isRegularFile(corpus), "no shared corpus here");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new XZInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      assertThat(lines.lines().limit(10_000).map(line -> line.split("\t")[1]))
          .map(english -> english.replaceAll("[^\\x21-\\x7E]+", " ").strip())
          .filteredOn(text -> !text.isEmpty() && text.length() < 1000)
          .allSatisfy(text -> assertThat(cut(text)).as(text).isEqualTo(cutByLexer(text)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kernel|true",
        "(kernel's),|true",
        "\"boots.\"|true",
        "don't?|true",
        "2024|true",
        "cannot|false",
        "Inc.|false",
        "Inc,|true",
        "A.|false",
        "user-space|false",
        "it's.|true",
        "it's|false",
        "ann't,|false",
        "3.14|false",
        "what?!|false",
        "no:)|false",
      })
  void tellsPlainRuns(String run, boolean isPlain) {
    assertThat(PlainRun.isPlain(run, 0, run.length(), run.length())).isEqualTo(isPlain);
  }
}
