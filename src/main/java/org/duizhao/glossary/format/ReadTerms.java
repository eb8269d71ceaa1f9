// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.util.List;
import org.duizhao.glossary.TermBase;

/**
 * A term base as read from a file of any format.
 *
 * @param base the entries
 * @param notKept what the file says and an entry cannot hold, a line each: the gender of a term,
 *     its German
 */
public record ReadTerms(TermBase base, List<String> notKept) {
  public ReadTerms {
    notKept = List.copyOf(notKept);
  }
}
