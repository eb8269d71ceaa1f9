// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.duizhao.checks.typography.QuotePolicy;
import org.duizhao.checks.typography.SpacingPolicy;
import org.duizhao.checks.typography.TypographySettings;
import org.duizhao.document.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HouseStyleTest {
  @TempDir private Path folder;

  @Test
  void nothingIsAskedForWithoutFiles() throws InputException {
    assertThat(HouseStyle.of(folder)).isEqualTo(HouseStyle.defaults());
  }

  @Test
  void readsZhlint() throws IOException, InputException {
    Files.writeString(
        folder.resolve(".zhlintrc"),
        """
        {"rules": {"spaceBetweenMixedwidthContent": false, "unifiedPunctuation": "traditional",
          "noSinglePair": false, "somethingElse": 3}}
        """);
    assertThat(HouseStyle.of(folder))
        .isEqualTo(
            new HouseStyle(
                new TypographySettings(SpacingPolicy.FORBID, QuotePolicy.CORNER),
                Set.of("unpaired-punctuation")));
  }

  @Test
  void theDefaultPresetOfZhlintAsksForSpaces() throws IOException, InputException {
    Files.writeString(folder.resolve(".zhlintrc"), "{\"preset\": \"default\"}");
    assertThat(HouseStyle.of(folder).typography().spacing()).isEqualTo(SpacingPolicy.REQUIRE);
  }

  @Test
  void readsAutocorrect() throws IOException, InputException {
    Files.writeString(
        folder.resolve(".autocorrectrc"),
        "# our style\nrules:\n  space-word: 1\n  no-space-fullwidth: 0 # not yet\n  fullwidth: 2\n");
    assertThat(HouseStyle.of(folder))
        .isEqualTo(
            new HouseStyle(
                new TypographySettings(SpacingPolicy.REQUIRE, QuotePolicy.CONSISTENT),
                Set.of("space-beside-punctuation")));
  }

  @Test
  void namesTheFileThatIsBroken() throws IOException {
    Files.writeString(folder.resolve(".zhlintrc"), "{\n\"rules\": {,}");
    assertThatThrownBy(() -> HouseStyle.of(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(".zhlintrc: no JSON at line 2");
  }
}
