// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.duizhao.store.ModelFile;
import org.duizhao.store.ModelFileException;
import org.jspecify.annotations.Nullable;

/**
 * Knows which Chinese characters follow which, and which are written by mistake for which.
 *
 * <p>In 建列表放面的一个优点 it takes 放 for a slip of 方. Immutable and safe for use by several threads.
 */
public final class Speller {
  static final String SECTION = "spelling";

  private static final String LOOK_ALIKES = "look-alikes.txt";

  private final Alphabet alphabet;
  private final CharacterModel model;
  private final SoundTable sounds;
  private final Confusions confusions;
  private final @Nullable ParticleModel particles;
  private final Neighbours neighbours;

  /**
   * @param particles null when nothing is known of them
   */
  Speller(
      Alphabet alphabet,
      CharacterModel model,
      SoundTable sounds,
      @Nullable ParticleModel particles) {
    this.particles = particles;
    this.alphabet = alphabet;
    this.model = model;
    this.sounds = sounds;
    this.confusions = new Confusions(alphabet, sounds, lookAlikes());
    this.neighbours = new Neighbours(model, confusions);
  }

  private static final class Bundled {
    static final Speller SPELLER = load();

    private static Speller load() {
      try {
        return of(ModelFile.bundled());
      } catch (ModelFileException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The one that comes with the program; read at the first call. */
  public static Speller bundled() {
    return Bundled.SPELLER;
  }

  /**
   * The speller of a model file.
   *
   * @throws ModelFileException if the file holds none, or a damaged one
   */
  public static Speller of(ModelFile file) throws ModelFileException {
    ByteBuffer in = ByteBuffer.wrap(file.section(SECTION));
    try {
      int count = in.getInt();
      if (count < 0 || Character.BYTES * (long) count > in.remaining()) {
        throw new IllegalArgumentException(count + " characters");
      }
      char[] characters = new char[count];
      in.asCharBuffer().get(characters);
      in.position(in.position() + Character.BYTES * count);
      Alphabet alphabet = new Alphabet(new String(characters));
      CharacterModel model = CharacterModel.read(in, alphabet.size());
      SoundTable sounds = SoundTable.read(in, alphabet.size());
      return new Speller(
          alphabet, model, sounds, in.hasRemaining() ? ParticleModel.read(in) : null);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new ModelFileException(file.name(), "damaged speller (" + e.getMessage() + ")");
    }
  }

  Alphabet alphabet() {
    return alphabet;
  }

  CharacterModel model() {
    return model;
  }

  Confusions confusions() {
    return confusions;
  }

  Neighbours neighbours() {
    return neighbours;
  }

  /** The same model file with this speller in it. */
  public ModelFile addTo(ModelFile file) {
    String characters = alphabet.characters();
    int size = Integer.BYTES + Character.BYTES * characters.length() + model.bytes();
    ByteBuffer out =
        ByteBuffer.allocate(size + sounds.bytes() + (particles == null ? 0 : particles.bytes()));
    out.putInt(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      out.putChar(characters.charAt(i));
    }
    model.write(out);
    sounds.write(out);
    if (particles != null) {
      particles.write(out);
    }
    return file.with(SECTION, out.array());
  }

  private static List<String> lookAlikes() {
    try (InputStream in = Speller.class.getResourceAsStream(LOOK_ALIKES)) {
      if (in == null) {
        throw new IllegalStateException(LOOK_ALIKES + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Places of a text where other characters would be likelier, in their order.
   *
   * @param least how much likelier the text must be with them, in nats, above 0
   */
  public List<Slip> slips(String text, double least) {
    return new SlipFinder(alphabet, model, neighbours, text, least).slips();
  }

  /**
   * The particles 的, 地 and 得 of a text in whose place another of the three is far likelier; none
   * when the model that the speller comes from knows nothing of them.
   */
  public List<ParticleSlip> particleSlips(String text) {
    return particles == null ? List.of() : particles.slips(text);
  }

  /** ln of the share of a character in text, from -3.4 (的) to -17 and less (unknown ones). */
  public double familiarity(char character) {
    int symbol = alphabet.of(character);
    return model.alone(symbol == 0 ? Alphabet.RARE : symbol);
  }

  /**
   * Characters of the same sound as this one, the commonest first, without it: for 合 和何河核…. Empty
   * for characters that are not known.
   */
  public String homophones(char character) {
    StringBuilder same = new StringBuilder();
    int symbol = alphabet.of(character);
    for (int candidate : confusions.of(symbol)) {
      if (Confusions.kind(candidate) == SlipKind.SAME_SOUND) {
        same.append(alphabet.character(Confusions.symbol(candidate)));
      }
    }
    return same.chars()
        .boxed()
        .sorted(Comparator.comparingInt(c -> alphabet.of((char) (int) c)))
        .collect(StringBuilder::new, (b, c) -> b.append((char) (int) c), StringBuilder::append)
        .toString();
  }

  /** Characters that sound nearly as this one does, or look like it; in no order. */
  String confusable(char character) {
    StringBuilder others = new StringBuilder();
    for (int candidate : confusions.of(alphabet.of(character))) {
      if (Confusions.kind(candidate) != SlipKind.SAME_SOUND) {
        others.append(alphabet.character(Confusions.symbol(candidate)));
      }
    }
    return others.toString();
  }

  /**
   * Words of two characters that sound as these two do and share neither, such as 基于 for 机遇; only
   * such as are in use.
   */
  public List<String> homophoneWords(char first, char second) {
    int one = alphabet.of(first);
    int other = alphabet.of(second);
    return confusions.words(one, other).stream()
        .filter(word -> model.meet(word[0], word[1]))
        .map(word -> "" + alphabet.character(word[0]) + alphabet.character(word[1]))
        .sorted()
        .distinct()
        .toList();
  }

  /** Whether two words sound the same or nearly so, character by character: 继承 and 集成. */
  public boolean soundAlike(String one, String other) {
    boolean alike = one.length() == other.length();
    for (int i = 0; alike && i < one.length(); i++) {
      alike = one.charAt(i) == other.charAt(i) || soundAlike(one.charAt(i), other.charAt(i));
    }
    return alike;
  }

  private boolean soundAlike(char one, char other) {
    int sought = alphabet.of(other);
    for (int candidate : confusions.of(alphabet.of(one))) {
      if (Confusions.symbol(candidate) == sought) {
        SlipKind kind = Confusions.kind(candidate);
        return kind == SlipKind.SAME_SOUND || kind == SlipKind.NEAR_SOUND;
      }
    }
    return false;
  }
}
