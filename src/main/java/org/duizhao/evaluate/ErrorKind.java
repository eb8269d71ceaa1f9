// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.Locale;

/** The kinds of error that {@link ErrorSeeder} makes, each in a sound translation. */
public enum ErrorKind {
  /** 12 个文件 becomes 13 个文件. */
  NUMBER_CHANGED,
  /** 12 个文件 becomes 个文件. */
  NUMBER_DROPPED,
  /** {@code --force} becomes {@code --forge}, or is gone. */
  IDENTIFIER,
  /** {@code %s} or {@code {name}} is gone. */
  PLACEHOLDER_DROPPED,
  /** 无法打开 becomes 可以打开. */
  NEGATION_DROPPED,
  /** The target is the source. */
  UNTRANSLATED,
  /** A sentence of the target is the source's. */
  HALF_UNTRANSLATED,
  /** A sentence is gone. */
  OMITTED_SENTENCE,
  /** A clause is gone. */
  OMITTED_CLAUSE,
  /** A sentence of another unit stands at the end. */
  ADDED_SENTENCE,
  /** The target is that of another unit. */
  SWAPPED_TARGET,
  /** A term of the term base is rendered by another term's rendering. */
  TERM_SWAPPED,
  /** A term is rendered as its entry forbids. */
  TERM_FORBIDDEN,
  /** A bracket or quotation mark is gone. */
  UNBALANCED,
  /** 文件 becomes 文件文件. */
  DUPLICATE_WORD,
  /** 。 becomes a full stop of English. */
  HALFWIDTH_PUNCT,
  /** 合并 becomes 和并: a character of the same sound. */
  HOMOPHONE,
  /** GitHub becomes a name of another unit. */
  NAME_CHANGED,
  /** 5 英里 becomes 5 公里. */
  MEASURE_CHANGED,
  /** 增加了 5 becomes 增加到 5. */
  CHANGE_TURNED,
  /** 从客户端到服务器 becomes 从服务器到客户端. */
  PLACES_EXCHANGED,
  /** 至少 5 个 becomes 最多 5 个. */
  LIMIT_TURNED,
  /** 必须 becomes 可以. */
  MODALITY_TURNED,
  /** 所有 becomes 部分. */
  QUANTITY_TURNED,
  /** The target ends after its last comma, with it. */
  TRUNCATED,
  /** A word is Japanese. */
  SCRIPT_CHANGED;

  /** The name in tables: {@code number-changed}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
