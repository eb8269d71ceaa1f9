// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * Paths in the syntax of .gitignore: {@code legal/} includes {@code docs/zh/legal/terms.md}.
 *
 * @param patterns a later one goes over those before it
 */
public record PathPatterns(List<String> patterns) {
  public PathPatterns {
    patterns = List.copyOf(patterns);
  }

  /**
   * Whether a file is meant, itself or by one of its folders.
   *
   * @param path from the project's root
   */
  public boolean include(String path) {
    IgnoreNode node = new IgnoreNode();
    byte[] text = String.join("\n", patterns).getBytes(StandardCharsets.UTF_8);
    try {
      node.parse(new ByteArrayInputStream(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String part = path; !part.isEmpty(); part = parent(part)) {
      Boolean matched = node.checkIgnored(part, !part.equals(path));
      if (matched != null) {
        return matched;
      }
    }
    return false;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
