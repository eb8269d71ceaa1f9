// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import java.util.Map;

/** The common form of signs that English and Chinese print differently: "，" and "," are one. */
final class Signs {
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("，", ","),
          Map.entry("。", "."),
          Map.entry("．", "."),
          Map.entry("！", "!"),
          Map.entry("？", "?"),
          Map.entry("：", ":"),
          Map.entry("；", ";"),
          Map.entry("（", "("),
          Map.entry("）", ")"),
          Map.entry("［", "["),
          Map.entry("］", "]"),
          Map.entry("｛", "{"),
          Map.entry("｝", "}"),
          Map.entry("％", "%"),
          Map.entry("＋", "+"),
          Map.entry("＝", "="),
          Map.entry("／", "/"),
          Map.entry("＆", "&"),
          Map.entry("＃", "#"),
          Map.entry("＠", "@"),
          Map.entry("＊", "*"),
          Map.entry("～", "~"),
          Map.entry("－", "-"),
          Map.entry("“", "\""),
          Map.entry("”", "\""),
          Map.entry("„", "\""),
          Map.entry("＂", "\""),
          Map.entry("「", "\""),
          Map.entry("」", "\""),
          Map.entry("``", "\""),
          Map.entry("''", "\""),
          Map.entry("‘", "'"),
          Map.entry("`", "'"),
          Map.entry("…", "..."),
          Map.entry("……", "..."),
          Map.entry("—", "--"),
          Map.entry("——", "--"),
          Map.entry("―", "--"),
          Map.entry("–", "-"),
          Map.entry("‐", "-"),
          Map.entry("‑", "-"),
          Map.entry("−", "-"));

  private Signs() {}

  static String form(String sign) {
    return FORMS.getOrDefault(sign, sign);
  }

  /** Whether a run of this sign is one sign: a Chinese dash is two "—", an ellipsis two "…". */
  static boolean repeats(char sign) {
    return sign == '—' || sign == '…' || sign == '―';
  }
}
