// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;

/** Settings by their innermost name, from JSON or the plain part of YAML: {@code space-word: 1}. */
final class FlatSettings {
  private static final Pattern LINE =
      Pattern.compile("(?m)^[ \\t{,]*+[\"']?([\\w-]++)[\"']?[ \\t]*+:[ \\t]*+[\"']?([\\w-]++)");

  private FlatSettings() {}

  static Map<String, String> json(String text, String path) throws InputException {
    Map<String, String> settings = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String name = parser.currentName();
        if (token.isScalarValue() && name != null) {
          settings.put(name, parser.getText());
        }
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new InputException(new InputProblem(path, null, "no JSON at line " + line));
    } catch (IOException e) {
      throw new InputException(new InputProblem(path, null, "cannot be read"));
    }
    return settings;
  }

  static Map<String, String> yaml(String text) {
    Map<String, String> settings = new HashMap<>();
    Matcher matcher = LINE.matcher(text);
    while (matcher.find()) {
      settings.put(matcher.group(1), matcher.group(2));
    }
    return settings;
  }
}
