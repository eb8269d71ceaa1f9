// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.Block;

/** Recognises a correction note in Chinese: "（更新：此功能并未合并。）", "编者注：…", "本文最初误写为 2023 年". */
final class ChineseNote {
  private static final String LABEL =
      "(?:更新|更正|勘误|订正|补充|增补|附录|修正|纠正|校正|澄清|撤回|修订|修改|编辑|升级|说明|注|附注"
          + "|(?:编者?|作者|译者?)(?:注释?|按)|编者|UPDATE|Update|EDIT|Edit)";

  private static final Pattern NOTE =
      Pattern.compile(
          "[\\[【（(〔]\\s{0,2}"
              + LABEL
              + "|[\\[【（(〔][\\d年月日号/. -]{1,16}+"
              + LABEL
              + "|(?<![\\p{IsHan}A-Za-z])"
              + LABEL
              + "[^。，：:]{0,16}[：:]"
              + "|致歉|道歉|抱歉|歉意|勘误|订正|更正"
              + "|(?:早期|早先|先前|之前|此前|最初|原先|较早|更早|旧)的?版本?(?:中|里|曾|的|将|把|误|错)"
              + "|(?:本文|文章|此文|原文|该文)[^。]{0,10}(?:早先|先前|之前|此前|最初|原先|原本|曾|误)"
              + "|误(?:写|称|报|作|将|把|认)|写错|弄错|说错|有误");

  private ChineseNote() {}

  static boolean isIn(Block block) {
    return NOTE.matcher(block.text()).find();
  }

  /** How many notes, each counted once however many of its words give it away. */
  static int count(Block block) {
    Matcher matcher = NOTE.matcher(block.text());
    int notes = 0;
    int sentence = -1;
    while (matcher.find()) {
      int here = block.text().indexOf('。', matcher.start());
      if (notes == 0 || here != sentence) {
        notes++;
      }
      sentence = here;
    }
    return notes;
  }
}
