// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duizhao.bitext.Bitext;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.text.Span;

/**
 * Makes single errors in the translation of one article: those of {@link ErrorKind} in a block that
 * surely renders one of the source, those of {@link ArticleError.Whole} between blocks. The text of
 * the file is edited and read anew; an edit that changes more than was meant is refused.
 */
final class ArticleErrors {
  /** Blocks that are tried before a kind of error is given up. */
  private static final int TRIES = 8;

  private static final int SHORTEST_BLOCK = 12;

  /** A word of a line of code that has no comment. */
  private static final Pattern CODE_WORD =
      Pattern.compile("(?m)^[^#/;%*\\n]{0,80}?\\b([a-z]{3,20})\\b");

  private final String article;
  private final Document source;
  private final Document target;
  private final SurePairs sure;
  private final List<SoundUnit> units = new ArrayList<>();
  private final List<Integer> blocks = new ArrayList<>();

  ArticleErrors(ArticlePair pair, Bitext undamaged) {
    this.article = pair.id();
    this.source = pair.source();
    this.target = pair.target();
    this.sure = SurePairs.of(source, undamaged);
    for (int block = 0; block < target.blocks().size(); block++) {
      int from = sure.sources().get(block);
      if (from >= 0 && target.blocks().get(block).kind() != BlockKind.CODE) {
        String english = source.blocks().get(from).text();
        units.add(new SoundUnit(article, english, target.blocks().get(block).text()));
        blocks.add(block);
      }
    }
  }

  /** The blocks of the translation that surely render one of the source, as units. */
  List<SoundUnit> units() {
    return List.copyOf(units);
  }

  /** The translation with an error of the kind in one sentence; empty if no block can bear one. */
  Optional<ArticleError> made(ErrorKind kind, TargetErrors errors, Random random) {
    for (int attempt = 0; attempt < TRIES && !units.isEmpty(); attempt++) {
      int at = random.nextInt(units.size());
      Optional<ArticleError> made =
          errors
              .made(kind, units.get(at), random)
              .flatMap(text -> rewritten(kind.id(), blocks.get(at), text));
      if (made.isPresent()) {
        boolean isAnywhere = kind == ErrorKind.UNBALANCED;
        return isAnywhere ? made.map(error -> overBlock(error, blocks.get(at))) : made;
      }
    }
    return Optional.empty();
  }

  private static ArticleError overBlock(ArticleError error, int block) {
    Span place = error.target().blocks().get(block).place();
    return new ArticleError(error.article(), error.kind(), error.target(), place);
  }

  /** The translation with another text in one block. */
  private Optional<ArticleError> rewritten(String kind, int block, String text) {
    Block old = target.blocks().get(block);
    TextChange change = TextChange.between(old.text(), text);
    if (change.before().isEmpty() && change.after().isEmpty()) {
      return Optional.empty();
    }
    EditedTranslation edited = new EditedTranslation(target);
    Span place = old.content().placeOf(change.before());
    String with = change.after().of(text);
    return edited.rewrite(block, place, with, text)
        ? Optional.of(error(kind, edited, new Span(place.start(), place.start() + with.length())))
        : Optional.empty();
  }

  private ArticleError error(String kind, EditedTranslation edited, Span place) {
    return new ArticleError(article, kind, edited.document(), place);
  }

  /**
   * The translation with an error of the kind; empty if no block can bear one.
   *
   * @param other text of a paragraph of another article
   */
  Optional<ArticleError> made(ArticleError.Whole kind, String other, Random random) {
    List<Integer> candidates =
        IntStream.range(0, target.blocks().size()).boxed().filter(b -> isFit(kind, b)).toList();
    for (int attempt = 0; attempt < TRIES && !candidates.isEmpty(); attempt++) {
      int block = candidates.get(random.nextInt(candidates.size()));
      Optional<ArticleError> made =
          switch (kind) {
            case OMITTED_BLOCK -> omitted(block);
            case ADDED_BLOCK -> inserted(kind, block, other);
            case DUPLICATED_BLOCK -> inserted(kind, block, target.blocks().get(block).text());
            case CODE_CHANGED -> codeChanged(block);
            case HYPERLINK_CHANGED -> hyperlinkChanged(block);
          };
      if (made.isPresent()) {
        return made;
      }
    }
    return Optional.empty();
  }

  private boolean isFit(ArticleError.Whole kind, int block) {
    Block it = target.blocks().get(block);
    boolean isCode = it.kind() == BlockKind.CODE;
    return sure.sources().get(block) >= 0
        && switch (kind) {
          case OMITTED_BLOCK, ADDED_BLOCK, DUPLICATED_BLOCK ->
              !isCode && it.text().length() >= SHORTEST_BLOCK;
          case CODE_CHANGED ->
              isCode && it.text().equals(source.blocks().get(sure.sources().get(block)).text());
          case HYPERLINK_CHANGED -> !isCode && !it.inlines().isEmpty();
        };
  }

  private Optional<ArticleError> omitted(int block) {
    EditedTranslation edited = new EditedTranslation(target);
    if (!edited.isFree(block) || !edited.cut(block)) {
      return Optional.empty();
    }
    List<Block> left = edited.document().blocks();
    int from = block == 0 ? 0 : left.get(block - 1).place().start();
    int to =
        block < left.size()
            ? left.get(block).place().end()
            : edited.document().file().text().length();
    return Optional.of(error(ArticleError.Whole.OMITTED_BLOCK.id(), edited, new Span(from, to)));
  }

  private Optional<ArticleError> inserted(ArticleError.Whole kind, int block, String text) {
    EditedTranslation edited = new EditedTranslation(target);
    boolean isMade =
        !text.isBlank() && edited.isPlainParagraph(block) && edited.insertAfter(block, text);
    return isMade
        ? Optional.of(error(kind.id(), edited, edited.document().blocks().get(block + 1).place()))
        : Optional.empty();
  }

  private Optional<ArticleError> codeChanged(int block) {
    String code = target.blocks().get(block).text();
    Matcher word = CODE_WORD.matcher(code);
    if (!word.find()) {
      return Optional.empty();
    }
    String changed = code.substring(0, word.start(1)) + 'z' + code.substring(word.start(1) + 1);
    return rewritten(ArticleError.Whole.CODE_CHANGED.id(), block, changed);
  }

  /** The first letter of the last part of an address is another one. */
  private Optional<ArticleError> hyperlinkChanged(int block) {
    for (Inline inline : target.blocks().get(block).inlines()) {
      String address = inline.target();
      if (inline.kind() != InlineKind.HYPERLINK || address == null || !address.startsWith("http")) {
        continue;
      }
      int at = target.file().text().indexOf(address, inline.place().start());
      int letter = at + address.lastIndexOf('/') + 1;
      if (at >= 0
          && at + address.length() <= inline.place().end()
          && letter < at + address.length()) {
        EditedTranslation edited = new EditedTranslation(target);
        Span place = Span.at(letter);
        if (edited.rewrite(block, place, "x", target.blocks().get(block).text())) {
          String kind = ArticleError.Whole.HYPERLINK_CHANGED.id();
          Span whole = new Span(inline.place().start(), inline.place().end() + 1);
          return Optional.of(error(kind, edited, whole));
        }
      }
    }
    return Optional.empty();
  }
}
