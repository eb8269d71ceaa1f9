// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told of term bases that are read and written. */
class GlossaryFilesTest {
  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void checkTellsAllRowsThatHoldNoEntry() throws IOException {
    String bad = file("bad.csv", "id,source,preferred\na,x,\nb,,乙\nc,y,丙,more\n");

    Ran ran = Ran.duizhao("glossary", "check", bad);

    assertThat(ran.code()).isEqualTo(Main.COULD_NOT_RUN);
    assertThat(ran.err().lines().map(line -> line.replace(bad, "bad.csv")))
        .containsExactly(
            "duizhao: bad.csv:2:5: no Chinese term for \"x\"; expected one",
            "duizhao: bad.csv:3:3: no source; expected an English term",
            "duizhao: bad.csv:4:7: 4 fields; expected 3");
  }

  @Test
  void convertTellsWhatIsNeitherReadNorKept() throws IOException {
    String wide =
        file("wide.csv", "Term [en],Term [zh-CN],Term [de],Note [en]\npod,容器组,Pod,a note\n");
    Path out = folder.resolve("out.csv");

    Ran ran =
        Ran.duizhao(
            "glossary", "convert", wide, "--form", "two-column", "--output", out.toString());

    assertThat(ran)
        .isEqualTo(
            new Ran(
                Main.CLEAN,
                "",
                """
                duizhao: not read: column "Term [de]"
                duizhao: not kept: note of 1 entry: pod
                """));
    assertThat(Files.readString(out)).isEqualTo("pod,容器组\n");
  }

  @Test
  void convertRefusesFormsThatAFileCannotHave() throws IOException {
    String base = file("base.csv", "pod,容器组\n");
    String csv = folder.resolve("out.csv").toString();
    String xlsx = folder.resolve("out.xlsx").toString();

    Ran wrong = Ran.duizhao("glossary", "convert", base, "--form", "dct", "--output", csv);
    Ran only = Ran.duizhao("glossary", "convert", base, "--output", xlsx);

    assertThat(wrong.code()).isEqualTo(Main.COULD_NOT_RUN);
    assertThat(wrong.err()).contains("can be one of columns, two-column, omegat, weblate, crowdin");
    assertThat(only.code()).isEqualTo(Main.COULD_NOT_RUN);
    assertThat(only.err()).contains("is only read");
  }
}
