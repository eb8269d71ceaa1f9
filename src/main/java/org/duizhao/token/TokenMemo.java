// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.text.Span;

/**
 * The texts that each thread cut last, with their tokens: a sentence such as "It boots." is cut to
 * be aligned and again by each check that looks at its words.
 *
 * <p>When the texts of a thread come to {@value #MOST} tokens, those that were not asked for since
 * it was last so are given up. Safe for use by several threads.
 */
final class TokenMemo {
  private static final int MOST = 30_000;

  /** Cuts a text into tokens, each stretch of {@code whole} being one. */
  interface Cutter {
    List<Token> cut(String text, List<Span> whole);
  }

  private final Cutter cutter;
  private final ThreadLocal<Recent> recent = ThreadLocal.withInitial(Recent::new);

  TokenMemo(Cutter cutter) {
    this.cutter = cutter;
  }

  private record Key(String text, List<Span> whole) {}

  private static final class Recent {
    private Map<Key, List<Token>> asked = new HashMap<>();
    private Map<Key, List<Token>> before = new HashMap<>();
    private int size;
  }

  List<Token> of(String text, List<Span> whole) {
    Recent mine = recent.get();
    Key key = new Key(text, List.copyOf(whole));
    List<Token> known = mine.asked.get(key);
    if (known != null) {
      return known;
    }
    List<Token> older = mine.before.get(key);
    List<Token> tokens = older != null ? older : cutter.cut(text, key.whole);
    if (mine.size >= MOST) {
      mine.before = mine.asked;
      mine.asked = new HashMap<>();
      mine.size = 0;
    }
    mine.asked.put(key, tokens);
    mine.size += tokens.size() + 1;
    return tokens;
  }
}
