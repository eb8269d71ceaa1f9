// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

/**
 * Whether bytes look like Chinese in GB18030 (GB 2312 and GBK are parts of it).
 *
 * <p>Nearly any bytes decode as GB18030, so decoding alone proves nothing. Running Chinese is made
 * of the 3,755 common characters of GB 2312's first level (lead bytes B0–D7) and its punctuation
 * (A1–A3), with trail bytes from A1; UTF-8 or Latin-1 read as GB18030 is not.
 */
final class Gb18030 {
  /** Share of common pairs that real Chinese text exceeds by far (0.95 and more). */
  private static final double COMMON_SHARE = 0.7;

  private Gb18030() {}

  static boolean isPlausible(byte[] bytes) {
    int pairs = 0;
    int common = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        i++;
        continue;
      }
      if (i + 1 >= bytes.length) {
        return false;
      }
      int trail = bytes[i + 1] & 0xFF;
      pairs++;
      if (isCommon(lead, trail)) {
        common++;
      }
      boolean fourBytes = trail >= 0x30 && trail <= 0x39;
      i += fourBytes ? 4 : 2;
    }
    return pairs > 0 && common >= COMMON_SHARE * pairs;
  }

  private static boolean isCommon(int lead, int trail) {
    boolean level = (lead >= 0xB0 && lead <= 0xD7) || (lead >= 0xA1 && lead <= 0xA3);
    return level && trail >= 0xA1 && trail <= 0xFE;
  }
}
