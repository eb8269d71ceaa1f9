// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.encoder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a small JSON file into maps and lists; Jackson limits its depth. */
final class JsonTree {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonTree() {}

  /** The object that a file holds. */
  static Map<String, Object> read(Path file) throws EncoderException {
    try (JsonParser in = FACTORY.createParser(Files.newInputStream(file))) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new EncoderException(file, "expected a JSON object");
      }
      return object(in);
    } catch (JsonProcessingException e) {
      throw new EncoderException(file, "damaged JSON (" + e.getOriginalMessage() + ")");
    } catch (IOException e) {
      throw new EncoderException(file, "cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static Map<String, Object> object(JsonParser in) throws IOException {
    Map<String, Object> object = new HashMap<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      Object value = value(in);
      if (value != null) {
        object.put(name, value);
      }
    }
    return object;
  }

  private static @Nullable Object value(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> array(in);
      case VALUE_STRING -> in.getText();
      case VALUE_TRUE, VALUE_FALSE -> in.getBooleanValue();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
      default -> null;
    };
  }

  private static List<Object> array(JsonParser in) throws IOException {
    List<Object> array = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      Object value = value(in);
      if (value != null) {
        array.add(value);
      }
    }
    return array;
  }

  /** The object under a name; empty when there is none. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> child(Map<String, Object> parent, String name) {
    return parent.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
