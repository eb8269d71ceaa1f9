// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

/**
 * The simplified form of a traditional character: 軟 is 软. OpenCC's tables, which take a good half
 * second to load, are asked only about characters that GB 2312 lacks, each once. For several
 * threads.
 */
final class SimplifiedCharacters {
  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';

  /** NUL where nobody has asked yet. */
  private static final char[] KNOWN = common();

  private SimplifiedCharacters() {}

  private static char[] common() {
    CharsetEncoder encoder = Charset.forName("GB2312").newEncoder();
    char[] known = new char[LAST - FIRST + 1];
    for (char c = FIRST; c <= LAST; c++) {
      known[c - FIRST] = encoder.canEncode(c) ? c : 0;
    }
    return known;
  }

  /** The character itself when it has no other form. */
  static char of(char c) {
    if (c < FIRST || c > LAST) {
      return c;
    }
    char known = KNOWN[c - FIRST];
    if (known == 0) {
      List<String> forms = ZhConverterUtil.toSimple(c);
      boolean one = forms != null && !forms.isEmpty() && forms.get(0).length() == 1;
      known = one ? forms.get(0).charAt(0) : c;
      KNOWN[c - FIRST] = known;
    }
    return known;
  }
}
