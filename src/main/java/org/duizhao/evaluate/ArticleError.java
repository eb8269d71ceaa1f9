// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.Locale;
import org.duizhao.document.Document;
import org.duizhao.text.Span;

/**
 * A translation of an article with one error in it.
 *
 * @param article its id
 * @param kind of error: {@code number-changed}, or the id of a {@link Whole}
 * @param target the translation with the error, as read anew
 * @param place of the error in the file of {@code target}; empty where something is missing
 */
record ArticleError(String article, String kind, Document target, Span place) {
  /** The kinds of error that no sentence can have, but an article. */
  enum Whole {
    /** A paragraph, heading or list item is gone. */
    OMITTED_BLOCK,
    /** A paragraph of another article stands between two. */
    ADDED_BLOCK,
    /** A paragraph stands there twice. */
    DUPLICATED_BLOCK,
    /** A line of code has another letter: {@code make} becomes {@code mzke}. */
    CODE_CHANGED,
    /** A hyperlink leads elsewhere: {@code /v6.1} becomes {@code /x6.1}. */
    HYPERLINK_CHANGED;

    /** The name in tables: {@code omitted-block}. */
    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
