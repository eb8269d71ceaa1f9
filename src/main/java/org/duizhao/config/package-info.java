// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Settings that a project keeps in files: what linters of Chinese typography were told there holds
 * for duizhao, too. Read {@link org.duizhao.config.HouseStyle} first.
 */
@NullMarked
package org.duizhao.config;

import org.jspecify.annotations.NullMarked;
