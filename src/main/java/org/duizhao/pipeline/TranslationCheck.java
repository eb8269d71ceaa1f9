// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.duizhao.bitext.Annotations;
import org.duizhao.bitext.BeadLinks;
import org.duizhao.bitext.Bitext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.Usage;
import org.duizhao.checks.accuracy.CorrectionFinder;
import org.duizhao.document.InputException;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Finding;
import org.duizhao.model.Model;
import org.duizhao.read.RawDocument;

/**
 * The main job as one call: read, align, check.
 *
 * <pre>{@code
 * new TranslationCheck(runner, Model.bundled(), Progress.SILENT).of(news, chineseNews).findings()
 * }</pre>
 */
public final class TranslationCheck {
  private final CheckRunner runner;
  private final Pairing pairing;
  private final Consumer<Usage> usages;
  private final boolean annotates;

  public TranslationCheck(CheckRunner runner, Model model, Progress progress) {
    this(runner, model, progress, usage -> {});
  }

  /**
   * @param usages takes what other documents of a project may say otherwise
   */
  public TranslationCheck(
      CheckRunner runner, Model model, Progress progress, Consumer<Usage> usages) {
    this(runner, new Pairing(model, progress), usages, false);
  }

  private TranslationCheck(
      CheckRunner runner, Pairing pairing, Consumer<Usage> usages, boolean annotates) {
    this.runner = runner;
    this.pairing = pairing;
    this.usages = usages;
    this.annotates = annotates;
  }

  /** The same, whose results hold annotations, for a report that shows the whole text. */
  public TranslationCheck annotating() {
    return new TranslationCheck(runner, pairing, usages, true);
  }

  /** Checks a translation against its source. */
  public CheckResult of(Input source, Input target) throws InputException {
    return check(pairing.of(source, target));
  }

  /** Checks one file that holds both languages, or Chinese alone. */
  public CheckResult of(Input single) throws InputException {
    return check(pairing.of(single));
  }

  /** Checks documents that are no files. */
  public CheckResult of(RawDocument source, RawDocument target) throws InputException {
    return check(pairing.of(source, target));
  }

  /** Checks one document that is no file. */
  public CheckResult of(RawDocument single) throws InputException {
    return check(pairing.of(single));
  }

  private CheckResult check(Bitext bitext) {
    if (!annotates) {
      return new CheckResult(bitext, runner.run(bitext, usages));
    }
    List<BeadLinks> links = new ArrayList<>();
    List<Finding> findings = runner.run(bitext, usages, links);
    return new CheckResult(bitext, findings)
        .with(new Annotations(links, CorrectionFinder.in(bitext)));
  }
}
