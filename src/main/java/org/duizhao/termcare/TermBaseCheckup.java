// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.glossary.Rendering;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermStatus;
import org.duizhao.termcare.Defect.Kind;
import org.duizhao.text.Script;

/**
 * Looks for what is wrong with the entries of a term base: 提交信 preferred and forbidden in one, two
 * entries for "cover letter" that disagree, a blank that has no width.
 */
public final class TermBaseCheckup {
  private static final String BRACKETS = "()（）[]【】《》“”";

  private final TermBase base;
  private final boolean simplified;
  private final List<Defect> defects = new ArrayList<>();

  private TermBaseCheckup(TermBase base) {
    this.base = base;
    List<Rendering> good =
        base.entries().stream()
            .flatMap(entry -> entry.renderings().stream())
            .filter(rendering -> rendering.status().isGood())
            .toList();
    simplified = 2 * good.stream().filter(Rendering::isTraditional).count() < good.size();
  }

  /** In the order of the entries, as far as one entry is concerned; then what concerns several. */
  public static List<Defect> of(TermBase base) {
    TermBaseCheckup checkup = new TermBaseCheckup(base);
    base.entries().forEach(checkup::alone);
    checkup.defects.addAll(SharedTerms.of(base));
    checkup.byChinese();
    return List.copyOf(checkup.defects);
  }

  private void add(TermEntry entry, Kind kind, String message) {
    defects.add(new Defect(entry, kind, message));
  }

  private void alone(TermEntry entry) {
    List<String> english = entry.english().forms();
    for (String form : english) {
      form(entry, form);
      if (Script.countHan(form) > 0) {
        add(entry, Kind.WRONG_SCRIPT, "the English \"" + form + "\" holds Chinese");
      } else if (mixesScripts(form)) {
        add(entry, Kind.WRONG_SCRIPT, "\"" + form + "\" has Cyrillic or Greek in a Latin word");
      }
      if (base.matcher().english(form, List.of()).isEmpty() && entry.when().isNone()) {
        add(entry, Kind.NEVER_MATCHABLE, "\"" + form + "\" is found in no text, not even itself");
      }
    }
    Map<String, TermStatus> statuses = new HashMap<>();
    for (Rendering rendering : entry.renderings()) {
      form(entry, rendering.text());
      TermStatus before = statuses.putIfAbsent(rendering.text(), rendering.status());
      if (rendering.status() == TermStatus.FORBIDDEN
          && entry.doNotTranslate()
          && english.contains(rendering.text())) {
        String message = rendering.text() + " is to stay and forbidden";
        add(entry, Kind.SELF_CONTRADICTORY, message);
      }
      if (rendering.status().isGood() && simplified && rendering.isTraditional()) {
        String message = rendering.text() + " is traditional, most of the base simplified";
        add(entry, Kind.WRONG_SCRIPT, message);
      }
      if (before != null && before != rendering.status()) {
        String message =
            rendering.text() + " is " + word(before) + " and " + word(rendering.status());
        add(entry, Kind.SELF_CONTRADICTORY, message);
      }
      if (rendering.status() == TermStatus.PREFERRED
          && Script.countHan(rendering.text()) == 0
          && english.stream().noneMatch(rendering.text()::equalsIgnoreCase)) {
        add(entry, Kind.WRONG_SCRIPT, "the preferred " + rendering.text() + " holds no Chinese");
      }
    }
  }

  /** A Cyrillic с among Latin letters looks right and is found nowhere. */
  private static boolean mixesScripts(String form) {
    for (String word : form.split("\\P{L}")) {
      boolean latin = word.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
      boolean alike =
          word.codePoints()
              .mapToObj(UnicodeScript::of)
              .anyMatch(
                  script -> script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK);
      if (latin && alike) {
        return true;
      }
    }
    return false;
  }

  private static String word(TermStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private void form(TermEntry entry, String text) {
    int invisible =
        text.codePoints()
            .filter(
                c ->
                    Character.getType(c) == Character.FORMAT
                        || Character.isISOControl(c)
                        || c == 0xA0)
            .findFirst()
            .orElse(-1);
    if (invisible >= 0) {
      String code = String.format(Locale.ROOT, "U+%04X", invisible);
      add(entry, Kind.INVISIBLE_CHARACTER, "\"" + text + "\" holds " + code);
    }
    for (int i = 0; i < BRACKETS.length(); i += 2) {
      if (count(text, BRACKETS.charAt(i)) != count(text, BRACKETS.charAt(i + 1))) {
        add(entry, Kind.BADLY_FORMED, "\"" + text + "\" has unpaired brackets");
      }
    }
    if (",，、;；。:：".indexOf(text.charAt(text.length() - 1)) >= 0
        || text.contains("；")
        || text.contains("、")) {
      add(entry, Kind.BADLY_FORMED, "\"" + text + "\" has punctuation of a list");
    }
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private void byChinese() {
    Map<String, List<TermEntry>> entries = new LinkedHashMap<>();
    for (TermEntry entry : base.entries()) {
      for (String text : entry.withStatus(TermStatus.PREFERRED)) {
        entries.computeIfAbsent(text, key -> new ArrayList<>()).add(entry);
      }
    }
    entries.forEach(
        (text, all) -> {
          if (all.size() > 1) {
            List<String> sources =
                all.stream().map(e -> e.source().toLowerCase(Locale.ROOT)).distinct().toList();
            TermEntry last = all.get(all.size() - 1);
            if (sources.size() > 1) {
              add(last, Kind.AMBIGUOUS, text + " is preferred for " + String.join(", ", sources));
            }
          }
        });
  }
}
