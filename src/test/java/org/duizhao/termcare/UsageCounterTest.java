// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermBaseReader;
import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;

final class UsageCounterTest {
  private static final String BASE =
      """
      id,source,preferred,admitted,forbidden
      window,merge window,合并窗口,合并期,
      file,file,文件,,
      directory,directory,目录,文件夹,
      letter,cover letter,封面信,,提交信
      """;

  private static List<TermUsage> usages(String... pairs) throws Exception {
    TermBase base = TermBaseReader.read(SourceFile.of("t.csv", BASE));
    UsageCounter counter = new UsageCounter(base, Lexicon.bundled());
    for (int i = 0; i < pairs.length; i += 2) {
      counter.add(new Example("t:" + (i / 2 + 1), pairs[i], pairs[i + 1]));
    }
    return counter.usages();
  }

  @Test
  void countsWaysOfRendering() throws Exception {
    List<TermUsage> usages =
        usages(
            "The merge window opens today.", "合并窗口今天打开。",
            "The merge window lasts two weeks.", "合并期持续两周。",
            "After the merge window it rests.", "合并窗口之后它休息。",
            "The file was removed by another program.", "该目录已被另一个程序移除。");
    TermUsage window = usages.get(0);
    assertThat(window.occurrences()).isEqualTo(3);
    assertThat(window.evidence()).isEqualTo("attested 合并窗口 2, 合并期 1 of 3");
    assertThat(window.rendered().get(0).example().place()).isEqualTo("t:1");
    TermUsage file = usages.get(1);
    assertThat(file.count(Outcome.CONFUSED)).isEqualTo(1);
    assertThat(usages.get(2).isDead()).isTrue();
    assertThat(usages.get(3).isDead()).isTrue();
  }

  @Test
  void aVerbIsNotTakenForANounNorAWordForItsNeighbours() throws Exception {
    String base =
        """
        id,source,pos,preferred
        install,install,verb,安装
        application,application,noun,应用
        label,label,noun,标签
        method,method,noun,方法
        function,function,noun,函数
        daemon,daemon,noun,守护程序|服务
        service,service,noun,服务
        """;
    TermBase terms = TermBaseReader.read(SourceFile.of("t.csv", base));
    UsageCounter counter = new UsageCounter(terms, Lexicon.bundled());
    counter.add(
        new Example("1", "The mail reader can be installed from here.", "该邮件阅读器应用可以从这里下载。"));
    counter.add(new Example("2", "Assign a label to the method.", "给函数传参。"));
    counter.add(new Example("3", "It has a service and a daemon.", "它有服务和守护程序。"));
    List<TermUsage> usages = counter.usages();

    assertThat(usages.get(0).count(Outcome.CONFUSED)).isZero();
    assertThat(usages.get(2).count(Outcome.CONFUSED)).isZero();
    assertThat(usages.get(5).rendered().get(0).text()).isEqualTo("守护程序");
  }

  @Test
  void tellsEntriesThatRealityContradicts() throws Exception {
    String[] pairs = new String[12];
    for (int i = 0; i < pairs.length; i += 2) {
      pairs[i] = "Read the cover letter number " + i + ".";
      pairs[i + 1] = "请阅读第 " + i + " 封提交信。";
    }
    TermUsage letter = usages(pairs).get(3);
    assertThat(letter.count(Outcome.FORBIDDEN)).isEqualTo(6);
    assertThat(letter.isContradicted()).isTrue();
    assertThat(letter.unattested()).containsExactly("封面信");
  }

  @Test
  void tellsWhenAnAdmittedTermIsUsedMore() throws Exception {
    TermUsage directory =
        usages(
                "Open the directory.", "打开文件夹。",
                "Close the directory.", "关闭文件夹。",
                "Move the directory.", "移动目录。")
            .get(2);
    assertThat(directory.isOutnumbered()).isTrue();
    assertThat(directory.isContradicted()).isFalse();
  }
}
