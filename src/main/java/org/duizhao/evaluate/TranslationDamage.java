// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.duizhao.bitext.Bitext;
import org.duizhao.document.Document;
import org.duizhao.evaluate.Damage.Operation;

/**
 * Damages a translation at random and keeps book of it: blocks are cut out, merged, split, swapped
 * and moved, each block at most once, one in {@value #BLOCKS_PER_DAMAGE} that can be judged.
 */
public final class TranslationDamage {
  private static final int BLOCKS_PER_DAMAGE = 8;
  private static final int LEAST_DISTANCE = 5;
  private static final int TRIES = 12;

  private final SurePairs sure;
  private final EditedTranslation edited;
  private final Random random;
  private final boolean[] touched;
  private final List<Damage> damages = new ArrayList<>();

  private TranslationDamage(SurePairs sure, Document target, Random random) {
    this.sure = sure;
    this.edited = new EditedTranslation(target);
    this.random = random;
    this.touched = new boolean[target.blocks().size()];
  }

  /**
   * Damages a translation.
   *
   * @param undamaged the alignment of the undamaged translation
   * @param random decides what is done; the same one damages the same way
   */
  public static DamagedTranslation of(Document source, Bitext undamaged, Random random) {
    SurePairs sure = SurePairs.of(source, undamaged);
    return new TranslationDamage(sure, undamaged.target(), random).made();
  }

  private DamagedTranslation made() {
    long judged = sure.sources().stream().filter(source -> source >= 0).count();
    List<Operation> operations = new ArrayList<>();
    for (int left = (int) judged / BLOCKS_PER_DAMAGE; left > 0; left--) {
      if (operations.isEmpty()) {
        operations.addAll(List.of(Operation.values()));
        Collections.shuffle(operations, random);
      }
      attempt(operations.remove(operations.size() - 1));
    }
    return new DamagedTranslation(edited.document(), damages, edited.origins(), sure.sources());
  }

  private void attempt(Operation operation) {
    for (int tries = 0; tries < TRIES; tries++) {
      int block = random.nextInt(edited.size());
      boolean single = operation != Operation.MERGE && operation != Operation.SWAP;
      if (isEligible(block) && (single || isFollowed(block))) {
        List<Integer> blocks = new ArrayList<>(edited.origins().get(block));
        if (!single) {
          blocks.addAll(edited.origins().get(block + 1));
        }
        if (isDone(operation, block)) {
          blocks.forEach(origin -> touched[origin] = true);
          damages.add(new Damage(operation, blocks));
          return;
        }
      }
    }
  }

  private boolean isDone(Operation operation, int block) {
    return switch (operation) {
      case CUT -> edited.cut(block);
      case MERGE ->
          edited.isPlainParagraph(block)
              && edited.isPlainParagraph(block + 1)
              && edited.merge(block);
      case SPLIT -> edited.isPlainParagraph(block) && isSplit(block);
      case SWAP -> edited.move(block, block + 2);
      case MOVE -> isMoved(block);
    };
  }

  private boolean isSplit(int block) {
    List<Integer> borders = sure.borders(originOf(block));
    return !borders.isEmpty() && edited.split(block, borders.get(random.nextInt(borders.size())));
  }

  private boolean isMoved(int block) {
    int to = random.nextInt(edited.size() + 1);
    long passed =
        IntStream.range(Math.min(block, to), Math.max(block, to))
            .filter(between -> between != block && isPaired(between))
            .count();
    boolean opens = to == edited.size() || (edited.isFree(to) && !isWithinSplit(to));
    return passed >= LEAST_DISTANCE && opens && edited.move(block, to);
  }

  /** Whether a block and the one before it are halves of one. */
  private boolean isWithinSplit(int block) {
    return block > 0 && edited.origins().get(block).equals(edited.origins().get(block - 1));
  }

  private boolean isPaired(int block) {
    return edited.origins().get(block).stream().allMatch(origin -> sure.sourceOf(origin) >= 0);
  }

  /** Whether a block is whole, untouched, and surely renders one source block. */
  private boolean isEligible(int block) {
    return block < edited.size()
        && edited.origins().get(block).size() == 1
        && !touched[originOf(block)]
        && sure.sourceOf(originOf(block)) >= 0
        && edited.isFree(block);
  }

  /** Whether the next block is such a one too, and renders the next source block. */
  private boolean isFollowed(int block) {
    return isEligible(block + 1)
        && sure.sourceOf(originOf(block + 1)) == sure.sourceOf(originOf(block)) + 1;
  }

  private int originOf(int block) {
    return edited.origins().get(block).get(0);
  }
}
