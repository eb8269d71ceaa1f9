// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import org.duizhao.bitext.PairKind;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "meta", "title", "style", "body", "header", "main", "section", "div",
          "span", "mark", "h1", "h2", "p", "ul", "ol", "li", "strong", "a", "ins");
  private static final Set<String> ATTRIBUTES =
      Set.of("lang", "charset", "http-equiv", "content", "name", "class", "id", "href");

  private static Document page(CheckResult result) {
    return Jsoup.parse(SamplePair.written(new HtmlReport(), result));
  }

  @Test
  void bothTextsStandSideBySideWithTheIssueBeneath() {
    Document page = page(SamplePair.news().result());

    Element pair = page.select("section.pair").get(0);
    assertThat(pair.select(".source [lang=en]").text())
        .isEqualTo("1 The driver now handles 64 queues at once.");
    assertThat(pair.select(".target [lang=zh]").text()).isEqualTo("1 该驱动现在可同时处理 46 个队列。");
    assertThat(pair.select("mark").eachText()).containsExactly("64", "46");
    assertThat(pair.select(".issue").text())
        .contains("number-mismatch", "nearest is \"46\"", "docs/news.md:1:24");
    assertThat(page.select("section.pair").get(1).select(".target .gap").text())
        .isEqualTo("nothing in the target renders it");
    assertThat(page.select(".verdict").text()).isEqualTo("2 issues: 2 major.");
  }

  @Test
  void everyLinkLeadsToAnIssueOfThePage() {
    Document page = page(SamplePair.news().result());

    assertThat(page.select("a")).hasSize(2);
    for (Element link : page.select("a")) {
      assertThat(page.select(link.attr("href"))).hasSize(1);
    }
  }

  @Test
  void policyLetsInTheStyleSheetAndNothingElse() throws NoSuchAlgorithmException {
    Document page = page(SamplePair.news().result());

    byte[] style = page.select("style").first().data().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + hash
                + "'; base-uri 'none'; form-action 'none'");
    assertThat(page.select("style").first().data()).doesNotContain("@import", "url(", "</");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</span></div><script src=//evil.example/x.js></script>",
        "<img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' onfocus='alert(1)' autofocus='",
        "<svg/onload=alert(1)>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "[x](javascript:alert(1))",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<base href=//evil.example/>",
        "<meta http-equiv=refresh content='0;url=//evil.example'>",
        "</style><script>alert(1)</script><style>",
        "</title><script>alert(1)</script>",
        "--><script>alert(1)</script><!--",
        "]]><script>alert(1)</script>",
        "<style>*{background:url(//evil.example)}</style>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "@import(1) ${1+1} !{var x = 1} @if(true)x@endif",
        "{{constructor.constructor('alert(1)')()}}",
      })
  void nothingInADocumentBecomesMarkup(String attack) {
    CheckResult result =
        new SamplePair(
                SourceFile.of("docs/" + attack + ".md", attack + " 1 x"),
                SourceFile.of("docs/zh" + attack + ".md", attack + " 2 内"))
            .pair(PairKind.PAIR, 1, 1)
            .issue("a", IssueType.MISTRANSLATION, Severity.MAJOR, attack, "1 x", "2 内")
            .issue("b", IssueType.MISTRANSLATION, Severity.MAJOR, attack, attack, attack)
            .result();

    Document page = page(result);

    for (Element element : page.getAllElements()) {
      if (element == page) {
        continue;
      }
      assertThat(ELEMENTS).contains(element.tagName());
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).contains(attribute.getKey());
        if (attribute.getKey().equals("href")) {
          assertThat(attribute.getValue()).matches("#i-[0-9a-f]{16}");
        }
      }
    }
    assertThat(page.select("meta")).hasSize(4);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select(".source .block").first().wholeText()).contains(attack + " 1 x");
    assertThat(page.select("h1").first().wholeText()).isEqualTo("docs/zh" + attack + ".md");
  }

  @Test
  void controlCharactersAreShownAsPictures() {
    CheckResult result =
        new SamplePair("a \u0000 \u001B \u202E z", "甲").pair(PairKind.PAIR, 1, 1).result();

    assertThat(SamplePair.written(new HtmlReport(), result))
        .contains("a ␀ ␛ &lt;U+202E&gt; z")
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
  }
}
