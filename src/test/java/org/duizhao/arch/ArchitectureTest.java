// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import org.duizhao.check.Check;
import org.duizhao.check.CheckInfo;
import org.duizhao.checks.BuiltInChecks;

/**
 * What a package may do, and the form of checks and values; who may use whom is in {@link
 * PackageTableTest}. There is no list of exceptions: a rule that needs one is wrong, or the code
 * is.
 */
@AnalyzeClasses(packages = "org.duizhao", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String[] VALUES = {
    "org.duizhao.text..", "org.duizhao.document..", "org.duizhao.bitext..", "org.duizhao.issue.."
  };

  private static final DescribedPredicate<JavaClass> BUILT_IN_CHECKS =
      assignableTo(Check.class).and(resideInAPackage("org.duizhao.checks..")).as("built-in checks");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("org.duizhao.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theConsoleBelongsToTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.duizhao.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule formatsAreParsedWhereFilesAreRead =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.duizhao.read..", "org.duizhao.glossary..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.jsoup..",
              "org.commonmark..",
              "java.util.jar..",
              "javax.xml.parsers..",
              "org.w3c.dom..",
              "org.xml.sax..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.zip\\.Zip.*|javax\\.xml\\.stream\\.XML(Input|\\w+Reader).*");

  @ArchTest
  static final ArchRule filesAreWrittenByReportsTheCacheAndTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.duizhao.report..",
              "org.duizhao.cache..",
              "org.duizhao.glossary..",
              "org.duizhao.cli..")
          .should()
          .callMethodWhere(
              target(
                      nameMatching(
                          "(write|create|delete|set).*|copy|move|new(OutputStream|BufferedWriter|ByteChannel)"))
                  .and(targetOwner(assignableTo(Files.class))))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(FileOutputStream.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(FileWriter.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(RandomAccessFile.class);

  @ArchTest
  static final ArchRule checksAreFinalNamedAndAnnotated =
      classes()
          .that(are(BUILT_IN_CHECKS))
          .should()
          .haveModifier(JavaModifier.FINAL)
          .andShould()
          .haveSimpleNameEndingWith("Check")
          .andShould()
          .beAnnotatedWith(CheckInfo.class);

  @ArchTest
  static final ArchRule checksHaveNoState =
      fields().that().areDeclaredInClassesThat(are(BUILT_IN_CHECKS)).should().beFinal();

  @ArchTest
  static final ArchRule checksAreKnownOnlyToTheirList =
      classes().that(are(BUILT_IN_CHECKS)).should(beKnownOnlyToTheirList());

  @ArchTest
  static final ArchRule valuesAreRecordsEnumsSealedInterfacesOrFinalClasses =
      classes()
          .that()
          .resideInAnyPackage(VALUES)
          .and(mustBeFinal())
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule valuesHaveNoSetters =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(VALUES)
          .should()
          .haveNameNotMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

  private static DescribedPredicate<JavaClass> mustBeFinal() {
    return describe(
        "are neither enums nor sealed interfaces nor made by the compiler",
        type ->
            !type.isEnum()
                && !type.isAnonymousClass()
                && !(type.isInterface() && type.reflect().isSealed())
                && !type.getSimpleName().equals("package-info"));
  }

  private static ArchCondition<JavaClass> beKnownOnlyToTheirList() {
    return new ArchCondition<>("be known only to their list") {
      @Override
      public void check(JavaClass check, ConditionEvents events) {
        for (Dependency dependency : check.getDirectDependenciesToSelf()) {
          JavaClass user = dependency.getOriginClass();
          boolean ownPart = user.getName().startsWith(check.getName() + "$");
          if (!ownPart && !user.isEquivalentTo(BuiltInChecks.class)) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }
}
