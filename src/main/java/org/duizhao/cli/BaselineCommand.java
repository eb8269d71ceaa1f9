// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.document.InputException;
import org.duizhao.read.DocumentReader;
import org.duizhao.suppress.Baseline;
import org.duizhao.suppress.BaselineEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks after the findings that a project leaves alone for now. */
@Command(
    name = "baseline",
    sortOptions = false,
    description = {
      "Looks after the findings that a project leaves alone for now, so that a check tells new ones"
          + " only. The findings are those of duizhao check with the arguments after --.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  duizhao baseline create",
      "  duizhao baseline update --reason \"older translations\" --author team",
      "  duizhao baseline prune -- docs/en/boot.md docs/zh/boot.md",
      "  duizhao check --baseline duizhao-baseline.ndjson"
    })
final class BaselineCommand {
  private static final String DEFAULT = "duizhao-baseline.ndjson";

  private final Terminal terminal;

  BaselineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The options that the three have in common. */
  static final class Options {
    @Option(
        names = "--file",
        paramLabel = "FILE",
        defaultValue = DEFAULT,
        description = "The baseline. Default: " + DEFAULT + ".")
    private Path file = Path.of(DEFAULT);

    @Option(
        names = "--reason",
        paramLabel = "TEXT",
        defaultValue = "",
        description = "Why the new entries are left alone.")
    private String reason = "";

    @Option(
        names = "--author",
        paramLabel = "NAME",
        defaultValue = "",
        description = "Who decided that.")
    private String author = "";

    @Parameters(
        arity = "0..*",
        paramLabel = "ARGUMENT",
        description = "After --: arguments of duizhao check. Default: none, the whole project.")
    private List<String> arguments = new ArrayList<>();
  }

  @Command(description = "Writes a baseline of all that is found today.")
  int create(@Mixin Options options) throws CannotRunException, InputException, IOException {
    if (Files.exists(options.file)) {
      throw new CannotRunException(
          Destination.shown(options.file)
              + ": is there already; duizhao baseline update adds to it, prune takes away");
    }
    return write(options, found(options), Baseline.of(List.of()));
  }

  @Command(description = "Adds what is found and not yet in it.")
  int update(@Mixin Options options) throws CannotRunException, InputException, IOException {
    Baseline old = Baseline.read(DocumentReader.decode(options.file));
    return write(options, old.updated(found(options)), old);
  }

  @Command(description = "Drops the entries that are found no more.")
  int prune(@Mixin Options options) throws CannotRunException, InputException, IOException {
    Baseline old = Baseline.read(DocumentReader.decode(options.file));
    return write(options, old.pruned(found(options)), old);
  }

  private int write(Options options, Baseline baseline, Baseline old) throws CannotRunException {
    byte[] text = baseline.text().getBytes(StandardCharsets.UTF_8);
    Destination.write(options.file, out -> out.write(text));
    int before = old.entries().size();
    int now = baseline.entries().size();
    terminal.complain(Destination.shown(options.file) + ": " + before + " → " + now + " findings");
    return Main.CLEAN;
  }

  /** What {@code check} finds, by its own JSON. */
  private static Baseline found(Options options) throws CannotRunException, IOException {
    List<String> args = new ArrayList<>(List.of("check"));
    args.addAll(List.of("--output", "json", "--fail-on", "none", "--baseline", "none"));
    args.addAll(options.arguments);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    if (Main.run(args.toArray(String[]::new), out, err) != Main.CLEAN) {
      String said = err.toString(StandardCharsets.UTF_8).strip();
      throw new CannotRunException(said.replaceFirst("^duizhao: ", ""));
    }
    return Baseline.of(entries(out.toByteArray(), options));
  }

  private static List<BaselineEntry> entries(byte[] report, Options options) throws IOException {
    List<BaselineEntry> entries = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(report)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isList = json.currentName().equals("issues");
        json.nextToken();
        while (isList && json.nextToken() == JsonToken.START_OBJECT) {
          entries.add(entry(json, options));
        }
        if (!isList) {
          json.skipChildren();
        }
      }
    }
    return entries;
  }

  private static BaselineEntry entry(JsonParser json, Options options) throws IOException {
    String fingerprint = "";
    String check = "";
    String message = "";
    String source = "";
    String target = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "fingerprint" -> fingerprint = json.getText();
        case "check" -> check = json.getText();
        case "message" -> message = json.getText();
        case "source" -> source = path(json);
        case "target" -> target = path(json);
        default -> json.skipChildren();
      }
    }
    return new BaselineEntry(
        fingerprint,
        check,
        target.isEmpty() ? source : target,
        message,
        LocalDate.now(ZoneOffset.UTC),
        options.reason,
        options.author);
  }

  private static String path(JsonParser json) throws IOException {
    String path = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean isPath = json.currentName().equals("path");
      json.nextToken();
      if (isPath) {
        path = json.getText();
      }
    }
    return path;
  }
}
