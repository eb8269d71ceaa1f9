// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import org.duizhao.document.InputProblem;

/** Takes what a {@link BilingualReader} finds, in the order of the file. */
public interface PairSink {
  /** An English text and its Chinese translation, "Save the file" and 保存文件. */
  void pair(String english, String chinese);

  /** A part of the file that was passed over because it cannot be read. */
  void problem(InputProblem problem);
}
