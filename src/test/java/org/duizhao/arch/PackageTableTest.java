// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/**
 * Who may use whom: the table of docs/architecture.md. A package may use its row and itself; a
 * package that is not in the table does not exist.
 */
@AnalyzeClasses(packages = "org.duizhao", importOptions = ImportOption.DoNotIncludeTests.class)
final class PackageTableTest {
  private static final String ROOT = "org.duizhao.";

  private static final Map<String, Set<String>> MAY_USE = table(Path.of("docs/architecture.md"));

  @ArchTest
  static void eachPackageUsesOnlyItsRow(JavaClasses classes) {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass user : classes) {
      String from = top(user);
      assertTrue(MAY_USE.containsKey(from), () -> from + " is not in the table");
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        boolean ours = used.getPackageName().startsWith(ROOT);
        if (ours && !top(used).equals(from) && !MAY_USE.get(from).contains(top(used))) {
          wrong.add(user.getName() + " uses " + used.getName());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @ArchTest
  static void eachPackageIsDescribedAndNullMarked(JavaClasses classes) {
    List<String> unmarked =
        classes.getPackage("org.duizhao").getSubpackagesInTree().stream()
            .filter(PackageTableTest::isWritten)
            .filter(aPackage -> !aPackage.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .sorted()
            .toList();
    assertEquals(List.of(), unmarked);
  }

  /** The rows {@code | `segment` | sentence splitting | document, text |} of the page. */
  private static Map<String, Set<String>> table(Path page) {
    Pattern row = Pattern.compile("^\\| `(\\w+)` \\|.*\\| ([^|]+) \\|$", Pattern.MULTILINE);
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    String text;
    try {
      text = Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (MatchResult found : row.matcher(text).results().toList()) {
      rows.put(found.group(1), cell(found.group(2), rows));
    }
    return rows;
  }

  private static Set<String> cell(String words, Map<String, Set<String>> above) {
    Set<String> used = new TreeSet<>();
    switch (words) {
      case "–" -> {}
      case "all above", "everything" -> used.addAll(above.keySet());
      default -> {
        for (String word : words.split(", ")) {
          String user = word.replace(" and all it may use", "");
          used.add(user);
          if (!user.equals(word)) {
            used.addAll(above.getOrDefault(user, Set.of()));
          }
        }
      }
    }
    return used;
  }

  /**
   * Whether the package holds classes of ours; the compiled templates have a package of their own.
   */
  private static boolean isWritten(JavaPackage aPackage) {
    return aPackage.getClasses().stream().anyMatch(c -> !c.getName().endsWith("Generated"));
  }

  /** The package right under the root: {@code checks} of {@code org.duizhao.checks.accuracy}. */
  private static String top(JavaClass aClass) {
    String inner = aClass.getPackageName().substring(ROOT.length());
    int dot = inner.indexOf('.');
    return dot < 0 ? inner : inner.substring(0, dot);
  }
}
