// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import org.duizhao.document.Document;

/**
 * An article and its translation.
 *
 * @param id what the files are called before {@code .en.md} and {@code .zh.md}: {@code 00042}
 */
public record ArticlePair(String id, Document source, Document target) {}
