// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of the package of the same name. */
package org.duizhao.glossary.format;
