// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.SoftReference;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A model as it is stored: the word tables of "kernel" and 内核 in the section {@code lexicon}, the
 * weights of the sentence aligner in the section {@code beads}, the characters that follow each
 * other in the section {@code spelling}.
 *
 * <p>"DZMD", format version, length and CRC-32 of the rest (four bytes each, big-endian), then the
 * sections in the order of their names: length of the name (one byte), name in ASCII, length of the
 * content (four bytes), content. Equal sections give equal bytes. Immutable.
 */
public final class ModelFile {
  /** Raised whenever the form of the file or of a section changes. */
  static final int VERSION = 1;

  private static final String RESOURCE = "duizhao.model";
  private static final int MAGIC = 0x445A4D44;
  private static final int HEADER = 16;
  private static final int LARGEST = 64 << 20;

  private static SoftReference<@Nullable ModelFile> bundled = new SoftReference<>(null);

  private final String name;
  private final SortedMap<String, byte[]> sections;

  private ModelFile(String name, SortedMap<String, byte[]> sections) {
    this.name = name;
    this.sections = Collections.unmodifiableSortedMap(sections);
  }

  /** A file without sections, to put some in. */
  public static ModelFile empty(String name) {
    return new ModelFile(name, new TreeMap<>());
  }

  /**
   * The model that comes with the program. Its bytes are kept as long as memory is plenty, since
   * lexicon, speller and the others ask for it one after the other.
   */
  public static synchronized ModelFile bundled() {
    ModelFile known = bundled.get();
    if (known == null) {
      known = readBundled();
      bundled = new SoftReference<>(known);
    }
    return known;
  }

  private static ModelFile readBundled() {
    try (InputStream in = ModelFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program's own model is missing");
      }
      return read(in, RESOURCE);
    } catch (IOException e) {
      throw new IllegalStateException("the program's own model cannot be read", e);
    }
  }

  /**
   * Reads a model that {@code duizhao train} wrote.
   *
   * @throws ModelFileException if the file is no model, of another version, or damaged
   */
  public static ModelFile read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return read(in, file.toString().replace('\\', '/'));
    }
  }

  /** As {@link #read(Path)}; reads to the end. */
  public static ModelFile read(InputStream in, String name) throws IOException {
    ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
    if (header.remaining() < HEADER || header.getInt() != MAGIC) {
      throw new ModelFileException(name, "not a model of duizhao");
    }
    int version = header.getInt();
    if (version != VERSION) {
      throw new ModelFileException(
          name, "model format " + version + "; this program reads format " + VERSION);
    }
    int length = header.getInt();
    if (length < 0 || length > LARGEST) {
      throw damaged(name, "length " + length);
    }
    byte[] rest = in.readNBytes(length);
    if (rest.length < length || in.read() >= 0) {
      throw damaged(name, length + " bytes announced, more or fewer found");
    }
    if ((int) checksum(rest) != header.getInt()) {
      throw damaged(name, "checksum differs");
    }
    return new ModelFile(name, sections(ByteBuffer.wrap(rest), name));
  }

  private static SortedMap<String, byte[]> sections(ByteBuffer in, String name)
      throws ModelFileException {
    SortedMap<String, byte[]> sections = new TreeMap<>();
    try {
      while (in.hasRemaining()) {
        byte[] section = bytes(in, in.get() & 0xFF);
        sections.put(new String(section, StandardCharsets.US_ASCII), bytes(in, in.getInt()));
      }
    } catch (BufferUnderflowException e) {
      throw damaged(name, "a section is cut short");
    }
    return sections;
  }

  private static byte[] bytes(ByteBuffer in, int length) {
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private static ModelFileException damaged(String name, String how) {
    return new ModelFileException(name, "damaged model (" + how + ")");
  }

  private static long checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return checksum.getValue();
  }

  /** The file's name, for messages. */
  public String name() {
    return name;
  }

  /**
   * The content of a section; the caller may change it.
   *
   * @throws ModelFileException if there is no such section
   */
  public byte[] section(String section) throws ModelFileException {
    byte[] content = sections.get(section);
    if (content == null) {
      throw damaged(name, "no section \"" + section + "\"");
    }
    return content.clone();
  }

  /** The same model with one section put in or replaced. */
  public ModelFile with(String section, byte[] content) {
    if (section.isEmpty() || section.length() > 0xFF || !section.matches("[a-z-]+")) {
      throw new IllegalArgumentException("no name for a section: " + section);
    }
    Map<String, byte[]> changed = new TreeMap<>(sections);
    changed.put(section, content.clone());
    return new ModelFile(name, new TreeMap<>(changed));
  }

  /** Writes the file; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    DataOutputStream content = new DataOutputStream(rest);
    for (Map.Entry<String, byte[]> section : sections.entrySet()) {
      content.writeByte(section.getKey().length());
      content.write(section.getKey().getBytes(StandardCharsets.US_ASCII));
      content.writeInt(section.getValue().length);
      content.write(section.getValue());
    }
    DataOutputStream file = new DataOutputStream(out);
    file.writeInt(MAGIC);
    file.writeInt(VERSION);
    file.writeInt(rest.size());
    file.writeInt((int) checksum(rest.toByteArray()));
    rest.writeTo(file);
    file.flush();
  }
}
