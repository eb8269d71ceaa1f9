// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfusedWordTest {

  private static List<String> wrong(String text, Set<String> source) {
    return ConfusedWord.listed().stream()
        .filter(word -> !word.needsSource() || word.isAskedBy(source))
        .filter(word -> !word.in(text).isEmpty())
        .map(ConfusedWord::meant)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "请先登陆网站, login, 登录",
    "服务器无法链接, connection, 连接",
    "该值超过阀值, '', 阈值",
    "这台机器己经重启, '', 已经",
    "既使失败也要继续, even, 即使",
    "新建一个帐户, '', 账户"
  })
  void findsWhatIsListed(String text, String source, String meant) {
    assertThat(wrong(text, Set.of(source))).containsExactly(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"自己经常运行", "发布署名文章", "立即然后退出", "全部份额", "破坏境内设施", "数据可以经过网关", "这样做为了省电", "其它文件"})
  void leavesWhatMerelyMeets(String text) {
    assertThat(wrong(text, Set.of("as", "even", "should"))).isEmpty();
  }

  @Test
  void believesTheSource() {
    assertThat(wrong("链接服务器", Set.of("connect", "link"))).isEmpty();
    assertThat(wrong("探测器登陆火星", Set.of("log"))).isEmpty();
  }
}
