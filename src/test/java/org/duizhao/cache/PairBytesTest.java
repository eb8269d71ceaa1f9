// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.check.Usage;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.InputException;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.model.Model;
import org.duizhao.pipeline.FoundPair;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.TranslationCheck;
import org.duizhao.read.DocumentReader;
import org.duizhao.read.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairBytesTest {
  private static FoundPair found(RawDocument source, RawDocument target) throws InputException {
    CheckRunner runner =
        new CheckRunner(BuiltInChecks.all(), CheckSelection.all(), CheckContext.plain());
    List<Usage> usages = new ArrayList<>();
    TranslationCheck check =
        new TranslationCheck(runner, Model.bundled(), Progress.SILENT, usages::add);
    CheckResult result = source == null ? check.of(target) : check.of(source, target);
    return FoundPair.of(result, usages);
  }

  private static PairTexts texts(RawDocument source, RawDocument target) {
    return new PairTexts() {
      @Override
      public String source() {
        return text(source);
      }

      @Override
      public String target() {
        return text(target);
      }

      private String text(RawDocument document) {
        try {
          return DocumentReader.decode(document).text();
        } catch (InputException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  @ParameterizedTest
  @CsvSource({
    "seeds/digest/digest.en.md, seeds/digest/digest.defects.zh.md",
    "seeds/digest/digest.en.md, seeds/digest/digest.zh.md",
    ", seeds/digest/digest.defects.zh.md"
  })
  void whatIsWrittenIsRead(String english, String chinese) throws IOException, InputException {
    RawDocument source = english == null ? null : RawDocument.of(Path.of(english));
    RawDocument target = RawDocument.of(Path.of(chinese));
    FoundPair pair = found(source, target);
    byte[] bytes = PairBytes.of(pair);

    FoundPair read = PairReader.read(bytes, texts(source, target));

    assertThat(PairBytes.of(read)).isEqualTo(bytes);
    assertThat(read.facts()).isEqualTo(pair.facts());
    assertThat(read.comments()).isEqualTo(pair.comments());
    assertThat(read.problems()).isEqualTo(pair.problems());
    assertThat(read.usages()).hasSameSizeAs(pair.usages());
    assertThat(read.findings()).hasSameSizeAs(pair.findings());
    for (int i = 0; i < read.findings().size(); i++) {
      Finding one = read.findings().get(i);
      Finding other = pair.findings().get(i);
      assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
      assertThat(one.issue())
          .usingRecursiveComparison()
          .ignoringFields("source.file", "target.file")
          .isEqualTo(other.issue());
      assertSamePlace(one.issue().source(), other.issue().source());
      assertSamePlace(one.issue().target(), other.issue().target());
      assertThat(read.blocks().pairOf(one.issue())).isEqualTo(pair.blocks().pairOf(one.issue()));
    }
  }

  private static void assertSamePlace(Excerpt one, Excerpt other) {
    if (other != null) {
      assertThat(one.start()).isEqualTo(other.start());
      assertThat(one.end()).isEqualTo(other.end());
      assertThat(one.file().path()).isEqualTo(other.file().path());
      assertThat(one.file().text()).isEqualTo(other.file().text());
    }
  }

  @Test
  void whatIsCutShortIsNoResult() throws InputException {
    RawDocument source = RawDocument.of(Path.of("seeds/digest/digest.en.md"));
    RawDocument target = RawDocument.of(Path.of("seeds/digest/digest.defects.zh.md"));
    byte[] bytes = PairBytes.of(found(source, target));
    for (int length = 0; length < bytes.length; length += 97) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> PairReader.read(cut, texts(source, target)))
          .isInstanceOf(IOException.class);
    }
  }
}
