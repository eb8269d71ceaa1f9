// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import org.duizhao.history.GitRepository;
import org.duizhao.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A project with its history: what is needed to tell how far its translations are behind.
 *
 * @param model that earlier states of the English are paired with
 * @param kept results of earlier runs; null for none
 */
record TrackedProject(
    ProjectFile project, Model model, GitRepository repository, @Nullable KeptResults kept) {}
