// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Lines that speak to a site generator: {@code ::: tip 提示} of VitePress and Docusaurus, Hugo's
 * {@code {{< note >}}}, a comment of MDX. Such a line stands for itself, and only the title of a
 * container is text.
 */
final class DirectiveLineParser extends AbstractBlockParser {
  private static final Pattern CONTAINER =
      Pattern.compile(":::++[ \\t]*+(?:[\\w-]++)?+(?:\\{[^{}]*+\\})?+[ \\t]*+(.*+)");
  private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%][^{}]++\\}\\}[ \\t]*+");
  private static final Pattern MDX_COMMENT = Pattern.compile("\\{/\\*.*\\*/\\}[ \\t]*+");
  private static final int MAX_LENGTH = 500;

  private final DirectiveLine block;

  private DirectiveLineParser(@Nullable SourceSpan title) {
    block = new DirectiveLine(title);
  }

  /** One line for the generator. */
  static final class DirectiveLine extends CustomBlock {
    private final @Nullable SourceSpan title;

    private DirectiveLine(@Nullable SourceSpan title) {
      this.title = title;
    }

    /** Where the title of a container stands; null when there is none. */
    @Nullable SourceSpan title() {
      return title;
    }
  }

  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4 || line.length() - start > MAX_LENGTH || start >= line.length()) {
        return BlockStart.none();
      }
      char first = line.charAt(start);
      if (first != ':' && first != '{') {
        return BlockStart.none();
      }
      CharSequence rest = line.subSequence(start, line.length());
      Matcher container = CONTAINER.matcher(rest);
      SourceSpan title = null;
      if (container.matches()) {
        title = titleOf(container, rest, state.getLine().getSourceSpan(), start);
      } else if (!SHORTCODE.matcher(rest).matches() && !MDX_COMMENT.matcher(rest).matches()) {
        return BlockStart.none();
      }
      return BlockStart.of(new DirectiveLineParser(title)).atIndex(line.length());
    }

    private static @Nullable SourceSpan titleOf(
        Matcher container, CharSequence rest, @Nullable SourceSpan line, int start) {
      int from = container.start(1);
      int to = container.end(1);
      if (to - from > 1 && rest.charAt(from) == '[' && rest.charAt(to - 1) == ']') {
        from++;
        to--;
      }
      return line == null || from >= to ? null : line.subSpan(start + from, start + to);
    }
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }
}
