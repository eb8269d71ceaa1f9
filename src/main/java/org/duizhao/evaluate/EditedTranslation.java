// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/**
 * A translation that is edited as text, whole lines at a time, and read anew after each edit. An
 * edit that does more than was meant, say because a blank line ended a list, is refused.
 */
final class EditedTranslation {
  private final DocumentReader reader = new DocumentReader();
  private Document document;
  private List<List<Integer>> origins = new ArrayList<>();

  EditedTranslation(Document document) {
    this.document = document;
    for (int block = 0; block < document.blocks().size(); block++) {
      origins.add(List.of(block));
    }
  }

  /** A block as it must read after an edit. */
  private record Expected(List<Integer> origins, String text, BlockKind kind) {}

  Document document() {
    return document;
  }

  List<List<Integer>> origins() {
    return List.copyOf(origins);
  }

  int size() {
    return origins.size();
  }

  /** Whether a block stands on lines of its own, so that it can be taken out. */
  boolean isFree(int block) {
    Block it = blockAt(block);
    return it.kind() != BlockKind.FRONT_MATTER
        && !it.place().isEmpty()
        && (block == 0 || lastLine(block - 1) < firstLine(block))
        && (block + 1 == size() || lastLine(block) < firstLine(block + 1));
  }

  /** Whether a block is a paragraph that stands in no list and no quote. */
  boolean isPlainParagraph(int block) {
    Block it = blockAt(block);
    return it.kind() == BlockKind.PARAGRAPH && it.nesting().equals(Block.Nesting.NONE);
  }

  boolean cut(int block) {
    List<Expected> expected = expected();
    expected.remove(block);
    return accept(before(block) + after(block), expected);
  }

  /** Makes one paragraph of a block and the next. */
  boolean merge(int block) {
    List<Expected> expected = expected();
    Expected second = expected.remove(block + 1);
    Expected first = expected.get(block);
    List<Integer> both = new ArrayList<>(first.origins);
    both.addAll(second.origins);
    expected.set(block, new Expected(both, first.text + second.text, first.kind));
    int end = blockAt(block).place().end();
    int start = blockAt(block + 1).place().start();
    return accept(text().substring(0, end) + text().substring(start), expected);
  }

  /**
   * Makes two paragraphs of one.
   *
   * @param border where in the block's text the second starts
   */
  boolean split(int block, int border) {
    List<Expected> expected = expected();
    Expected whole = expected.get(block);
    String content = blockAt(block).text();
    String first = content.substring(0, border).strip();
    expected.set(block, new Expected(whole.origins, first, whole.kind));
    String second = content.substring(border).strip();
    expected.add(block + 1, new Expected(whole.origins, second, whole.kind));
    int at = blockAt(block).content().placeOf(new Span(border, border + 1)).start();
    return accept(text().substring(0, at) + "\n\n" + text().substring(at), expected);
  }

  /** Takes a block out and puts it before another one, or at the end. */
  boolean move(int block, int to) {
    List<Expected> expected = expected();
    Expected moved = expected.remove(block);
    expected.add(to > block ? to - 1 : to, moved);
    String piece = "\n" + piece(block).stripTrailing() + "\n\n";
    int at = startOf(to);
    int end = startOf(block + 1);
    String made =
        at <= startOf(block)
            ? before(to) + piece + text().substring(at, startOf(block)) + after(block)
            : before(block) + text().substring(end, at) + piece + text().substring(at);
    return accept(made, expected);
  }

  /** Puts a paragraph of its own behind a block. */
  boolean insertAfter(int block, String paragraph) {
    List<Expected> expected = expected();
    expected.add(block + 1, new Expected(List.of(), paragraph, BlockKind.PARAGRAPH));
    String made = before(block + 1).stripTrailing() + "\n\n" + paragraph.strip() + "\n\n";
    return accept(made + after(block), expected);
  }

  /**
   * Writes something else into a block.
   *
   * @param place in the file
   * @param with what stands there then
   * @param text how the block must read then
   */
  boolean rewrite(int block, Span place, String with, String text) {
    List<Expected> expected = expected();
    Expected old = expected.get(block);
    expected.set(block, new Expected(old.origins, text, old.kind));
    String before = text().substring(0, place.start());
    return accept(before + with + text().substring(place.end()), expected);
  }

  private boolean accept(String text, List<Expected> expected) {
    if (text.isBlank()) {
      return false;
    }
    Document read = reader.read(SourceFile.of(document.file().path(), text), document.format());
    if (read.blocks().size() != expected.size()) {
      return false;
    }
    List<List<Integer>> made = new ArrayList<>();
    for (int block = 0; block < expected.size(); block++) {
      Block it = read.blocks().get(block);
      Expected wanted = expected.get(block);
      boolean asExpected =
          it.text().strip().equals(wanted.text.strip()) && it.kind() == wanted.kind;
      if (!asExpected) {
        return false;
      }
      made.add(wanted.origins);
    }
    document = read;
    origins = made;
    return true;
  }

  private List<Expected> expected() {
    List<Expected> expected = new ArrayList<>();
    for (int block = 0; block < size(); block++) {
      Block it = blockAt(block);
      expected.add(new Expected(origins.get(block), it.text(), it.kind()));
    }
    return expected;
  }

  private String text() {
    return document.file().text();
  }

  private String before(int block) {
    return text().substring(0, startOf(block));
  }

  private String after(int block) {
    return text().substring(startOf(block + 1));
  }

  private String piece(int block) {
    return text().substring(startOf(block), startOf(block + 1));
  }

  /** Where the first line of a block starts; for the number after the last, where the text ends. */
  private int startOf(int block) {
    return block == size() ? text().length() : document.file().startOfLine(firstLine(block));
  }

  private Block blockAt(int block) {
    return document.blocks().get(block);
  }

  private int firstLine(int block) {
    return document.file().lineOf(blockAt(block).place().start());
  }

  private int lastLine(int block) {
    return document.file().lineOf(Math.max(0, blockAt(block).place().end() - 1));
  }
}
