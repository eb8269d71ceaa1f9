// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

/** Entry point of the runnable jar. */
public final class Main {
  private Main() {}

  /** Prints the version; the commands take over from here. */
  public static void main(String[] args) {
    String version = Main.class.getPackage().getImplementationVersion();
    System.out.println("duizhao " + (version == null ? "(development)" : version));
  }
}
