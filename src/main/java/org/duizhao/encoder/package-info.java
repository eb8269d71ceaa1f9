// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Sentence vectors of a neural model that lies on disk, for users who have one: nothing of it is
 * needed by default. ONNX Runtime is not part of the program's jar, so only {@link
 * org.duizhao.encoder.Encoders} may be used without knowing that it is there.
 */
@NullMarked
package org.duizhao.encoder;

import org.jspecify.annotations.NullMarked;
