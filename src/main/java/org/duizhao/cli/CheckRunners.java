// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final WritingSettings writing;
  private final Map<CheckSettings, CheckRunner> made = new HashMap<>();
  private final Map<CheckSettings, String> names = new HashMap<>();

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
    this.writing = writing.settings(style, project.settings());
  }

  /** A runner that is made when it is asked for: a glossary and sixty checks take their time. */
  interface Lazy {
    CheckRunner get() throws InputException;
  }

  /**
   * A runner and a name of all settings that decide what it finds.
   *
   * @param name equal for equal settings, and for other ones another
   */
  record Named(String name, Lazy runner) {
    /** The runner of settings that have been used before, so that nothing is wrong with them. */
    CheckRunner known() {
      try {
        return runner.get();
      } catch (InputException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The runner for a translation, by its path as the user gave it. */
  CheckRunner of(Path target) throws InputException {
    return of(settingsOf(target));
  }

  /** The same, which is not made yet. */
  Named named(Path target) throws InputException {
    CheckSettings settings = settingsOf(target);
    String name = names.get(settings);
    if (name == null) {
      name = nameOf(settings);
      names.put(settings, name);
    }
    return new Named(name, () -> of(settings));
  }

  private String nameOf(CheckSettings settings) throws InputException {
    return String.join(
        "\n",
        new TreeSet<>(settings.only()).toString(),
        new TreeSet<>(settings.skip()).toString(),
        new TreeMap<>(settings.severities()).toString(),
        glossary.nameOf(project.resolve(settings.glossary())),
        new TreeSet<>(style.off()).toString(),
        profile.name(),
        writing.toString());
  }

  private CheckSettings settingsOf(Path target) {
    String path = project.pathOf(target);
    CheckSettings settings =
        path == null ? project.settings().checks() : project.settings().checksOf(path);
    return settings.with(fromCommandLine);
  }

  /** The runner for what is no file of the project. */
  CheckRunner ofAny() throws InputException {
    return of(project.settings().checks().with(fromCommandLine));
  }

  private synchronized CheckRunner of(CheckSettings settings) throws InputException {
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
    return new CheckRunner(BuiltInChecks.with(writing), selection, context);
  }
}
