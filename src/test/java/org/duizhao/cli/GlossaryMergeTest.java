// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two changes of one term base made one, and what that means for translations. */
class GlossaryMergeTest {
  private static final String HEADER = "id,source,preferred,forbidden\n";
  private static final String NODE = "node,node,节点,\n";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Ran merge(String theirs, String... more) throws IOException {
    String base = file("base.csv", HEADER + "pod,pod,容器荚,\n" + NODE);
    String ours = file("ours.csv", HEADER + "pod,pod,容器荚,\n" + NODE + "lamp,lamp,电灯,\n");
    String other = file("theirs.csv", HEADER + theirs + NODE);
    String[] args = {
      "glossary", "merge", base, ours, other, "--output", folder.resolve("m.csv").toString()
    };
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Ran.duizhao(all);
  }

  @Test
  void changesOfOurFileSayWhatTheyFindInACorpus() throws IOException {
    String corpus = file("memory.tsv", "The pod starts.\t容器荚启动。\nA pod.\t容器组。\n");

    Ran ran = merge("pod,pod,容器组,容器荚\n", "--corpus", corpus);

    assertThat(ran.code()).isEqualTo(Main.CLEAN);
    assertThat(ran.out())
        .isEqualTo(
            """
            ~ pod: pod
                Chinese 容器荚: preferred → forbidden
                Chinese 容器组: + preferred
                findings 0 → 1 (+1)
            1 changed, 0 added, 0 removed.
            All entries:     findings 0 → 1 (+1)
            """);
    assertThat(Files.readString(folder.resolve("m.csv"))).contains("电灯").contains("容器组");
  }

  @Test
  void withoutACorpusItIsSilent() throws IOException {
    Ran ran = merge("pod,pod,容器组,容器荚\n");

    assertThat(ran).isEqualTo(new Ran(Main.CLEAN, "", ""));
  }
}
