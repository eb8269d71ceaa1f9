// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

/**
 * How the documents that were checked before say something: 用法 for "Usage" in 3 files, first in
 * {@code docs/zh/boot.md}, line 12.
 *
 * @param how what most of them say
 * @param files how many say it
 * @param alike how many say what the document at hand says, which is something else
 * @param path of the first that says it
 * @param line where it says so, from 1
 */
public record UsageElsewhere(String how, int files, int alike, String path, int line) {
  public UsageElsewhere {
    if (files < 1 || alike < 0 || alike > files || line < 1) {
      throw new IllegalArgumentException(files + ", " + alike + ", " + line);
    }
  }

  /** In 3 files, first in docs/zh/boot.md, line 12. */
  @Override
  public String toString() {
    String place = path + ", line " + line;
    return files == 1 ? "in " + place : "in " + files + " files, first in " + place;
  }
}
