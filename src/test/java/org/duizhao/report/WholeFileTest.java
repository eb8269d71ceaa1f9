// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void appearsWhenItIsComplete() throws IOException {
    Path path = folder.resolve("报告.json");
    try (WholeFile file = new WholeFile(path)) {
      file.writer().write("内核");
      assertThat(path).doesNotExist();
      file.complete();
    }
    assertThat(path).hasContent("内核");
    assertThat(folder.toFile().list()).containsExactly("报告.json");
  }

  @Test
  void oldFileStaysWhenTheNewOneIsNotCompleted() throws IOException {
    Path path = Files.writeString(folder.resolve("r.json"), "old");
    try (WholeFile file = new WholeFile(path)) {
      file.writer().write("half");
    }
    assertThat(path).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("r.json");
  }

  @Test
  void linksAreFollowed() throws IOException {
    Path real = Files.writeString(folder.resolve("real.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
    try (WholeFile file = new WholeFile(link)) {
      file.writer().write("new");
      file.complete();
    }
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
  }
}
