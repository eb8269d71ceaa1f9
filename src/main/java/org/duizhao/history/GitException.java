// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.history;

/** Git does not have what is asked for; the message says so in one line, and what to do. */
public final class GitException extends Exception {
  private static final long serialVersionUID = 1L;

  GitException(String message) {
    super(message);
  }

  GitException(String message, Throwable cause) {
    super(message, cause);
  }
}
