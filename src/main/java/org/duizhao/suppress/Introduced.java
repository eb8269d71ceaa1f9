// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What a change has brought in: the findings after it that were not there before.
 *
 * <p>A finding was there when one with its fingerprint was, in whatever file, so that paragraphs
 * and files may move; or when the same check said the same of the same words of the same file and
 * says it no more: then the sentence around an old finding was edited. Each finding before answers
 * for one after, so a copy of an old defect is new.
 */
public final class Introduced {
  /** What makes two findings of one file one, the surest first. */
  private static final List<Likeness> LIKENESSES =
      List.of(Introduced::sameWords, Introduced::sameSentences, Introduced::samePlaces);

  private static final String MANY = " more place";

  private Introduced() {}

  /** Gives what is alike in two findings that are one; null when a finding has no such thing. */
  private interface Likeness {
    @Nullable List<String> of(Issue issue);
  }

  /**
   * The pairs after the change, each with what is new in it.
   *
   * @param before the pairs that the change has touched, as they were
   * @param after the same as they are now
   */
  public static List<CheckedPair> among(List<CheckedPair> before, List<CheckedPair> after) {
    Pool old = new Pool(before);
    List<CheckedPair> left = old.without(after, (pair, finding) -> finding.fingerprint());
    for (Likeness likeness : LIKENESSES) {
      left =
          old.without(
              left,
              (pair, finding) -> {
                List<String> alike = likeness.of(finding.issue());
                return alike == null ? null : List.of(pair.facts().target().path(), alike);
              });
    }
    return left;
  }

  private static List<String> sameWords(Issue issue) {
    return List.of(issue.check(), issue.message(), words(issue.source()), words(issue.target()));
  }

  private static List<String> sameSentences(Issue issue) {
    return List.of(issue.check(), sentence(issue.source()), sentence(issue.target()));
  }

  /** "the like at 2 more places (lines 170, 179)": where the first stands makes no difference. */
  private static @Nullable List<String> samePlaces(Issue issue) {
    return issue.message().contains(MANY)
        ? List.of(issue.check(), issue.message().replaceAll("[0-9]", ""))
        : null;
  }

  private static String words(@Nullable Excerpt excerpt) {
    return excerpt == null ? "" : excerpt.text();
  }

  private static String sentence(@Nullable Excerpt excerpt) {
    return excerpt == null ? "" : excerpt.context().replaceAll("\\s", "");
  }

  /** Names a finding; null when it has no name of this kind. */
  private interface Naming {
    @Nullable Object of(CheckedPair pair, Finding finding);
  }

  /** The findings before that no finding after has answered for. */
  private static final class Pool {
    private List<Map.Entry<CheckedPair, Finding>> left = new ArrayList<>();

    Pool(List<CheckedPair> pairs) {
      for (CheckedPair pair : pairs) {
        pair.findings().forEach(finding -> left.add(Map.entry(pair, finding)));
      }
    }

    /** The pairs without the findings for which there is one of the same name. */
    List<CheckedPair> without(List<CheckedPair> pairs, Naming naming) {
      Map<Object, Deque<Map.Entry<CheckedPair, Finding>>> named = new HashMap<>();
      for (Map.Entry<CheckedPair, Finding> entry : left) {
        Object name = naming.of(entry.getKey(), entry.getValue());
        if (name != null) {
          named.computeIfAbsent(name, key -> new ArrayDeque<>()).add(entry);
        }
      }
      Set<Map.Entry<CheckedPair, Finding>> answered =
          Collections.newSetFromMap(new IdentityHashMap<>());
      List<CheckedPair> kept = new ArrayList<>();
      for (CheckedPair pair : pairs) {
        kept.add(
            pair.only(
                finding -> {
                  Object name = naming.of(pair, finding);
                  Deque<Map.Entry<CheckedPair, Finding>> same =
                      name == null ? null : named.get(name);
                  return same == null || same.isEmpty() || !answered.add(same.remove());
                }));
      }
      left = left.stream().filter(entry -> !answered.contains(entry)).toList();
      return kept;
    }
  }
}
