// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TermTrieTest {
  @Test
  void findsWhatWasAddedAndNothingElse() {
    Random random = new Random(7);
    TermTrie<String> trie = new TermTrie<>();
    Map<List<Integer>, Set<String>> known = new HashMap<>();
    for (int i = 0; i < 3_000; i++) {
      int[] phrase = phrase(random);
      String value = "v" + random.nextInt(5);
      trie.add(phrase, value);
      known.computeIfAbsent(asList(phrase), p -> new TreeSet<>()).add(value);
    }
    for (int i = 0; i < 3_000; i++) {
      int[] phrase = phrase(random);
      assertThat(Set.copyOf(found(trie, phrase)))
          .isEqualTo(known.getOrDefault(asList(phrase), Set.of()));
    }
    known.forEach(
        (phrase, values) ->
            assertThat(found(trie, phrase.stream().mapToInt(Integer::intValue).toArray()))
                .containsExactlyInAnyOrderElementsOf(values));
  }

  @Test
  void numbersWordsWhateverTheirCase() {
    WordNumbers numbers = new WordNumbers();
    Map<String, Integer> known =
        IntStream.range(0, 1_000)
            .mapToObj(i -> i % 2 == 0 ? "word" + i : "É" + i)
            .collect(Collectors.toMap(word -> word, numbers::add));
    assertThat(Set.copyOf(known.values())).hasSize(1_000);
    assertThat(numbers.add("word2")).isEqualTo(known.get("word2"));
    assertThat(numbers.find("a WORD2.", 2, 7)).isEqualTo(WordNumbers.UNKNOWN);
    assertThat(numbers.findLower("a WORD2.", 2, 7)).isEqualTo(known.get("word2"));
    assertThat(numbers.find("É1")).isEqualTo(known.get("É1"));
    int small = numbers.add("é1");
    assertThat(numbers.findLower("É1", 0, 2)).isEqualTo(small).isNotEqualTo(known.get("É1"));
    assertThat(numbers.findLower("", 0, 0)).isEqualTo(WordNumbers.UNKNOWN);
  }

  private static int[] phrase(Random random) {
    int[] phrase = new int[1 + random.nextInt(4)];
    for (int i = 0; i < phrase.length; i++) {
      phrase[i] = random.nextInt(4) * 300;
    }
    return phrase;
  }

  private static List<String> found(TermTrie<String> trie, int[] phrase) {
    int node = trie.from(phrase[0]);
    for (int i = 1; i < phrase.length && node != TermTrie.NONE; i++) {
      node = trie.after(node, phrase[i]);
    }
    return node == TermTrie.NONE ? List.of() : trie.at(node);
  }

  private static List<Integer> asList(int[] phrase) {
    return Arrays.stream(phrase).boxed().toList();
  }
}
