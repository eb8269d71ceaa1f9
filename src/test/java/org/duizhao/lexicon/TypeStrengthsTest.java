// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duizhao.token.Token;
import org.junit.jupiter.api.Test;

class TypeStrengthsTest {
  private static final List<String> ENGLISH =
      List.of(
          "The kernels' io_uring patches were merged, weren't they?",
          "At 11:08 on 2024-05-01 the server (1,024 MB) of Amazon.com restarted: 37 errors!",
          "Don't use /etc/fstab; 内核 stays, Linux runs.");
  private static final List<String> CHINESE =
      List.of(
          "内核的 io_uring 补丁已经合并，不是吗？",
          "2024 年 5 月 1 日 11:08，Amazon 的服务器（1024 MB）重启了：37 个错误！",
          "不要用 /etc/fstab；𠮷内核还在，linux 运行着 kernel 的补钉。");

  @Test
  void eachPairHasTheStrengthThatItHasByItself() {
    Lexicon lexicon = Lexicon.bundled();
    WordKey[] english = keys(ENGLISH, lexicon.tokenizer().english()::of, lexicon.data().english());
    WordKey[] chinese = keys(CHINESE, lexicon.tokenizer().chinese()::of, lexicon.data().chinese());
    TypeStrengths types = new TypeStrengths(english, chinese, lexicon);
    for (int e = 0; e < english.length; e++) {
      for (int z = 0; z < chinese.length; z++) {
        float expected =
            (float) lexicon.strengths().of(english[e], chinese[z]) + HmmPass.EMISSION_FLOOR;
        assertEquals(expected, types.of(e, z), english[e].form + " / " + chinese[z].form);
      }
    }
  }

  private static WordKey[] keys(
      List<String> sentences, Function<String, List<Token>> cut, WordTable words) {
    List<Token> tokens = new ArrayList<>();
    sentences.forEach(sentence -> tokens.addAll(cut.apply(sentence)));
    return WordKey.of(tokens, words);
  }
}
