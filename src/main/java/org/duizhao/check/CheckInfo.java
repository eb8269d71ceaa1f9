// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/** The facts about a check that machines need; those for people stand on its page. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CheckInfo {
  /** Kebab-case, names the defect, stable for ever: {@code number-mismatch}. */
  String id();

  IssueType type();

  /** Default severity of its issues. */
  Severity severity();

  /** First version that has it. */
  String since();

  Stability stability() default Stability.PREVIEW;

  /** Under which it runs unless it is named. */
  Profile profile() default Profile.STANDARD;

  /** One line without full stop: "A number of the source has no equal in the target". */
  String summary();
}
