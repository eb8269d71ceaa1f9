// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.List;
import java.util.Locale;
import org.duizhao.text.Span;

/**
 * A bilingual example on the page of a check, which documents the check and tests it.
 *
 * <pre>
 * ```bitext flagged
 * en: The table holds &lt;mark&gt;1.5 million&lt;/mark&gt; rows.
 * zh: 该表有 &lt;mark&gt;15 万&lt;/mark&gt;行。
 * says: "1.5 million" (1500000) has no equal in the target; nearest is "15 万" (150000)
 * ```
 * </pre>
 *
 * <p>Without an {@code en:} line the example is a Chinese document alone. Each {@code en:} line is
 * one Markdown block; the {@code zh:} line after it is the block that renders it. An empty {@code
 * zh:} says that nothing does (an omission), an empty {@code en:} that nothing stands behind the
 * next {@code zh:} (an addition). {@code moved:} holds the rendering of the last block that had
 * none, at another place; {@code no-source:} a block of a second document in the target. {@code
 * term: cover letter = 封面信} puts a term into the term base. {@code says:} lines hold the messages,
 * most severe first; {@code also:} names other checks that have something to say about an accepted
 * example. {@code set: --spacing require} stands for the option.
 *
 * @param kind what is expected
 * @param line where it starts on the page, from 1
 * @param passages its blocks, as written
 * @param says messages that the check must give, letter for letter
 * @param also ids of other checks that may report on it
 * @param terms lines of the term base
 * @param settings options of {@code duizhao check} that it is checked with
 */
public record PageExample(
    Kind kind,
    int line,
    List<Passage> passages,
    List<String> says,
    List<String> also,
    List<String> terms,
    List<String> settings) {
  public PageExample {
    settings = List.copyOf(settings);
    passages = List.copyOf(passages);
    says = List.copyOf(says);
    also = List.copyOf(also);
    terms = List.copyOf(terms);
  }

  /** What is expected of the check. */
  public enum Kind {
    /** The check reports, rightly. */
    FLAGGED,
    /** No check reports, rightly. */
    ACCEPTED,
    /** The check should report and does not. */
    KNOWN_MISS,
    /** The check reports and should not. */
    KNOWN_FALSE_ALARM;

    /** As written after {@code ```bitext}: {@code known-miss}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the check reports something on such an example. */
    public boolean reports() {
      return this == FLAGGED || this == KNOWN_FALSE_ALARM;
    }
  }

  /** What a passage is in its example. */
  public enum Role {
    EN,
    ZH,
    MOVED,
    NO_SOURCE;

    /** The key that starts its line: {@code en}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One block of an example.
   *
   * @param role which side it stands on, and how
   * @param text Markdown, without the marks; may be empty
   * @param marks the guilty stretches of {@code text}
   */
  public record Passage(Role role, String text, List<Span> marks) {
    public Passage {
      marks = List.copyOf(marks);
    }
  }
}
