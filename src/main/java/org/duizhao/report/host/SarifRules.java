// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.duizhao.check.Check;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.CheckPage;

/** A check as a SARIF rule: its summary, and its whole page as help. */
final class SarifRules {
  private SarifRules() {}

  static void write(Check check, JsonGenerator json) throws IOException {
    CheckInfo info = check.info();
    json.writeStartObject();
    json.writeStringField("id", info.id());
    writeText("shortDescription", info.summary() + ".", json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", "duizhao explain " + info.id());
    json.writeStringField("markdown", CheckPage.of(check).text());
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", HostLevel.of(info.severity()).id());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString("MQM: " + info.type().dimension());
    json.writeString("MQM: " + info.type().mqmName());
    json.writeString("ITS: " + info.type().itsType());
    json.writeEndArray();
    json.writeStringField("stability", info.stability().id());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeText(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
