// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which units a text speaks of, and which a translation has made up. */
class UnitMentionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          下半年总结 | 下半年 HALF_YEAR
          上半年的报告 | 上半年 HALF_YEAR
          月度报告与年度报告 | 月度 MONTH, 年度 YEAR
          每天运行 30 分钟 | 每天 DAY, 30 分钟 MINUTE
          等了三个月又两周 | 三个月 MONTH, 两周 WEEK
          每 5 秒发送 64 字节 | 5 秒 SECOND, 64 字节 BYTE
          相距 3.5 公里 | 3.5 公里 KILOMETRE
          气温 20 摄氏度 | 20 摄氏度 CELSIUS
          花了 500 万美元 | 500 万美元 US_DOLLAR
          延迟以毫秒计 | 毫秒 MILLISECOND
          按季度发布 | 季度 QUARTER
          """)
  void chinese(String text, String expected) {
    assertEquals(expected, brief(UnitMentions.chinese(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "目前的分支",
        "日志与时间",
        "年轻的开发者",
        "天气很好",
        "周期性任务",
        "月亮升起",
        "秒杀活动",
        "位置与长度",
        "堆中有三个元素",
        "一个四元组",
        "字节码文件",
        "比特币钱包",
        "小时候的事",
        "2023 年 5 月 3 日",
        "四周都是山",
        "星期一见",
        "20 世纪 90 年代",
        "一天文台",
        "上世纪九十年代",
        "上世纪 60 年代末",
        "你整天忙碌",
        "元数据",
        "程度不同"
      })
  void lookAlikesAreNoUnits(String text) {
    assertEquals("", brief(UnitMentions.chinese(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a daily build | daily DAY
          the second-half summary |
          wait a second | second SECOND
          5 GB in 10 ms | 5 GB GIGABYTE, 10 ms MILLISECOND
          """)
  void english(String text, String expected) {
    String found =
        UnitMentions.english(text).stream()
            .map(mention -> mention.text() + " " + mention.unit())
            .distinct()
            .collect(Collectors.joining(", "));
    assertEquals(expected == null ? "" : expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the second-half summary | 下半年总结 | 下半年 HALF_YEAR
          the first six months | 上半年 |
          on March 21, our second-half summary a day later | 3 月 21 日的下半年总结会在一天后 | 下半年 HALF_YEAR
          a daily backup is kept for a fortnight | 每天的备份保留两个星期 |
          an annual report | 年度报告 |
          two weeks later | 14 天后 |
          half an hour | 30 分钟 |
          run it daily | 每天运行 |
          run it often | 每天运行 | 每天 DAY
          in 2023 | 2023 年 |
          a 5-mile walk | 步行 8 公里 |
          it costs $5 | 它要 5 美元 |
          3 items | 3 公斤 | 3 公斤 KILOGRAM
          in the late 90s | 上世纪九十年代末 |
          in the last hundred pages | 在上个世纪 | 世纪 CENTURY
          a 15" screen | 15 英寸的屏幕 |
          a 15 screen | 15 英寸的屏幕 | 15 英寸 INCH
          support is there 24/7 | 每周 7 天、每天 24 小时支持 | 每周 WEEK
          it ticks every 5 micro seconds | 每 5 微秒走一次 |
          after 20 miliseconds | 20 毫秒后 |
          last August | 去年八月 |
          our last plan | 去年的计划 | 去年 YEAR
          later this spring | 今年春天晚些时候 |
          at 3 lbs | 重 3 磅（1.4 公斤） |
          at 3 lbs, it fell | 重 3 磅，掉了 2 公斤 | 2 公斤 KILOGRAM
          """)
  void unsourced(String english, String chinese, String expected) {
    List<UnitMention> unsourced =
        UnitMentions.unsourced(UnitMentions.english(english), UnitMentions.chinese(chinese));
    assertEquals(expected == null ? "" : expected, brief(unsourced));
  }

  private static String brief(List<UnitMention> mentions) {
    return mentions.stream()
        .map(mention -> mention.text() + " " + mention.unit())
        .collect(Collectors.joining(", "));
  }
}
