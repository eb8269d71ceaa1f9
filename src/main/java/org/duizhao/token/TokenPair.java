// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import java.util.List;

/**
 * The tokens of two texts that belong together: {@code merge, now} and {@code 立即, 合并}.
 *
 * @param english in the order of the English text
 * @param chinese in the order of the Chinese text
 */
public record TokenPair(List<Token> english, List<Token> chinese) {
  public TokenPair {
    english = List.copyOf(english);
    chinese = List.copyOf(chinese);
  }
}
