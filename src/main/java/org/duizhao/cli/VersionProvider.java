// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import picocli.CommandLine;

/** The version in the jar's manifest. */
final class VersionProvider implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"duizhao " + version()};
  }

  /** {@code 0.1.0}; where classes are run without their jar, {@code (development)}. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }
}
