// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.cli.Main;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The figures of {@code evaluation/baseline.json} are reached again: none falls by more than its
 * noise. A figure {@code "blocks links F1"} is the number after {@code F1} in the line {@code
 * links} that its command prints.
 */
class BaselineTest {
  private static final Path BASELINE = Path.of("evaluation", "baseline.json");
  private static final Path SHARED = Path.of("../shared");
  private static final Map<String, String> PRINTED = new HashMap<>();

  record Figure(String name, double value, double noise, String command) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void figureDoesNotFall(Figure figure) {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "the data of the evaluation are not here");
    String printed = PRINTED.computeIfAbsent(figure.command, BaselineTest::run);

    assertThat(measured(figure.name, printed))
        .as("%s, as printed by duizhao %s:%n%s", figure.name, figure.command, printed)
        .isGreaterThanOrEqualTo(figure.value - figure.noise);
  }

  private static String run(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(command.split(" "), out, err);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static double measured(String name, String printed) {
    String[] words = name.split(" ");
    String line = "(?m)^ *" + words[1] + " .*?\\b" + words[2] + " ([\\d.]+)";
    Matcher matcher = Pattern.compile(line).matcher(printed);
    assertThat(matcher.find()).as("%s in%n%s", name, printed).isTrue();
    return Double.parseDouble(matcher.group(1));
  }

  static List<Figure> figures() throws IOException {
    List<Figure> figures = new ArrayList<>();
    try (JsonParser in = new JsonFactory().createParser(Files.readString(BASELINE))) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        figures.add(figure(in.currentName(), in));
      }
    }
    assertThat(figures).isNotEmpty();
    return figures;
  }

  private static Figure figure(String name, JsonParser in) throws IOException {
    double value = Double.NaN;
    double noise = Double.NaN;
    String command = "";
    assertThat(in.nextToken()).isEqualTo(JsonToken.START_OBJECT);
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "value" -> value = in.getDoubleValue();
        case "noise" -> noise = in.getDoubleValue();
        case "command" -> command = in.getText();
        default -> throw new IOException(name + " has an unknown field " + field);
      }
    }
    assertThat(value).as(name).isBetween(0.0, 1.0);
    assertThat(noise).as(name).isBetween(0.0, 0.2);
    return new Figure(name, value, noise, command);
  }
}
