// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables that lie beside the model, learned by commands from a file of pairs. */
class TrainTablesTest {
  @TempDir private Path folder;

  private Ran train(String command, String... more) throws IOException {
    Path corpus =
        Files.writeString(
            folder.resolve("pairs.tsv"),
            "They do not answer the request.\t他们不响应该请求。\nno tab\n"
                .concat("The kettles are hot, they boil.\t水壶很热，它们烧开了。\n".repeat(20)));
    String[] arguments = new String[5 + more.length];
    arguments[0] = command;
    arguments[1] = "--corpus";
    arguments[2] = corpus.toString();
    arguments[3] = "--output";
    arguments[4] = folder.resolve("table.tsv").toString();
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Ran.duizhao(arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          train-negation        | 1 lost, 1 as they are      | always\\t
          train-word-swaps      | 0 exchanged, 0 of 21 with  | always\\t
          train-slip-judge      | characters                 | always\\t
          train-pronouns        | 1 of people, 20 of things  | are\\t
          """)
  void aTableIsWrittenAndWhatItIsMadeOfIsSaid(String command, String said, String start)
      throws IOException {
    Ran ran = train(command);

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("pairs.tsv:2:").contains(said);
    assertThat(folder.resolve("table.tsv")).content().startsWith(start.replace("\\t", "\t"));
  }

  @Test
  void wordsThatAreTooRareMakeNoLine() throws IOException {
    Ran ran = train("train-rendering-trust");

    assertThat(ran.err()).contains("duizhao: 21 pairs, ");
    assertThat(folder.resolve("table.tsv")).isEmptyFile();
  }

  @Test
  void onePairInSoManyIsTaken() throws IOException {
    assertThat(train("train-rendering-trust", "--every", "10").err()).contains(": 2 pairs, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3"})
  void fewerThanOneInOneIsRefused(String every) throws IOException {
    Ran ran = train("train-negation", "--every", every);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).isEqualTo("duizhao: --every " + every + ": expected 1 or more\n");
    assertThat(folder.resolve("table.tsv")).doesNotExist();
  }
}
