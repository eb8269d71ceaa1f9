// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.project;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A rule that a tree seems to follow: {@code docs/zh/boot.md} beside {@code docs/en/boot.md} speaks
 * for {@code docs/en/(.*)} → {@code docs/zh/$1}.
 *
 * @param source regular expression of sources
 * @param target path of the translation, with {@code $1}
 * @param pairs how many pairs of files follow it
 */
public record LayoutGuess(String source, String target, int pairs) {
  private static final Set<String> CHINESE =
      Set.of("zh", "zh-cn", "zh_cn", "zh-hans", "zh_hans", "zh-tw", "zh_tw", "zh-hk", "cn");
  private static final List<String> ENGLISH = List.of("en", "en-us", "en_us", "en-US", "en_US");
  private static final String SEPARATORS = "._-";

  private record Rule(String source, String target) {}

  /** The rules that files of the tree speak for, the one with most pairs first. */
  public static List<LayoutGuess> of(Path root) throws IOException {
    return of(new ProjectFiles(root, List.of()).documents());
  }

  static List<LayoutGuess> of(Set<String> files) {
    Map<Rule, Integer> votes = new HashMap<>();
    for (String file : files) {
      for (Map.Entry<String, Rule> candidate : candidates(file)) {
        if (files.contains(candidate.getKey())) {
          votes.merge(candidate.getValue(), 1, Integer::sum);
          break;
        }
      }
    }
    return votes.entrySet().stream()
        .map(vote -> new LayoutGuess(vote.getKey().source, vote.getKey().target, vote.getValue()))
        .sorted(
            Comparator.comparing(LayoutGuess::pairs)
                .reversed()
                .thenComparing(LayoutGuess::source)
                .thenComparing(LayoutGuess::target))
        .toList();
  }

  /** Where the English of a Chinese file may stand, and the rule that would say so. */
  private static List<Map.Entry<String, Rule>> candidates(String file) {
    List<Map.Entry<String, Rule>> found = new ArrayList<>();
    inFolders(file, found);
    inName(file, found);
    return found;
  }

  private static void inFolders(String file, List<Map.Entry<String, Rule>> found) {
    int from = 0;
    for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', from)) {
      String folder = file.substring(from, slash);
      if (isChinese(folder)) {
        String before = file.substring(0, from);
        String after = file.substring(slash + 1);
        String target = before + folder + "/$1";
        for (String english : ENGLISH) {
          String source = quoted(before + english + "/") + "(.*)";
          found.add(Map.entry(before + english + "/" + after, new Rule(source, target)));
        }
        found.add(Map.entry(before + after, new Rule(quoted(before) + "(.*)", target)));
      }
      from = slash + 1;
    }
  }

  private static void inName(String file, List<Map.Entry<String, Rule>> found) {
    int dot = file.lastIndexOf('.');
    for (int at = dot - 1; at > 0 && dot - at < "_zh_hans".length() + 1; at--) {
      if (SEPARATORS.indexOf(file.charAt(at)) < 0 || !isChinese(file.substring(at + 1, dot))) {
        continue;
      }
      String stem = file.substring(0, at);
      String ending = file.substring(at);
      String extension = file.substring(dot);
      for (String english : ENGLISH) {
        String mark = file.charAt(at) + english;
        found.add(
            Map.entry(
                stem + mark + extension,
                new Rule("(.*)" + quoted(mark + extension), "$1" + ending)));
      }
      found.add(Map.entry(stem + extension, new Rule("(.*)" + quoted(extension), "$1" + ending)));
    }
  }

  private static boolean isChinese(String word) {
    return CHINESE.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }
}
