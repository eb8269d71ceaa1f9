// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Issue;

/**
 * What the documents of a project say, one after the other in a fixed order, and where the next one
 * says it otherwise. Holds words and numbers of what it has seen, no documents; after {@value
 * #MOST} things nothing new is taken in. Not for several threads.
 */
public final class ProjectUsages {
  private static final int MOST = 100_000;
  private static final int LONGEST = 200;

  private final Map<String, Map<String, Seen>> things = new HashMap<>();

  /** What is said: a check's id has no blank in it. */
  private static String thing(Usage usage) {
    return usage.check() + " " + usage.what();
  }

  /**
   * @param words as the first has them
   * @param path and line of the first
   */
  private record Seen(int files, String words, String path, int line) {
    Seen again() {
      return new Seen(files + 1, words, path, line);
    }
  }

  /**
   * Where the document says something otherwise than those before; then it is one of them.
   *
   * @param runner asked only when something is said otherwise
   */
  public List<Issue> next(List<Usage> document, Supplier<CheckRunner> runner) {
    List<Issue> issues = new ArrayList<>();
    document.forEach(usage -> compare(usage, runner, issues));
    hear(document);
    return issues;
  }

  /** Takes in what a document says, of which nothing is to be found. */
  public void hear(List<Usage> document) {
    document.forEach(this::add);
  }

  private void compare(Usage usage, Supplier<CheckRunner> runner, List<Issue> issues) {
    Map<String, Seen> ways = things.getOrDefault(thing(usage), Map.of());
    Seen most = null;
    for (Seen way : ways.values()) {
      most = most == null || way.files > most.files ? way : most;
    }
    Seen same = ways.get(usage.how());
    int alike = same == null ? 0 : same.files;
    if (most != null && most.files > alike) {
      UsageElsewhere usual =
          new UsageElsewhere(most.words, most.files, alike, most.path, most.line);
      runner.get().compare(usage, usual).ifPresent(issues::add);
    }
  }

  private void add(Usage usage) {
    String thing = thing(usage);
    boolean fits = usage.what().length() <= LONGEST && usage.how().length() <= LONGEST;
    if (!fits || (things.size() >= MOST && !things.containsKey(thing))) {
      return;
    }
    Excerpt place = usage.target();
    Seen first = new Seen(1, place.text(), place.file().path(), place.start().line());
    things
        .computeIfAbsent(thing, key -> new LinkedHashMap<>())
        .merge(usage.how(), first, (known, ignored) -> known.again());
  }
}
