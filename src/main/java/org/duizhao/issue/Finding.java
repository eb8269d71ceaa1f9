// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

/**
 * An issue and the name by which it is known again in the next run.
 *
 * <p>A project that accepts "9,842 changesets" / "近一万个变更集" once keeps the fingerprint, and the
 * issue stays quiet when the paragraph moves or is wrapped anew.
 *
 * @param issue what was found
 * @param fingerprint 16 hexadecimal digits, unique in its run; see {@link Fingerprints}
 */
public record Finding(Issue issue, String fingerprint) {}
