// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.drift;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duizhao.document.InputException;
import org.duizhao.history.FileHistories;
import org.duizhao.history.FileRevision;
import org.duizhao.history.GitException;
import org.duizhao.history.GitRepository;

/**
 * Finds the English revision that a translation renders: the one that it names, or that a commit of
 * it names; else one of those that were there when it was last worked on, and of several the one
 * that it fits best. Revisions that differ only in white space are one.
 */
public final class BasisFinder {
  /** Translators take weeks, not years. */
  private static final int MOST_FITTED = 6;

  private final FileHistories histories;
  private final Contents contents;

  /** Gives what git knows by a name. */
  @FunctionalInterface
  public interface Contents {
    byte[] of(String blob) throws GitException;
  }

  /** Tells how badly a translation renders a state of the English: 0 for nothing to object to. */
  public interface Misfit {
    double of(byte[] english) throws InputException;

    /** Whether an older state may fit better than the newest one. */
    default boolean mayFitBetter(byte[] older, byte[] newest) throws InputException {
      return true;
    }
  }

  public BasisFinder(FileHistories histories, Contents contents) {
    this.histories = histories;
    this.contents = contents;
  }

  /**
   * @param source path of the English file
   * @param target path of the translation
   * @param text of the translation, decoded
   * @param isEdited whether it holds work that is not committed yet
   * @return empty when git does not know the files
   */
  public Optional<Basis> basis(
      String source, String target, String text, boolean isEdited, Misfit misfit)
      throws GitException, InputException {
    List<FileRevision> english = histories.of(source);
    List<FileRevision> chinese = histories.of(target);
    if (english.isEmpty()) {
      return Optional.empty();
    }
    for (String mark : SourceMarks.inText(text)) {
      OptionalInt index = named(mark, english);
      if (index.isPresent()) {
        return Optional.of(basis(english, index.getAsInt(), Basis.Origin.METADATA));
      }
    }
    for (FileRevision revision : chinese) {
      Optional<String> mark = SourceMarks.inMessage(revision.message());
      OptionalInt index = mark.isPresent() ? at(mark.get(), english) : OptionalInt.empty();
      if (index.isPresent()) {
        return Optional.of(basis(english, index.getAsInt(), Basis.Origin.MESSAGE));
      }
    }
    return Optional.of(fitting(english, isEdited ? -1 : lastWorkedOn(chinese), misfit));
  }

  private static Basis basis(List<FileRevision> english, int index, Basis.Origin origin) {
    return new Basis(english.get(index), index, origin);
  }

  /** A commit, or a hash of the English text at one of its revisions. */
  private OptionalInt named(String mark, List<FileRevision> english) throws GitException {
    OptionalInt index = at(mark, english);
    for (int i = 0; i < english.size() && index.isEmpty(); i++) {
      if (hashes(english.get(i).blob()).stream().anyMatch(hash -> hash.startsWith(mark))) {
        index = OptionalInt.of(i);
      }
    }
    return index;
  }

  private List<String> hashes(String blob) throws GitException {
    byte[] content = contents.of(blob);
    List<String> hashes = new ArrayList<>(List.of(blob));
    try {
      for (String algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
        byte[] digest = MessageDigest.getInstance(algorithm).digest(content);
        hashes.add(HexFormat.of().formatHex(digest));
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has them", e);
    }
    return hashes;
  }

  /** The English revision that was there at a commit. */
  private OptionalInt at(String commit, List<FileRevision> english) {
    OptionalInt order = histories.orderOf(commit);
    if (order.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(since(order.getAsInt(), english));
  }

  /** The newest revision that is no newer than a commit; the oldest, if all are. */
  private static int since(int order, List<FileRevision> english) {
    int index = 0;
    while (index < english.size() - 1 && english.get(index).order() < order) {
      index++;
    }
    return index;
  }

  /** Order of the newest commit that did more to the translation than to wrap it anew. */
  private int lastWorkedOn(List<FileRevision> chinese) throws GitException {
    for (int i = 0; i + 1 < chinese.size(); i++) {
      if (!isSame(chinese.get(i).blob(), chinese.get(i + 1).blob())) {
        return chinese.get(i).order();
      }
    }
    return chinese.isEmpty() ? 0 : chinese.get(chinese.size() - 1).order();
  }

  private Basis fitting(List<FileRevision> english, int lastWorkedOn, Misfit misfit)
      throws GitException, InputException {
    List<Integer> candidates = new ArrayList<>();
    int index = since(lastWorkedOn, english);
    candidates.add(index);
    for (int older = index + 1; older < english.size(); older++) {
      if (candidates.size() == MOST_FITTED) {
        break;
      }
      int last = candidates.get(candidates.size() - 1);
      if (!isSame(english.get(last).blob(), english.get(older).blob())) {
        candidates.add(older);
      }
    }
    if (candidates.size() == 1) {
      return basis(english, index, Basis.Origin.HISTORY);
    }
    int best = index;
    byte[] newest = contents.of(english.get(index).blob());
    double least = misfit.of(newest);
    for (int candidate : candidates.subList(1, candidates.size())) {
      byte[] older = contents.of(english.get(candidate).blob());
      double objection = least > 0 && misfit.mayFitBetter(older, newest) ? misfit.of(older) : least;
      if (objection < least) {
        least = objection;
        best = candidate;
      }
    }
    return basis(english, best, Basis.Origin.INFERRED);
  }

  /** Whether a file holds more work than git knows, apart from white space. */
  public boolean isEdited(String file, byte[] onDisk) throws GitException {
    List<FileRevision> revisions = histories.of(file);
    String blob = GitRepository.blobOf(onDisk);
    if (revisions.isEmpty() || revisions.get(0).blob().equals(blob)) {
      return revisions.isEmpty();
    }
    String text = new String(onDisk, StandardCharsets.UTF_8).replaceAll("\\s", "");
    return !text.equals(withoutBlanks(revisions.get(0).blob()));
  }

  /** Whether nothing is known of an English file but its state on disk. */
  public boolean hasOneState(String source, byte[] onDisk) {
    List<FileRevision> english = histories.of(source);
    return english.isEmpty()
        || (english.size() == 1 && english.get(0).blob().equals(GitRepository.blobOf(onDisk)));
  }

  /** How many revisions after the basis did more to the English than to wrap it anew. */
  public int revisionsSince(Basis basis, String source) throws GitException {
    List<FileRevision> english = histories.of(source);
    int count = 0;
    for (int i = 0; i < basis.index(); i++) {
      count += isSame(english.get(i).blob(), english.get(i + 1).blob()) ? 0 : 1;
    }
    return count;
  }

  /** Whether two contents differ only in white space. */
  private boolean isSame(String one, String other) throws GitException {
    return one.equals(other) || withoutBlanks(one).equals(withoutBlanks(other));
  }

  private String withoutBlanks(String blob) throws GitException {
    return new String(contents.of(blob), StandardCharsets.UTF_8).replaceAll("\\s", "");
  }
}
