// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of sentences whose quantities are equal, and pairs whose quantities are not. */
class QuantityMatchTest {

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The archive holds 9,842 letters | 档案中有 9842 封信
          The archive holds 9842 letters | 档案中有 9 842 封信
          about 2,800 readers | 约两千八百名读者
          1.5 million rows | 150 万行
          1.5 million rows | 一百五十万行
          $1.5 million in prizes | 150 万美元奖金
          nearly a third of the nodes | 近三分之一的节点
          two-thirds of the votes | 三分之二的选票
          half of the tests fail | 一半的测试失败
          half an hour later | 半小时后
          half an hour later | 30 分钟后
          one and a half hours | 一个半小时
          two and a half years | 两年半
          a dozen eggs | 十二个鸡蛋
          5% of users | 百分之五的用户
          5 percent of users | 5% 的用户
          rose by 5 percentage points | 上升了 5 个百分点
          30% of requests | 三成请求
          20% off | 打八折
          a 20-fold speedup | 提速 20 倍
          three times as large | 大小是原来的三倍
          released on November 3, 2023 | 于 2023 年 11 月 3 日发布
          released on November 3, 2023 | 于 2023-11-03 发布
          released on November 3, 2023 | 于二〇二三年十一月三日发布
          released on 2023-11-03 | 2023年11月3日发布
          It will ship in May | 将于 5 月发布
          It will ship in May | 将于五月份发布
          You may ship it | 你可以发布它
          sales in Q3 | 第三季度的销量
          sales in the third quarter | 三季度的销量
          the songs of the 1990s | 20 世纪 90 年代的歌
          the songs of the 1990s | 上世纪九十年代的歌
          the 20th century | 二十世纪
          every Monday | 每个星期一
          every Monday | 每周一
          at 3 PM | 15:00
          at 3 PM | 下午 3 点
          at 3:30 p.m. | 下午三点半
          at 10 o'clock | 十点钟
          opens at 8:00 | ８：００开门
          64K of memory | 64K 内存
          128 GB of memory | 128GB 内存
          1 GB | 1024 MB
          the first prize | 一等奖
          the third prize | 第三名
          the 3rd prize | 第 3 名
          Rust 1.73.0 | Rust 1.73.0
          Linux v5.10-rc3 | Linux 5.10-rc3
          kernel 6.7 | 6.7 内核
          see RFC 5925, section 3.1 | 参见 RFC 5925 第 3.1 节
          10.0.2.2:8080 | 10.0.2.2:8080
          5-10 minutes | 5 到 10 分钟
          5 to 10 minutes | 5～10 分钟
          1.5 to 2 million users | 150 万到 200 万用户
          16-bit x86 code | 16 位 x86 代码
          one of 8 cores | 1/8 的核
          one in four readers | 四分之一的读者
          mask 0x1F | 掩码 0x1F
          3.5 billion | 35 亿
          12 trillion | 12 万亿
          150 million | 1.5 亿
          150 million | 1 亿 5000 万
          15,000 people | 一万五千人
          15,000 people | 一万五
          twenty-five thousand | 25,000
          two hundred and five | 二百零五
          a few hundred | 几百
          dozens of files | 几十个文件
          several thousand files | 数千个文件
          It costs €20 | 售价 20 欧元
          the summer of '96 | 1996 年夏天
          Don't ever do that | 千万不要那样做
          an important step | 十分重要的一步
          Search for it | 用百度搜索一下
          leading zeros | 前导 0
          this sentence ends here.3 Next | 这句话到此为止。下一句
          both of them | 两者都
          once a week | 每周一次
          100% of it | 百分之百
          12 million | 1 200 万
          the 1930's | 三十年代
          $10m | 1000 万美元
          7-8 times | 七八次
          at 11 p.m. | 23 点
          at eight-thirty | 八点半
          at 7:45 | 七点四十五分
          at 9:00 | 九点
          her thirtieth birthday | 她的三十岁生日
          two and a half million | 两百五十万
          117,015 cars | 11万7015辆
          60 to 85 billion | 600 至 850 亿
          open 24/7 | 全天开放
          mainland China | 中国大陆
          this week he was busy | 他这个星期一直很忙
          %1$s of %2$s | %2$s 的 %1$s
          http://example.org:8080/a/2 | http://example.org/
          """)
  void equal(String english, String chinese) {
    assertEquals("[] []", leftOver(english, chinese), english + " | " + chinese);
  }

  @ParameterizedTest(name = "{0} ≠ {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.5 million rows | 15 万行 | [1.5 million] [15 万]
          9,842 letters | 9482 封信 | [9,842] [9482]
          3 tables and 4 views | 3 张表 | [4] []
          3 tables | 3 张表和 4 个视图 | [] [4]
          three tables | 四张表 | [three] [四]
          released in November | 10 月发布 | [November] [10 月]
          every Monday | 每个星期二 | [Monday] [星期二]
          Rust 1.73.0 | Rust 1.74.0 | [1.73.0] [1.74.0]
          version 5.10 | 5.1 版 | [5.10] [5.1]
          5% of users | 50% 的用户 | [5%] [50%]
          two-thirds of them | 其中三分之一 | [two-thirds] [三分之一]
          at 3 PM | 下午 4 点 | [3 PM] [4 点]
          10.0.2.2 | 19.0.2.2 | [10.0.2.2] [19.0.2.2]
          over 2 billion | 超过 2 亿 | [2 billion] [2 亿]
          in the 1990s | 20 世纪 80 年代 | [1990s] [20 世纪 80 年代]
          one relay with pin 1, pin 2 | 一个继电器，有引脚 2、引脚 2 | [1] [2]
          frame 0; returns 0 or the current one | 第 0 帧；返回 1 | [0] [1]
          124, 127, 128 | 124、128、128 | [127] [128]
          page 5 of 5 tables | 第 4 页，共 5 张表 | [5] [4]
          """)
  void different(String english, String chinese, String leftOver) {
    assertEquals(leftOver, leftOver(english, chinese), english + " | " + chinese);
  }

  @Test
  void pairsNameTheEqualOfEachQuantity() {
    QuantityMatch match =
        QuantityMatch.align(
            QuantityReader.english().read("3 tables, 1.5 million rows"),
            QuantityReader.chinese().read("150 万行，3 张表"));
    String pairs =
        match.pairs().stream()
            .map(pair -> pair.source().text() + "=" + pair.target().text())
            .sorted()
            .collect(Collectors.joining(" "));
    assertEquals("1.5 million=150 万 3=3", pairs);
  }

  /** A value that stands in several places: the place that the order gives is the changed one. */
  @Test
  void theOrderTellsWhichOfSeveralHasChanged() {
    String chinese = "退出状态：124 超时；128 未找到；128 为信号";
    QuantityMatch match =
        QuantityMatch.align(
            QuantityReader.english().read("124 timed out; 127 not found; 128 a signal"),
            QuantityReader.chinese().read(chinese));
    assertEquals("[127]", texts(match.unmatchedSource()));
    assertEquals(chinese.indexOf("128"), match.unmatchedTarget().get(0).span().start());
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one file in 3 folders for 5 users | 1 个文件，三个文件夹，5 位用户
          1 file in three folders for 5 users | 一个文件，3 个文件夹，5 位用户
          5 GB of 10 | 10 个中的 5120 MB
          2 of 30% | 30% 中的 2
          """)
  void anotherOrderOrWritingIsNoChange(String english, String chinese) {
    assertEquals("[] []", leftOver(english, chinese), english + " | " + chinese);
  }

  private static String leftOver(String english, String chinese) {
    QuantityMatch match =
        QuantityMatch.align(
            QuantityReader.english().read(english), QuantityReader.chinese().read(chinese));
    return texts(match.unmatchedSource()) + " " + texts(match.unmatchedTarget());
  }

  private static String texts(List<Quantity> quantities) {
    return quantities.stream().map(Quantity::text).toList().toString();
  }
}
