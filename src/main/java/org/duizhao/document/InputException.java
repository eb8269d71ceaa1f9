// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.document;

/** Thrown when an input cannot be read at all: the run cannot go on with this file. */
public final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient InputProblem problem;

  public InputException(InputProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  public InputProblem problem() {
    return problem;
  }
}
