// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.pipeline;

import java.nio.file.Path;
import org.duizhao.document.DocumentFormat;
import org.jspecify.annotations.Nullable;

/**
 * A document that is still a file.
 *
 * @param file as the user gave it
 * @param format null to take it from the file's name, else from its content
 */
public record Input(Path file, @Nullable DocumentFormat format) {}
