// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.EnumMap;
import java.util.Map;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Shape;
import org.duizhao.document.Block;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/** What the page calls the things of a run, in both languages. */
final class Wording {
  private static final Map<IssueType, String> TYPES = new EnumMap<>(IssueType.class);
  private static final Map<Severity, String> SEVERITIES = new EnumMap<>(Severity.class);
  private static final Map<PairKind, Say> GAPS = new EnumMap<>(PairKind.class);
  private static final Map<Block.Role, Say> ROLES = new EnumMap<>(Block.Role.class);
  private static final Map<Shape, String> SHAPES = new EnumMap<>(Shape.class);

  static {
    TYPES.put(IssueType.MISTRANSLATION, "误译");
    TYPES.put(IssueType.OMISSION, "漏译");
    TYPES.put(IssueType.ADDITION, "增译");
    TYPES.put(IssueType.UNTRANSLATED, "未译");
    TYPES.put(IssueType.DO_NOT_TRANSLATE, "不应翻译");
    TYPES.put(IssueType.TERMINOLOGY_RESOURCE, "与术语表不一致");
    TYPES.put(IssueType.TERMINOLOGY_USE, "术语前后不一致");
    TYPES.put(IssueType.WRONG_TERM, "术语错误");
    TYPES.put(IssueType.PUNCTUATION, "标点");
    TYPES.put(IssueType.SPELLING, "错别字");
    TYPES.put(IssueType.CHARACTER_ENCODING, "字符编码");
    TYPES.put(IssueType.TEXTUAL_CONVENTIONS, "篇章次序");
    TYPES.put(IssueType.MARKUP_TAG, "标记");
    TYPES.put(IssueType.HYPERLINK, "链接");
    TYPES.put(IssueType.INCONSISTENT_STYLE, "风格不一致");
    TYPES.put(IssueType.AWKWARD_STYLE, "行文不顺");
    TYPES.put(IssueType.NUMBER_FORMAT, "数字格式");

    SEVERITIES.put(Severity.CRITICAL, "致命");
    SEVERITIES.put(Severity.MAJOR, "严重");
    SEVERITIES.put(Severity.MINOR, "轻微");
    SEVERITIES.put(Severity.NEUTRAL, "提示");

    GAPS.put(PairKind.OMISSION, new Say("Nothing in the translation renders this.", "译文中没有对应的内容。"));
    GAPS.put(
        PairKind.ADDITION, new Say("Nothing in the source stands behind this.", "原文中没有对应的内容。"));
    GAPS.put(PairKind.NO_SOURCE, new Say("No source is given for this.", "未提供对应的原文。"));

    ROLES.put(Block.Role.NAVIGATION, new Say("Navigation", "导航文字"));
    ROLES.put(Block.Role.PROMOTION, new Say("Promotion", "推广文字"));
    ROLES.put(Block.Role.BYLINE, new Say("By-line", "署名与日期"));
    ROLES.put(Block.Role.INDEX, new Say("Index or tags", "索引或标签"));
    ROLES.put(Block.Role.LICENCE, new Say("Licence", "许可声明"));
    ROLES.put(Block.Role.CREDIT, new Say("Credits", "译者与来源信息"));

    SHAPES.put(Shape.TWO_FILES, "英文原文与中文译文");
    SHAPES.put(Shape.INTERLEAVED, "一个文件中的双语对照");
    SHAPES.put(Shape.UNTRANSLATED, "中文标题下的英文正文");
    SHAPES.put(Shape.TARGET_ONLY, "只有中文，没有可比对的原文");
  }

  private Wording() {}

  static Say of(IssueType type) {
    return new Say(type.mqmName(), TYPES.getOrDefault(type, type.mqmName()));
  }

  static Say of(Severity severity) {
    return new Say(severity.id(), SEVERITIES.getOrDefault(severity, severity.id()));
  }

  /** The letter by which a severity is known where there is no room: C, M, m, n. */
  static String letter(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "C";
      case MAJOR -> "M";
      case MINOR -> "m";
      case NEUTRAL -> "n";
    };
  }

  static Say of(Shape shape) {
    return new Say(shape.description(), SHAPES.getOrDefault(shape, shape.description()));
  }

  /**
   * Why a block has nothing on the other side.
   *
   * @param kind of its pair
   * @param role of the block
   */
  static Say gap(PairKind kind, Block.Role role) {
    Say known = GAPS.get(kind);
    if (known != null) {
      return known;
    }
    Say what = ROLES.get(role);
    return what == null
        ? new Say("No translation is expected here.", "此处不要求有译文。")
        : new Say(what.en() + ": no translation is expected.", what.zh() + "：不要求有译文。");
  }
}
