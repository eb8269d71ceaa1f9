// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duizhao.document.InputException;
import org.duizhao.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * The term entries that a check works with, in the order of their files, and the automaton that
 * finds them.
 *
 * <p>Of the entry "merge window" / 合并窗口 the {@link #matcher} finds the English in "two merge
 * windows" and the Chinese in "两个合并 窗口".
 */
public final class TermBase {
  private static final TermBase EMPTY = new TermBase(List.of());

  /** The file of {@link #bundled}. */
  public static final String BUNDLED = "linux-and-open-source.csv";

  private final List<TermEntry> entries;
  private volatile @Nullable TermMatcher matcher;

  /**
   * @param entries may be empty
   */
  public TermBase(List<TermEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Loaded on first use. */
  private static final class Bundled {
    static final TermBase BASE = load();

    private static TermBase load() {
      try (InputStream in = TermBase.class.getResourceAsStream(BUNDLED)) {
        if (in == null) {
          throw new IllegalStateException("no resource " + BUNDLED);
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return TermBaseReader.read(SourceFile.of("glossary/" + BUNDLED, text));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InputException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public static TermBase empty() {
    return EMPTY;
  }

  /** The project's own terms of Linux and free software, used when no other term base is given. */
  public static TermBase bundled() {
    return Bundled.BASE;
  }

  public List<TermEntry> entries() {
    return entries;
  }

  /** Finds the terms of this base in text; made on first use, safe for several threads. */
  public TermMatcher matcher() {
    TermMatcher made = matcher;
    if (made == null) {
      made = new TermMatcher(entries);
      matcher = made;
    }
    return made;
  }
}
