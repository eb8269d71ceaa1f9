// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.store;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class BundledModelTest {
  @Test
  void itIsReadOnceAndItsBytesCannotBeChanged() throws ModelFileException {
    ModelFile first = ModelFile.bundled();
    assertSame(first, ModelFile.bundled());
    assertNotSame(first.section("beads"), first.section("beads"));
  }
}
