// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.text.Nearest;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value of a YAML file that knows where it stands, so that every complaint names its line. */
final class YamlValue {
  private final String path;
  private final Node node;

  private YamlValue(String path, Node node) {
    this.path = path;
    this.node = node;
  }

  /** The file's one value; null when the file holds nothing but comments. */
  static @Nullable YamlValue of(SourceFile file) throws InputException {
    LoadSettings settings = LoadSettings.builder().setLabel(file.path()).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(file.text());
      return root.isEmpty() ? null : new YamlValue(file.path(), root.get());
    } catch (MarkedYamlEngineException e) {
      throw problem(file.path(), e.getProblemMark(), "no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw problem(file.path(), Optional.empty(), "no YAML: " + e.getMessage());
    }
  }

  /**
   * The values of a mapping by their keys.
   *
   * @param known the keys that may be there
   */
  Map<String, YamlValue> fields(List<String> known) throws InputException {
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    for (Map.Entry<YamlValue, YamlValue> entry : entries()) {
      String key = entry.getKey().text();
      if (!known.contains(key)) {
        throw entry.getKey().wrong(Nearest.unknown("key", key, known));
      }
      if (fields.put(key, entry.getValue()) != null) {
        throw entry.getKey().wrong("the key '" + key + "' stands here twice");
      }
    }
    return fields;
  }

  /** Keys and values of a mapping, in order. */
  List<Map.Entry<YamlValue, YamlValue>> entries() throws InputException {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong("expected keys and values, such as 'skip: [hedge-lost]'");
    }
    List<Map.Entry<YamlValue, YamlValue>> entries = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      entries.add(
          Map.entry(
              new YamlValue(path, tuple.getKeyNode()), new YamlValue(path, tuple.getValueNode())));
    }
    return entries;
  }

  /** The items of a sequence; a single word is a sequence of one. */
  List<YamlValue> items() throws InputException {
    if (node instanceof ScalarNode) {
      return List.of(this);
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong("expected a list, such as '[a, b]'");
    }
    return sequence.getValue().stream().map(item -> new YamlValue(path, item)).toList();
  }

  /** The words of a sequence. */
  List<String> texts() throws InputException {
    List<String> texts = new ArrayList<>();
    for (YamlValue item : items()) {
      texts.add(item.text());
    }
    return texts;
  }

  /** A word or line. */
  String text() throws InputException {
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong("expected one word or line");
    }
    return scalar.getValue();
  }

  /** Where it stands, if that is known. */
  @Nullable Position position() {
    return position(node.getStartMark());
  }

  /** A complaint about this value. */
  InputException wrong(String message) {
    return problem(path, node.getStartMark(), message);
  }

  private static InputException problem(String path, Optional<Mark> mark, String message) {
    return new InputException(new InputProblem(path, position(mark), message));
  }

  private static @Nullable Position position(Optional<Mark> mark) {
    return mark.map(at -> new Position(at.getLine() + 1, at.getColumn() + 1)).orElse(null);
  }
}
