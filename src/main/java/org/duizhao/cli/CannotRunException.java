// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

/** Why the program cannot do what it was asked for, in one line for its user. */
final class CannotRunException extends Exception {
  private static final long serialVersionUID = 1L;

  CannotRunException(String message) {
    super(message);
  }
}
