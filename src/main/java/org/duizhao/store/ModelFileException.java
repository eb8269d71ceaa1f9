// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.store;

import java.io.IOException;

/** A file that is no model, was written by another version, or is damaged; says which. */
public final class ModelFileException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file name of the model file
   * @param message what is wrong with it, without the name
   */
  public ModelFileException(String file, String message) {
    super(file + ": " + message);
  }
}
