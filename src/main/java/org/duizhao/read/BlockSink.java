// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.document.Block;
import org.duizhao.document.Block.Nesting;
import org.duizhao.document.Block.Role;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.document.InputProblem;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/** Collects the blocks of one document while it is read. Blocks without text are dropped. */
final class BlockSink {
  private final SourceFile file;
  private final List<Block> blocks = new ArrayList<>();
  private final List<InputProblem> problems = new ArrayList<>();

  BlockSink(SourceFile file) {
    this.file = file;
  }

  /** What a block is, apart from its text and place. */
  record Form(BlockKind kind, int level, Nesting nesting, @Nullable String label, Role role) {
    static Form of(BlockKind kind, int level, Nesting nesting) {
      return new Form(kind, level, nesting, null, Role.CONTENT);
    }

    Form labelled(@Nullable String other) {
      return new Form(kind, level, nesting, other, role);
    }

    Form inRole(Role other) {
      return new Form(kind, level, nesting, label, other);
    }
  }

  /** Takes a block whose place is that of its text. */
  void add(Form form, BlockText text) {
    add(form, text, null);
  }

  /** Takes a block; {@code place} may reach beyond its text, to the markers around. */
  void add(Form form, BlockText text, @Nullable Span place) {
    BlockText.Built built = text.build();
    if (built.content().text().isBlank()) {
      return;
    }
    Span textPlace = built.content().place();
    Span whole = place == null ? textPlace : withoutBlanks(place.join(textPlace), textPlace.end());
    blocks.add(
        new Block(
            form.kind,
            form.level,
            form.nesting,
            built.content(),
            built.inlines(),
            whole,
            form.label,
            form.role));
  }

  private Span withoutBlanks(Span place, int shortest) {
    int end = place.end();
    while (end > shortest && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    return new Span(place.start(), end);
  }

  /** Notes, once a message, what could not be made sense of. */
  void problem(int offset, String message) {
    if (problems.stream().noneMatch(known -> known.message().equals(message))) {
      problems.add(new InputProblem(file.path(), file.positionOf(offset), message));
    }
  }

  /** All that was taken, as a document. */
  Document toDocument(DocumentFormat format) {
    return new Document(file, format, blocks, problems);
  }
}
