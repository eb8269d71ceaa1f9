// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.duizhao.checks.language.BrokenText.Damage;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the traces of wrong decoding in a text, and undoes it where nothing was lost. */
final class MojibakeFinder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Lead bytes of two-byte characters that Western text, once broken, is full of: Â and Ã. */
  private static final int FIRST_LEAD = 0xC2;

  private static final int LAST_WESTERN_LEAD = 0xC3;
  private static final int FIRST_LEAD_OF_THREE = 0xE1;
  private static final int FIRST_HAN_LEAD = 0xE3;
  private static final int LAST_LEAD_OF_THREE = 0xEF;
  private static final int FIRST_LEAD_OF_FOUR = 0xF0;
  private static final int LAST_LEAD_OF_FOUR = 0xF4;
  private static final int SHORTEST_GBK = 6;

  private static final char FIRST_PRIVATE = '\uE000';
  private static final char LAST_PRIVATE = '\uF8FF';

  /** What the first two of three bytes of UTF-8 look like as GBK: rare characters all of them. */
  private static final BitSet UTF8_AS_GBK = utf8AsGbk();

  private static final int LEAST_SIGNS = 2;

  /** Characters of such text that are looked at. */
  private static final int LONGEST = 64;

  /** What may follow an accented letter in sound text: "café——", "déjà…". */
  private static final String PUNCTUATION = "“”‘’–—…•„«»";

  private static final Map<String, Damage> SIGNS =
      Map.of(
          "锟斤拷", Damage.LOST_IN_GBK,
          "烫烫烫", Damage.UNINITIALISED,
          "屯屯屯", Damage.UNINITIALISED,
          "\ufffd", Damage.REPLACED);

  private MojibakeFinder() {}

  private static BitSet utf8AsGbk() {
    BitSet set = new BitSet();
    for (int lead = FIRST_HAN_LEAD; lead <= LAST_LEAD_OF_THREE; lead++) {
      for (int trail = 0x80; trail <= 0xBF; trail++) {
        set.set(new String(new byte[] {(byte) lead, (byte) trail}, GB18030).charAt(0));
      }
    }
    set.clear('\ufffd');
    return set;
  }

  /** In order; a stretch that stands between quotation marks alone is spoken about, not broken. */
  static List<BrokenText> find(String text) {
    List<BrokenText> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      BrokenText broken = text.charAt(i) < 0x80 ? null : at(text, i);
      if (broken != null && !isQuoted(text, broken.span())) {
        found.add(broken);
      }
      i = broken == null ? i + 1 : broken.span().end();
    }
    return found;
  }

  private static @Nullable BrokenText at(String text, int start) {
    for (Map.Entry<String, Damage> sign : SIGNS.entrySet()) {
      if (text.startsWith(sign.getKey(), start)) {
        int end = start;
        while (text.startsWith(sign.getKey(), end)) {
          end += sign.getKey().length();
        }
        return new BrokenText(sign.getValue(), new Span(start, end), null);
      }
    }
    char c = text.charAt(start);
    if (c >= FIRST_PRIVATE && c <= LAST_PRIVATE) {
      return privateUse(text, start);
    }
    if (UTF8_AS_GBK.get(c)) {
      return utf8AsGbk(text, start);
    }
    BrokenText utf8 = utf8(text, start);
    return utf8 == null ? gbk(text, start) : utf8;
  }

  private static BrokenText privateUse(String text, int start) {
    int end = start;
    while (end < text.length()
        && text.charAt(end) >= FIRST_PRIVATE
        && text.charAt(end) <= LAST_PRIVATE) {
      end++;
    }
    return new BrokenText(Damage.PRIVATE_USE, new Span(start, end), null);
  }

  /** 涓枃锛 for 中文，: bytes of UTF-8 taken two by two. What is cut at its ends is lost. */
  private static @Nullable BrokenText utf8AsGbk(String text, int start) {
    int end = start;
    int signs = 0;
    while (end < text.length() && end - start < LONGEST && text.charAt(end) >= 0x80) {
      signs += UTF8_AS_GBK.get(text.charAt(end)) ? 1 : 0;
      end++;
    }
    if (signs < LEAST_SIGNS) {
      return null;
    }
    String read = new String(text.substring(start, end).getBytes(GB18030), StandardCharsets.UTF_8);
    long lost = read.chars().filter(c -> c == '\ufffd').count();
    int chinese = Script.countHan(read);
    if (chinese < LEAST_SIGNS || lost * 3 > chinese) {
      return null;
    }
    return new BrokenText(Damage.UTF8_READ_AS_GBK, new Span(start, end), lost == 0 ? read : null);
  }

  private static @Nullable BrokenText utf8(String text, int start) {
    int lead = byteOf(text.charAt(start));
    int length = 0;
    if (lead >= FIRST_LEAD && lead <= LAST_WESTERN_LEAD) {
      length = 2;
    } else if (lead >= FIRST_LEAD_OF_THREE && lead <= LAST_LEAD_OF_THREE) {
      length = 3;
    } else if (lead >= FIRST_LEAD_OF_FOUR && lead <= LAST_LEAD_OF_FOUR) {
      length = 4;
    }
    if (length == 0 || start + length > text.length()) {
      return null;
    }
    byte[] bytes = new byte[length];
    boolean telling = false;
    for (int i = 0; i < length; i++) {
      int b = byteOf(text.charAt(start + i));
      if (b < 0x80) {
        return null;
      }
      bytes[i] = (byte) b;
      telling |= i > 0 && PUNCTUATION.indexOf(text.charAt(start + i)) < 0;
    }
    if (!telling) {
      return null;
    }
    String repaired = decoded(bytes, StandardCharsets.UTF_8);
    return repaired == null || repaired.codePoints().anyMatch(Character::isISOControl)
        ? null
        : new BrokenText(Damage.WINDOWS_1252, new Span(start, start + length), repaired);
  }

  /** The byte that Windows-1252 reads as {@code c}, its five gaps as C1 controls; -1 for none. */
  private static int byteOf(char c) {
    if (c >= 0x80 && c <= 0xff) {
      return c;
    }
    try {
      ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(new char[] {c}));
      return bytes.get() & 0xff;
    } catch (CharacterCodingException e) {
      return -1;
    }
  }

  private static @Nullable BrokenText gbk(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= 0xa1 && text.charAt(end) <= 0xfe) {
      end++;
    }
    if (end - start < SHORTEST_GBK || (end - start) % 2 != 0) {
      return null;
    }
    String repaired =
        decoded(text.substring(start, end).getBytes(StandardCharsets.ISO_8859_1), GB18030);
    boolean chinese = repaired != null && repaired.codePoints().allMatch(Script::isChinese);
    return chinese
        ? new BrokenText(Damage.GBK_READ_AS_LATIN, new Span(start, end), repaired)
        : null;
  }

  private static @Nullable String decoded(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean isQuoted(String text, Span span) {
    if (span.start() == 0 || span.end() == text.length()) {
      return false;
    }
    int open = "“\"'`‘「『（(".indexOf(text.charAt(span.start() - 1));
    return open >= 0 && "”\"'`’」』）)".indexOf(text.charAt(span.end())) == open;
  }
}
