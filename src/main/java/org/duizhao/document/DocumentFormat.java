// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that a document can be read from, with their file-name extensions. */
public enum DocumentFormat {
  MARKDOWN("markdown", List.of("md", "markdown", "mdown", "mkd", "mdx")),
  RESTRUCTUREDTEXT("rst", List.of("rst", "rest")),
  HTML("html", List.of("html", "htm", "xhtml")),
  PLAIN_TEXT("text", List.of());

  private final String id;
  private final List<String> extensions;

  DocumentFormat(String id, List<String> extensions) {
    this.id = id;
    this.extensions = extensions;
  }

  /** The name that {@code --format} takes. */
  public String id() {
    return id;
  }

  /** The format of that {@code --format} name. */
  public static Optional<DocumentFormat> ofId(String id) {
    for (DocumentFormat format : values()) {
      if (format.id.equals(id)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The format that the file name's extension promises; {@code .txt} promises nothing. */
  public static Optional<DocumentFormat> ofFileName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (DocumentFormat format : values()) {
      if (format.extensions.contains(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
