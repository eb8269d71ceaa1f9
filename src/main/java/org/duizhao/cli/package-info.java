// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The command line: parses arguments, calls the pipeline, chooses the report and the exit code.
 * Read {@link org.duizhao.cli.Main} first; nothing else in the program may print or exit.
 */
@NullMarked
package org.duizhao.cli;

import org.jspecify.annotations.NullMarked;
