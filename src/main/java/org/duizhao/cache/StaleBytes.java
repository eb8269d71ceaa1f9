// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.drift.Basis;
import org.duizhao.drift.Drift;
import org.duizhao.drift.PairStatus;
import org.duizhao.drift.SentenceChange;
import org.duizhao.drift.SentenceChange.TouchedSentence;
import org.duizhao.drift.StalePair;
import org.duizhao.history.FileRevision;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/** Writes a translation that is behind as bytes, and reads them. */
final class StaleBytes {
  private StaleBytes() {}

  static void write(StalePair stale, DataOutputStream out) throws IOException {
    PairStatus status = stale.status();
    Basis basis = status.basis();
    Drift drift = status.drift();
    if (basis == null || drift == null) {
      throw new IllegalArgumentException("not behind");
    }
    text(status.source(), out);
    text(status.target(), out);
    FileRevision revision = basis.revision();
    out.writeInt(revision.order());
    text(revision.commit(), out);
    text(revision.date().toString(), out);
    text(revision.blob(), out);
    out.writeInt(basis.index());
    text(basis.origin().name(), out);
    out.writeInt(status.revisions());
    out.writeInt(drift.sentences());
    out.writeInt(drift.changes().size());
    for (SentenceChange change : drift.changes()) {
      text(change.kind().name(), out);
      text(change.before(), out);
      text(change.after(), out);
      place(change.place(), out);
      out.writeInt(change.touched().size());
      for (TouchedSentence touched : change.touched()) {
        place(touched.place(), out);
        text(touched.text(), out);
      }
    }
    out.writeInt(stale.drifted().size());
    for (int number : stale.drifted()) {
      out.writeInt(number);
    }
  }

  static StalePair read(DataInputStream in) throws IOException {
    String source = text(in);
    String target = text(in);
    FileRevision revision =
        new FileRevision(in.readInt(), text(in), LocalDate.parse(text(in)), "", text(in));
    Basis basis = new Basis(revision, in.readInt(), Basis.Origin.valueOf(text(in)));
    int revisions = in.readInt();
    int sentences = in.readInt();
    List<SentenceChange> changes = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      changes.add(change(in));
    }
    PairStatus status =
        new PairStatus(source, target, basis, revisions, new Drift(sentences, changes));
    List<Integer> drifted = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      drifted.add(in.readInt());
    }
    return new StalePair(status, drifted);
  }

  private static SentenceChange change(DataInputStream in) throws IOException {
    SentenceChange.Kind kind = SentenceChange.Kind.valueOf(text(in));
    String before = text(in);
    String after = text(in);
    Position place = place(in);
    List<TouchedSentence> touched = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Position at = place(in);
      touched.add(new TouchedSentence(at == null ? new Position(1, 1) : at, text(in)));
    }
    return new SentenceChange(kind, before, after, place, touched);
  }

  private static void place(@Nullable Position place, DataOutputStream out) throws IOException {
    out.writeInt(place == null ? 0 : place.line());
    out.writeInt(place == null ? 0 : place.column());
  }

  private static @Nullable Position place(DataInputStream in) throws IOException {
    int line = in.readInt();
    int column = in.readInt();
    return line == 0 ? null : new Position(line, column);
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("no length of a text: " + length);
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
