// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.Segment;
import org.duizhao.bitext.Shape;
import org.duizhao.bitext.TranslationUnit;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.text.ChineseVariant;
import org.duizhao.text.Script;
import org.jspecify.annotations.Nullable;

/**
 * The Chinese of a document, or of one unit that came paired, without what must not be touched:
 * code, front matter, boilerplate, and blocks without a Chinese character.
 *
 * <p>Of "# 内核\n\n```\nmake\n```\n\n构建完成。" the passages are 内核 and 构建完成。.
 *
 * @param passages in the order of the file
 * @param form where the text comes from
 * @param source all of the English; empty when it is not known
 * @param variant whose Chinese the document says that it is in; null when it says nothing
 */
public record TargetText(
    List<TargetPassage> passages, Form form, String source, @Nullable ChineseVariant variant) {
  public TargetText {
    passages = List.copyOf(passages);
  }

  /** Where Chinese text comes from. */
  public enum Form {
    /** A document whose source is known. */
    TRANSLATION,
    /** A document alone. */
    ALONE,
    /** One unit that came paired. */
    UNIT
  }

  /** The Chinese of the target document. */
  public static TargetText of(Bitext bitext) {
    Form form = bitext.shape() == Shape.TARGET_ONLY ? Form.ALONE : Form.TRANSLATION;
    Document source = bitext.source();
    return of(bitext.target(), form, source == null ? "" : source.file().text());
  }

  /** The Chinese of a document without source. */
  public static TargetText of(Document document) {
    return of(document, Form.ALONE, "");
  }

  private static TargetText of(Document document, Form form, String source) {
    List<TargetPassage> passages = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (isLanguage(block) && hasHan(block.text())) {
        passages.add(TargetPassage.of(Segment.whole(document.file(), block)));
      }
    }
    return new TargetText(passages, form, source, DeclaredVariant.of(document));
  }

  static TargetText of(TranslationUnit unit) {
    List<TargetPassage> passages = new ArrayList<>();
    for (Segment segment : unit.bead().target().segments()) {
      if (hasHan(segment.text())) {
        passages.add(TargetPassage.of(segment));
      }
    }
    return new TargetText(passages, Form.UNIT, unit.bead().source().text(), null);
  }

  private static boolean isLanguage(Block block) {
    return !block.isBoilerplate()
        && block.kind() != BlockKind.CODE
        && block.kind() != BlockKind.FRONT_MATTER;
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Script::isHan);
  }
}
