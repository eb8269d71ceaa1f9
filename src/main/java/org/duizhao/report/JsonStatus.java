// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.duizhao.drift.Basis;
import org.duizhao.drift.Drift;
import org.duizhao.drift.PairStatus;
import org.duizhao.drift.SentenceChange;
import org.duizhao.drift.SentenceChange.TouchedSentence;
import org.duizhao.drift.WordDiff;
import org.duizhao.project.ProjectTree;
import org.duizhao.report.form.Json;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/** For programs; {@code docs/schema/status.schema.json} describes it. */
final class JsonStatus implements StatusReport {
  private static final int FORMAT = 1;

  @Override
  public void write(List<PairStatus> statuses, ProjectTree tree, Writer out) throws IOException {
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeStringField("tool", "duizhao");
      json.writeNumberField("format", FORMAT);
      json.writeArrayFieldStart("pairs");
      for (PairStatus status : statuses) {
        write(status, json);
      }
      json.writeEndArray();
      JsonProject.writeTree(tree, json);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void write(PairStatus status, JsonGenerator json) throws IOException {
    json.writeStartObject();
    Json.text("source", status.source(), json);
    Json.text("target", status.target(), json);
    json.writeStringField("state", status.state().name().toLowerCase(Locale.ROOT));
    Basis basis = status.basis();
    if (basis != null) {
      json.writeObjectFieldStart("basis");
      json.writeStringField("commit", basis.revision().commit());
      json.writeStringField("date", basis.revision().date().toString());
      json.writeStringField("from", basis.origin().id());
      json.writeEndObject();
      json.writeNumberField("revisions", status.revisions());
    }
    Drift drift = status.drift();
    if (drift != null) {
      json.writeNumberField("sentences", drift.sentences());
      json.writeArrayFieldStart("changes");
      for (SentenceChange change : drift.changes()) {
        write(change, json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(SentenceChange change, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", change.kind().id());
    place(change.place(), json);
    json.writeArrayFieldStart("words");
    for (WordDiff.Part part : WordDiff.of(change.before(), change.after())) {
      json.writeStartObject();
      json.writeStringField("fate", part.fate().id());
      Json.text("text", part.text(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("touched");
    for (TouchedSentence touched : change.touched()) {
      json.writeStartObject();
      place(touched.place(), json);
      Json.text("text", touched.text(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(@Nullable Position place, JsonGenerator json) throws IOException {
    if (place != null) {
      json.writeNumberField("line", place.line());
      json.writeNumberField("column", place.column());
    }
  }
}
