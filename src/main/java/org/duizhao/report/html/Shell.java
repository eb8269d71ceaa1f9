// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every page of ours is wrapped in: its style sheets and scripts, inlined, and the policy that
 * lets these in by their hashes and nothing else, as Content Security Policy Level 3 has it.
 *
 * @param style all style sheets, one after the other
 * @param script all scripts, likewise
 * @param policy for the page's {@code <meta>}
 * @param language of the page's own words, "en" or "zh"; null to follow the reader's browser
 */
public record Shell(String style, String script, String policy, @Nullable String language) {

  /**
   * A page with the common style sheet and script and its own.
   *
   * @param name of {@code NAME.css} and {@code NAME.js} beside this class
   */
  static Shell of(String name, @Nullable String language) {
    return of(List.of(name + ".css"), name, language);
  }

  /**
   * The same with several style sheets.
   *
   * @param styles beside this class
   */
  static Shell of(List<String> styles, String name, @Nullable String language) {
    String style = joined(Stream.concat(Stream.of("shell.css"), styles.stream()).toList());
    String script = joined(List.of("shell.js", name + ".js"));
    String policy =
        "default-src 'none'; style-src '"
            + hash(style)
            + "'; script-src '"
            + hash(script)
            + "'; img-src data:; base-uri 'none'; form-action 'none'";
    return new Shell(style, script, policy, language);
  }

  /** The language that the page is in before its script has looked at the browser. */
  public String firstLanguage() {
    return language == null ? "en" : language;
  }

  private static String joined(List<String> names) {
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      try (InputStream in = Shell.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException(name + " is not in the jar");
        }
        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new IllegalStateException(name + " cannot be read from the jar", e);
      }
    }
    return all.toString();
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
