// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a person has approved. {@code mvn test -Dgolden.update -Dtest=...} rewrites it, so
 * that the change is seen in review; with {@code CI=true} in the environment that is refused.
 */
public final class Approved {
  private Approved() {}

  static boolean isUpdate() {
    boolean update = System.getProperty("golden.update") != null;
    if (update && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("-Dgolden.update is refused in CI: approve on your machine");
    }
    return update;
  }

  /** Compares with the approved file, or rewrites it when that is asked for. */
  public static void compare(Path approved, String actual) throws IOException {
    if (isUpdate()) {
      Files.createDirectories(approved.getParent());
      Files.writeString(approved, actual);
      return;
    }
    assertThat(approved).as("not approved yet; see -Dgolden.update").exists();
    assertThat(actual).as(approved.toString()).isEqualTo(Files.readString(approved));
  }
}
