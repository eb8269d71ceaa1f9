// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.check.Check;
import org.duizhao.checks.accuracy.AddedBlockCheck;
import org.duizhao.checks.accuracy.AddedSegmentCheck;
import org.duizhao.checks.accuracy.ChangeMismatchCheck;
import org.duizhao.checks.accuracy.CodeAlteredCheck;
import org.duizhao.checks.accuracy.CorrectionAddedCheck;
import org.duizhao.checks.accuracy.CorrectionMissingCheck;
import org.duizhao.checks.accuracy.DuplicatedBlockCheck;
import org.duizhao.checks.accuracy.ExchangedWordsCheck;
import org.duizhao.checks.accuracy.HedgeLostCheck;
import org.duizhao.checks.accuracy.LimitMismatchCheck;
import org.duizhao.checks.accuracy.LiteralAlteredCheck;
import org.duizhao.checks.accuracy.MeasureMismatchCheck;
import org.duizhao.checks.accuracy.MisreadWordCheck;
import org.duizhao.checks.accuracy.MistranslatedWordCheck;
import org.duizhao.checks.accuracy.ModalityMismatchCheck;
import org.duizhao.checks.accuracy.MovedBlockCheck;
import org.duizhao.checks.accuracy.MovedSegmentCheck;
import org.duizhao.checks.accuracy.NameMismatchCheck;
import org.duizhao.checks.accuracy.NegationMismatchCheck;
import org.duizhao.checks.accuracy.NumberMismatchCheck;
import org.duizhao.checks.accuracy.OmittedBlockCheck;
import org.duizhao.checks.accuracy.OmittedSegmentCheck;
import org.duizhao.checks.accuracy.OppositeWordCheck;
import org.duizhao.checks.accuracy.QuantifierMismatchCheck;
import org.duizhao.checks.accuracy.RepeatedTargetCheck;
import org.duizhao.checks.accuracy.SecondDocumentCheck;
import org.duizhao.checks.accuracy.TruncatedSegmentCheck;
import org.duizhao.checks.accuracy.UnpairedDocumentsCheck;
import org.duizhao.checks.accuracy.UnrelatedSegmentCheck;
import org.duizhao.checks.accuracy.UnsourcedUnitCheck;
import org.duizhao.checks.accuracy.UntranslatedCheck;
import org.duizhao.checks.accuracy.WrongSenseCheck;
import org.duizhao.checks.consistency.InconsistentHeadingCheck;
import org.duizhao.checks.consistency.InconsistentNameCheck;
import org.duizhao.checks.consistency.InconsistentSegmentCheck;
import org.duizhao.checks.consistency.UnevenListCheck;
import org.duizhao.checks.language.ConfusedWordCheck;
import org.duizhao.checks.language.DuplicatedWordCheck;
import org.duizhao.checks.language.MisspeltNameCheck;
import org.duizhao.checks.language.MojibakeCheck;
import org.duizhao.checks.language.UnpairedPunctuationCheck;
import org.duizhao.checks.language.WrongCharacterCheck;
import org.duizhao.checks.language.WrongPronounCheck;
import org.duizhao.checks.language.WrongScriptCheck;
import org.duizhao.checks.language.WrongVariantCheck;
import org.duizhao.checks.locale.NumberFormatCheck;
import org.duizhao.checks.markup.HyperlinkMissingCheck;
import org.duizhao.checks.markup.MarkupMismatchCheck;
import org.duizhao.checks.residue.ChatResidueCheck;
import org.duizhao.checks.residue.ConflictMarkerCheck;
import org.duizhao.checks.residue.EditorMarkCheck;
import org.duizhao.checks.residue.ForeignMarkupCheck;
import org.duizhao.checks.residue.LeftoverEnglishCheck;
import org.duizhao.checks.style.EmptyVerbCheck;
import org.duizhao.checks.style.LongSentenceCheck;
import org.duizhao.checks.style.RepeatedPassiveCheck;
import org.duizhao.checks.style.StackedAttributesCheck;
import org.duizhao.checks.terminology.DoNotTranslateCheck;
import org.duizhao.checks.terminology.TermFirstMentionCheck;
import org.duizhao.checks.terminology.TermForbiddenCheck;
import org.duizhao.checks.terminology.TermInconsistentCheck;
import org.duizhao.checks.terminology.TermNotUsedCheck;
import org.duizhao.checks.typography.DoubledPunctuationCheck;
import org.duizhao.checks.typography.FullwidthLettersCheck;
import org.duizhao.checks.typography.HalfwidthPunctuationCheck;
import org.duizhao.checks.typography.IrregularDashCheck;
import org.duizhao.checks.typography.LeadingPunctuationCheck;
import org.duizhao.checks.typography.MixedQuotationMarksCheck;
import org.duizhao.checks.typography.MixedWidthSpacingCheck;
import org.duizhao.checks.typography.SpaceBesidePunctuationCheck;
import org.duizhao.checks.typography.TypographySettings;

/** The checks that duizhao brings along, by MQM dimension and then by harm. One line a check. */
public final class BuiltInChecks {
  private static final List<Check> ALL = with(WritingSettings.defaults());

  private BuiltInChecks() {}

  /** All checks, those of the writing with these settings. */
  public static List<Check> with(WritingSettings settings) {
    return Stream.of(
            ofAccuracy(), ofTerminology(), ofWriting(settings), ofStyle(settings), ofMarkup())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Check> ofAccuracy() {
    return List.of(
        new CorrectionMissingCheck(),
        new CorrectionAddedCheck(),
        new UnpairedDocumentsCheck(),
        new OmittedBlockCheck(),
        new AddedBlockCheck(),
        new DuplicatedBlockCheck(),
        new UnrelatedSegmentCheck(),
        new RepeatedTargetCheck(),
        new OmittedSegmentCheck(),
        new TruncatedSegmentCheck(),
        new AddedSegmentCheck(),
        new SecondDocumentCheck(),
        new MovedBlockCheck(),
        new MovedSegmentCheck(),
        new UntranslatedCheck(),
        new NumberMismatchCheck(),
        new NegationMismatchCheck(),
        new NameMismatchCheck(),
        new LimitMismatchCheck(),
        new ChangeMismatchCheck(),
        new MeasureMismatchCheck(),
        new ExchangedWordsCheck(),
        new OppositeWordCheck(),
        new ModalityMismatchCheck(),
        new QuantifierMismatchCheck(),
        new MistranslatedWordCheck(),
        new WrongSenseCheck(),
        new MisreadWordCheck(),
        new UnsourcedUnitCheck(),
        new LiteralAlteredCheck(),
        new CodeAlteredCheck(),
        new HedgeLostCheck());
  }

  private static List<Check> ofTerminology() {
    return List.of(
        new TermForbiddenCheck(),
        new TermNotUsedCheck(),
        new TermInconsistentCheck(),
        new DoNotTranslateCheck(),
        new TermFirstMentionCheck());
  }

  private static List<Check> ofWriting(WritingSettings settings) {
    TypographySettings typography = settings.typography();
    return List.of(
        // linguistic conventions
        new MisspeltNameCheck(),
        new WrongCharacterCheck(),
        new ConfusedWordCheck(),
        new WrongPronounCheck(),
        new WrongVariantCheck(settings.variant()),
        new MojibakeCheck(),
        new WrongScriptCheck(),
        new UnpairedPunctuationCheck(),
        new DuplicatedWordCheck(),
        // typography
        new HalfwidthPunctuationCheck(),
        new DoubledPunctuationCheck(),
        new LeadingPunctuationCheck(),
        new FullwidthLettersCheck(),
        new SpaceBesidePunctuationCheck(),
        new IrregularDashCheck(),
        new MixedWidthSpacingCheck(typography.spacing()),
        new MixedQuotationMarksCheck(typography.quotes()),
        // residue
        new ConflictMarkerCheck(),
        new ChatResidueCheck(),
        new EditorMarkCheck(),
        new ForeignMarkupCheck(),
        new LeftoverEnglishCheck(),
        // consistency in one document
        new InconsistentHeadingCheck(),
        new InconsistentSegmentCheck(),
        new InconsistentNameCheck(),
        new UnevenListCheck());
  }

  private static List<Check> ofStyle(WritingSettings settings) {
    return List.of(
        // readability, under the strict profile
        new LongSentenceCheck(settings.longestSentence()),
        new StackedAttributesCheck(),
        new RepeatedPassiveCheck(),
        new EmptyVerbCheck(),
        new NumberFormatCheck());
  }

  private static List<Check> ofMarkup() {
    return List.of(
        // design and markup
        new HyperlinkMissingCheck(), new MarkupMismatchCheck());
  }

  /** All checks, in the order in which they are listed to people. */
  public static List<Check> all() {
    return ALL;
  }

  /** The check with that id. */
  public static Optional<Check> ofId(String id) {
    return ALL.stream().filter(check -> check.info().id().equals(id)).findFirst();
  }
}
