// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.check.Check;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.check.Profile;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.checks.WritingSettings;
import org.duizhao.config.CheckSettings;
import org.duizhao.config.HouseStyle;
import org.duizhao.document.InputException;
import org.duizhao.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Makes the runners of a run: the settings of the project with the options of the command line over
 * them. Paths with the same settings share one runner.
 */
final class CheckRunners {
  private final ProjectFile project;
  private final CheckSettings fromCommandLine;
  private final Profile profile;
  private final GlossaryOption glossary;
  private final Model model;
  private final HouseStyle style;
  private final List<Check> checks;
  private final Map<CheckSettings, CheckRunner> made = new HashMap<>();

  /**
   * @param fromCommandLine what its options say, over the settings of every path
   * @param profile null for the standard one
   */
  CheckRunners(
      ProjectFile project,
      CheckSettings fromCommandLine,
      @Nullable Profile profile,
      WritingOptions writing,
      GlossaryOption glossary,
      Model model)
      throws CannotRunException, InputException {
    for (String id : fromCommandLine.only()) {
      CheckIds.find(id);
    }
    for (String id : fromCommandLine.skip()) {
      CheckIds.find(id);
    }
    this.project = project;
    this.fromCommandLine = fromCommandLine;
    this.profile = profile == null ? Profile.STANDARD : profile;
    this.glossary = glossary;
    this.model = model;
    this.style = writing.style(project);
    WritingSettings settings = writing.settings(style, project.settings());
    this.checks = BuiltInChecks.with(settings);
  }

  /** The runner for a translation, by its path as the user gave it. */
  CheckRunner of(Path target) throws InputException {
    String path = project.pathOf(target);
    CheckSettings settings =
        path == null ? project.settings().checks() : project.settings().checksOf(path);
    return of(settings.with(fromCommandLine));
  }

  /** The runner for what is no file of the project. */
  CheckRunner ofAny() throws InputException {
    return of(project.settings().checks().with(fromCommandLine));
  }

  private CheckRunner of(CheckSettings settings) throws InputException {
    CheckRunner runner = made.get(settings);
    if (runner == null) {
      runner = make(settings);
      made.put(settings, runner);
    }
    return runner;
  }

  private CheckRunner make(CheckSettings settings) throws InputException {
    Set<String> without = new HashSet<>(style.off());
    without.removeAll(settings.only());
    without.addAll(settings.skip());
    CheckSelection selection =
        new CheckSelection(settings.only(), without, settings.severities(), profile);
    CheckContext context =
        new CheckContext(
            glossary.termBase(project.resolve(settings.glossary())),
            model::lexicon,
            model::coverage,
            model::speller);
    return new CheckRunner(checks, selection, context);
  }
}
