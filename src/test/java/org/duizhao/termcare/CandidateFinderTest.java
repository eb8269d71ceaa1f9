// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.glossary.Rendering;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermStatus;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

final class CandidateFinderTest {
  private static final String[] PAIRS = {
    "The virtual machine needs more memory.", "该虚拟机需要更多内存。",
    "We start a virtual machine on the server.", "我们在服务器上启动一个虚拟机。",
    "Each virtual machine has its own kernel.", "每个虚拟机都有自己的内核。",
    "Stop the virtual machine before the backup.", "请在备份之前停止虚拟机。",
    "The kernel of the virtual machine is old.", "虚拟机的内核很旧。",
    "The kernel runs on the server.", "内核在服务器上运行。",
    "My server has a new kernel.", "我的服务器有一个新内核。",
    "A kernel for every server.", "每台服务器一个内核。"
  };

  private static CandidateFinder finder() {
    CandidateFinder finder = new CandidateFinder(Lexicon.bundled());
    for (int i = 0; i < PAIRS.length; i += 2) {
      finder.add("d" + i, new Example("t:" + i, PAIRS[i], PAIRS[i + 1]));
    }
    return finder;
  }

  @Test
  void findsPhrasesWithTheirChinese() {
    List<Candidate> found = finder().ranked(TermBase.empty(), 3, 10);
    assertThat(found)
        .extracting(candidate -> candidate.english() + " " + candidate.chinese())
        .containsExactlyInAnyOrder("virtual machine 虚拟机", "kernel 内核", "server 服务器");
    assertThat(found.get(0).frequency()).isEqualTo(5);
    assertThat(found).allMatch(c -> c.share() > 0.5 && c.dice() <= 1 && c.documents() >= 4);
  }

  @Test
  void leavesOutWhatIsKnown() {
    TermEntry known = TermEntry.of("kernel", List.of(new Rendering("内核", TermStatus.PREFERRED)));
    assertThat(finder().ranked(new TermBase(List.of(known)), 3, 10))
        .extracting(Candidate::english)
        .doesNotContain("kernel")
        .contains("server");
  }

  @Test
  void wordsOfEverydayLanguageComeLater() {
    CandidateFinder finder = finder();
    for (int i = 0; i < 50; i++) {
      finder.addEveryday("The server brought the soup.");
    }
    List<Candidate> found = finder.ranked(TermBase.empty(), 3, 10);
    assertThat(found.get(found.size() - 1).english()).isEqualTo("server");
  }

  @Test
  void leavesOutWordsThatArePiecesAndCountsDocuments() {
    CandidateFinder finder = new CandidateFinder(Lexicon.bundled());
    finder.add("a", new Example("a:1", "The message queue is full.", "消息队列已满。"));
    finder.add("a", new Example("a:2", "Open the message queue again.", "再次打开消息队列。"));
    finder.add("b", new Example("b:1", "A message queue keeps order.", "消息队列保持顺序。"));

    List<Candidate> found = finder.ranked(TermBase.empty(), 2, 10);

    assertThat(found).extracting(Candidate::english).containsExactly("message queue");
    assertThat(found.get(0).documents()).isEqualTo(2);
    assertThat(found.get(0).example().english()).isEqualTo("Open the message queue again.");
  }
}
