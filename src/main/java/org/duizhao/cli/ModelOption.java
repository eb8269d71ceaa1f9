// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.cache.CacheKey;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.model.Model;
import org.duizhao.store.ModelFile;
import org.duizhao.store.ModelFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which model to use. */
final class ModelOption {
  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A model that duizhao train wrote. Default: duizhao's own.")
  private @Nullable Path file;

  /** A name of the model: of the file's bytes, or of the program's own. */
  String name() throws CannotRunException {
    if (file == null) {
      return "bundled";
    }
    try {
      return new CacheKey().with(Files.readAllBytes(file)).name();
    } catch (IOException e) {
      throw new CannotRunException(Destination.shown(file) + ": cannot be read");
    }
  }

  Model model() throws CannotRunException {
    if (file == null) {
      return Model.bundled();
    }
    try {
      return Model.of(file());
    } catch (ModelFileException e) {
      throw new CannotRunException(String.valueOf(e.getMessage()));
    }
  }

  /** The lexicon alone, of a model that may lack other parts. */
  Lexicon lexicon() throws CannotRunException {
    try {
      return file == null ? Lexicon.bundled() : Lexicon.of(file());
    } catch (ModelFileException e) {
      throw new CannotRunException(String.valueOf(e.getMessage()));
    }
  }

  /** The file as it stands, to put a part of it anew. */
  ModelFile file() throws CannotRunException {
    if (file == null) {
      return ModelFile.bundled();
    }
    String name = Destination.shown(file);
    if (!Files.exists(file)) {
      throw new CannotRunException(name + ": no such file");
    }
    if (Files.isDirectory(file)) {
      throw new CannotRunException(name + ": is a directory; expected a model");
    }
    try {
      return ModelFile.read(file);
    } catch (ModelFileException e) {
      throw new CannotRunException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CannotRunException(
          name + ": cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }
}
