// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import java.time.LocalDate;

/**
 * One finding that a project knows and leaves alone for now.
 *
 * @param fingerprint of the finding
 * @param check id of the check
 * @param path of the document when the entry was made, for people
 * @param message when the entry was made, for people
 * @param date when the entry was made
 * @param reason why it is left alone; may be empty
 * @param author who decided; may be empty
 */
public record BaselineEntry(
    String fingerprint,
    String check,
    String path,
    String message,
    LocalDate date,
    String reason,
    String author) {}
