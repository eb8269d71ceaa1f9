// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.text.Nearest;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;

/**
 * The findings that a project had when it began to use duizhao, and leaves alone: one JSON object a
 * line, sorted by path, check and fingerprint, so that two people who change it seldom collide.
 *
 * @param entries by fingerprint
 */
public record Baseline(SortedMap<String, BaselineEntry> entries) {
  private static final List<String> KEYS =
      List.of("fingerprint", "check", "path", "message", "date", "reason", "author");

  public Baseline {
    entries = new TreeMap<>(entries);
  }

  /** These entries; of two with one fingerprint the first holds. */
  public static Baseline of(Collection<BaselineEntry> entries) {
    SortedMap<String, BaselineEntry> byFingerprint = new TreeMap<>();
    entries.forEach(entry -> byFingerprint.putIfAbsent(entry.fingerprint(), entry));
    return new Baseline(byFingerprint);
  }

  /**
   * @throws InputException when a line is no entry
   */
  public static Baseline read(SourceFile file) throws InputException {
    SortedMap<String, BaselineEntry> entries = new TreeMap<>();
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      if (!line.isBlank()) {
        BaselineEntry entry = entry(file.path(), number, line);
        entries.put(entry.fingerprint(), entry);
      }
    }
    return new Baseline(entries);
  }

  private static BaselineEntry entry(String path, int number, String line) throws InputException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw problem(path, number, 1, "expected an object such as {\"fingerprint\": \"…\"}");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        if (!KEYS.contains(key)) {
          throw problem(path, number, 1, Nearest.unknown("key", key, KEYS));
        }
        json.nextToken();
        fields.put(key, json.getText());
      }
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      throw problem(path, number, column, "no JSON");
    } catch (IOException e) {
      throw problem(path, number, 1, "cannot be read");
    }
    for (String key : List.of("fingerprint", "check", "date")) {
      if (!fields.containsKey(key)) {
        throw problem(path, number, 1, "'" + key + "' is missing");
      }
    }
    try {
      return new BaselineEntry(
          fields.getOrDefault("fingerprint", ""),
          fields.getOrDefault("check", ""),
          fields.getOrDefault("path", ""),
          fields.getOrDefault("message", ""),
          LocalDate.parse(fields.getOrDefault("date", "")),
          fields.getOrDefault("reason", ""),
          fields.getOrDefault("author", ""));
    } catch (DateTimeParseException e) {
      String date = fields.getOrDefault("date", "");
      throw problem(
          path, number, 1, "'" + date + "' is no date; expected 2026-11-21, for instance");
    }
  }

  private static InputException problem(String path, int line, int column, String message) {
    return new InputException(new InputProblem(path, new Position(line, column), message));
  }

  /** The text of the file. */
  public String text() {
    List<BaselineEntry> sorted =
        entries.values().stream()
            .sorted(
                Comparator.comparing(BaselineEntry::path)
                    .thenComparing(BaselineEntry::check)
                    .thenComparing(BaselineEntry::fingerprint))
            .toList();
    StringWriter out = new StringWriter();
    try {
      for (BaselineEntry entry : sorted) {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
          json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
          json.writeStartObject();
          json.writeStringField("fingerprint", entry.fingerprint());
          json.writeStringField("check", entry.check());
          json.writeStringField("path", entry.path());
          json.writeStringField("message", entry.message());
          json.writeStringField("date", entry.date().toString());
          json.writeStringField("reason", entry.reason());
          json.writeStringField("author", entry.author());
          json.writeEndObject();
        }
        out.write('\n');
      }
    } catch (IOException e) {
      throw new IllegalStateException("a string takes everything", e);
    }
    return out.toString();
  }

  /** These entries and those of {@code found} that are new. */
  public Baseline updated(Baseline found) {
    SortedMap<String, BaselineEntry> all = new TreeMap<>(found.entries);
    all.putAll(entries);
    return new Baseline(all);
  }

  /** The entries that are still found. */
  public Baseline pruned(Baseline found) {
    SortedMap<String, BaselineEntry> kept = new TreeMap<>(entries);
    kept.keySet().retainAll(found.entries.keySet());
    return new Baseline(kept);
  }

  /** How many entries were made before that day. */
  public long olderThan(LocalDate day) {
    return entries.values().stream().filter(entry -> entry.date().isBefore(day)).count();
  }

  /** What it silences. */
  public KnownFindings known() {
    return new KnownFindings(
        entries.values().stream()
            .collect(Collectors.toMap(BaselineEntry::fingerprint, BaselineEntry::reason)));
  }
}
