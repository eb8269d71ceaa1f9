// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.encoder;

import java.nio.file.Path;

/** Why a sentence model cannot be used, in one line that names the file at fault. */
public final class EncoderException extends Exception {
  private static final long serialVersionUID = 1L;

  EncoderException(String message) {
    super(message);
  }

  /**
   * @param file at fault, as the user gave it
   * @param what is wrong with it
   */
  EncoderException(Path file, String what) {
    super(file.toString().replace('\\', '/') + ": " + what);
  }
}
