// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duizhao.glossary.PartOfSpeech;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermStatus;
import org.duizhao.termcare.Defect.Kind;

/**
 * What is wrong between entries that share an English term, be it a variant or an abbreviation:
 * "list" with the variant "listing" as 列表, and "listing" as 清单.
 */
final class SharedTerms {
  private final List<Defect> defects = new ArrayList<>();

  private SharedTerms() {}

  static List<Defect> of(TermBase base) {
    SharedTerms shared = new SharedTerms();
    Map<String, List<TermEntry>> byForm = new LinkedHashMap<>();
    Set<List<String>> told = new HashSet<>();
    for (TermEntry entry : base.entries()) {
      Set<String> own = new HashSet<>();
      for (String form : entry.english().forms()) {
        String bare = form.replace('-', ' ');
        String key = entry.english().caseSensitive() ? bare : bare.toLowerCase(Locale.ROOT);
        List<TermEntry> others = byForm.computeIfAbsent(key, one -> new ArrayList<>());
        if (own.add(key)) {
          for (TermEntry other : others) {
            if (told.add(List.of(other.id(), entry.id()))) {
              shared.compare(form, entry, other);
            }
          }
          others.add(entry);
        }
      }
    }
    return shared.defects;
  }

  private void compare(String form, TermEntry entry, TermEntry other) {
    String both = "\"" + form + "\" is entry " + other.id() + " too";
    boolean apart = areToldApart(entry, other);
    if (forbids(entry, other) && forbids(other, entry)) {
      add(entry, Kind.CIRCULAR, both + ", and each forbids what the other prefers");
    } else if (preferred(entry).equals(preferred(other))
        && entry.rules().equals(other.rules())
        && entry.when().equals(other.when())) {
      add(entry, Kind.DUPLICATE, both);
    } else if (!apart && (forbids(entry, other) || forbids(other, entry))) {
      add(entry, Kind.CONFLICTING, both + ", and one forbids what the other prefers");
    } else if (!apart) {
      add(
          entry,
          Kind.CONFLICTING,
          both
              + ", as "
              + String.join("、", other.expected())
              + "; expected a condition or parts of speech to tell them apart");
    }
  }

  private void add(TermEntry entry, Kind kind, String message) {
    defects.add(new Defect(entry, kind, message));
  }

  /** By conditions, or by parts of speech. */
  private static boolean areToldApart(TermEntry one, TermEntry other) {
    PartOfSpeech pos = one.english().pos();
    PartOfSpeech second = other.english().pos();
    boolean spoken = pos != PartOfSpeech.UNKNOWN && second != PartOfSpeech.UNKNOWN && pos != second;
    return spoken || !one.when().isNone() || !other.when().isNone();
  }

  private static List<String> preferred(TermEntry entry) {
    return entry.withStatus(TermStatus.PREFERRED);
  }

  private static boolean forbids(TermEntry one, TermEntry other) {
    return one.withStatus(TermStatus.FORBIDDEN).stream().anyMatch(preferred(other)::contains);
  }
}
