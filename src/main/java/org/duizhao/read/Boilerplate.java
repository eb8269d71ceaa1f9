// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.document.Block;
import org.duizhao.document.Block.Role;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.jspecify.annotations.Nullable;

/**
 * Marks blocks of which no translation is expected: by-lines, credits, licences, pleas, menus. A
 * block is marked only when all its lines are of such a form ({@link BoilerplateLine}), since a
 * wrongly marked paragraph would hide an omission.
 *
 * <p>"By **Jane Doe**␣␣\nMarch 4, 2026" is a by-line; "作者：陈晓" is one, "译者：林原" a credit.
 */
final class Boilerplate {
  private static final Pattern PLEA =
      Pattern.compile(
          "\\bsign(?:ing)? up for (?:a subscription|(?:our|the|my) (?:free )?+newsletter)"
              + "|\\bsubscribe to (?:our|the|my) (?:\\w++ )?+(?:newsletter|channel|podcast|mailing list)"
              + "|\\bwithout subscribers\\b"
              + "|\\bplease become a (?:subscriber|member|patron|supporter|sponsor)\\b"
              + "|\\b(?:support|follow) (?:us|me) on (?:Patreon|Twitter|Facebook|Medium|Mastodon)\\b"
              + "|(?:欢迎|请|扫码|点击)关注.{0,20}(?:公众号|微信|微博|专栏)|扫描?.{0,8}二维码.{0,10}关注",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONGEST_PLEA = 200;

  /** A date alone is a by-line only so near to the start, or under a heading. */
  private static final int NEAR_START = 6;

  private static final String SEPARATORS = " \t\n|/,，、·•>»-–—[]()";

  private final List<Block> blocks;
  private final List<Block> marked = new ArrayList<>();

  /** Whether the block before is the title of an index or a part of it. */
  private boolean inIndex;

  private Boilerplate(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The same blocks, each with its role. Roles that a reader gave are kept. */
  static List<Block> mark(List<Block> blocks) {
    Boilerplate boilerplate = new Boilerplate(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Role role = block.isBoilerplate() ? block.role() : boilerplate.roleOf(i);
      boilerplate.marked.add(role == block.role() ? block : block.withRole(role));
    }
    return List.copyOf(boilerplate.marked);
  }

  private Role roleOf(int index) {
    Block block = blocks.get(index);
    if (block.kind() == BlockKind.CODE || block.kind() == BlockKind.FRONT_MATTER) {
      return Role.CONTENT;
    }
    Role byLines = roleOfLines(index);
    if (byLines != null) {
      inIndex = isIndexTitle(block);
      return byLines;
    }
    if (isPlea(block) || isPleaTitle(index)) {
      return Role.PROMOTION;
    }
    inIndex = isContentsTitle(index) || (inIndex && isAllHyperlinks(block));
    return inIndex ? Role.INDEX : Role.CONTENT;
  }

  /** The role that all lines agree on, a credit being stronger than a by-line. */
  private @Nullable Role roleOfLines(int index) {
    Role found = null;
    boolean dated = true;
    for (String line : blocks.get(index).text().split("\n")) {
      BoilerplateLine form = BoilerplateLine.of(line.strip());
      if (form == null) {
        return null;
      }
      if (form.role() != null && (found == null || found == Role.BYLINE)) {
        found = form.role();
      }
      dated &= form == BoilerplateLine.DATE;
    }
    return dated && !mayHoldDate(index) ? null : found;
  }

  private boolean mayHoldDate(int index) {
    BlockKind kind = blocks.get(index).kind();
    boolean text = kind == BlockKind.PARAGRAPH || kind == BlockKind.QUOTE;
    boolean underTitle = index > 0 && blocks.get(index - 1).kind() == BlockKind.HEADING;
    boolean underByline = index > 0 && marked.get(index - 1).role() == Role.BYLINE;
    return text && (index < NEAR_START || underTitle || underByline);
  }

  private static boolean isPlea(Block block) {
    boolean text = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.QUOTE;
    return text && block.text().length() <= LONGEST_PLEA && PLEA.matcher(block.text()).find();
  }

  /** "**We live on our readers.**" as the first line of a quote whose next paragraph is a plea. */
  private boolean isPleaTitle(int index) {
    Block block = blocks.get(index);
    boolean quoted = block.kind() == BlockKind.QUOTE && index + 1 < blocks.size();
    return quoted
        && blocks.get(index + 1).kind() == BlockKind.QUOTE
        && isPlea(blocks.get(index + 1))
        && block.inlines().size() == 1
        && block.inlines().get(0).kind() == InlineKind.STRONG
        && block.inlines().get(0).range().length() == block.text().length();
  }

  private static boolean isIndexTitle(Block block) {
    return BoilerplateLine.of(block.text().strip()) == BoilerplateLine.INDEX_TITLE;
  }

  /** "Contents" or 目录 over a list of links into the document itself. */
  private boolean isContentsTitle(int index) {
    Block block = blocks.get(index);
    String text = block.text().strip();
    boolean title =
        text.equalsIgnoreCase("contents")
            || text.equalsIgnoreCase("table of contents")
            || text.equals("目录");
    return title && index + 1 < blocks.size() && isAllHyperlinks(blocks.get(index + 1));
  }

  /** Whether hyperlinks and what stands between them are all that the block holds. */
  private static boolean isAllHyperlinks(Block block) {
    boolean[] linked = new boolean[block.text().length()];
    boolean any = false;
    for (Inline inline : block.inlines()) {
      if (inline.kind() == InlineKind.HYPERLINK) {
        any = true;
        Arrays.fill(linked, inline.range().start(), inline.range().end(), true);
      }
    }
    for (int i = 0; i < linked.length; i++) {
      if (!linked[i] && SEPARATORS.indexOf(block.text().charAt(i)) < 0) {
        return false;
      }
    }
    return any;
  }
}
