// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.document;

import java.util.List;
import org.duizhao.text.MappedText;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a document that stands on lines of its own: a heading, a paragraph, a list item.
 *
 * <p>Of {@code "### Core kernel"} the content is "Core kernel", of {@code "- **网络**：支持 `TCP-AO`"}
 * it is "网络：支持 TCP-AO" with a strong and a code inline. Hard-wrapped lines are joined: with a space
 * between Latin text, without one between Chinese characters.
 *
 * @param kind what the block is
 * @param level as {@link BlockKind} says
 * @param nesting how deep in lists and quotes it stands
 * @param content the text as a reader sees it, with places
 * @param inlines the markup inside, ordered by start, outer before inner
 * @param place the whole block in the file, its own markers (#, -, &gt;) among it, without the line
 *     end
 * @param label language of a code block, key of a front-matter value, else null
 * @param role content, or which sort of boilerplate
 */
public record Block(
    BlockKind kind,
    int level,
    Nesting nesting,
    MappedText content,
    List<Inline> inlines,
    Span place,
    @Nullable String label,
    Role role) {

  public Block {
    inlines = List.copyOf(inlines);
    if (level < 0) {
      throw new IllegalArgumentException("level " + level);
    }
  }

  /** How deep a block stands: 0 and 0 outside of lists and quotes. */
  public record Nesting(int list, int quote) {
    public static final Nesting NONE = new Nesting(0, 0);
  }

  /**
   * Whether a translation of the block is expected. Everything but {@link #CONTENT} is boilerplate:
   * marked, shown, and never reported as omitted or added.
   */
  public enum Role {
    CONTENT,
    /** Menus, breadcrumbs, "to post comments", previous and next. */
    NAVIGATION,
    /** Pleas to subscribe, to sponsor, to share. */
    PROMOTION,
    /** "By Jane Doe", "November 3, 2023", 作者：…. */
    BYLINE,
    /** Index entries, tables of contents, tags. */
    INDEX,
    /** Copyright and licence lines. */
    LICENCE,
    /** Translator, proofreader and source-link credits: 译者：…, via: …, ChatGPT translation. */
    CREDIT
  }

  public String text() {
    return content.text();
  }

  public boolean isBoilerplate() {
    return role != Role.CONTENT;
  }

  /** The same block in another role. */
  public Block withRole(Role other) {
    return new Block(kind, level, nesting, content, inlines, place, label, other);
  }
}
