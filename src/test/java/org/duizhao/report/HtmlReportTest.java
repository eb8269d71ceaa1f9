// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Annotations;
import org.duizhao.bitext.BeadLinks;
import org.duizhao.bitext.PairKind;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.issue.Suppressed;
import org.duizhao.report.form.RunFacts;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
  private static final RunFacts FACTS = new RunFacts("0.1.0", List.of(), Severity.MAJOR);
  private static final Set<String> ELEMENTS =
      Set.of(
          "html,head,meta,title,style,body,header,main,section,div,span,mark,h1,h2,p,ul,ol,li,strong"
              .concat(",a,ins,del,b,q,aside,article,nav,button,output,label,input,details,summary")
              .concat(",fieldset,legend,select,option,dialog,dl,dt,dd,kbd,form,template,script")
              .concat(",figure,figcaption,svg,rect,path,text,pattern,defs")
              .split(","));
  private static final Set<String> MAY_CARRY_TEXT = Set.of("title", "data-document", "data-known");

  private static String written(CheckResult result, RunFacts facts) {
    return SamplePair.written(ReportFormat.HTML.writer(MarkStyle.CARETS, facts), result);
  }

  private static Document page(CheckResult result) {
    return Jsoup.parse(written(result, FACTS));
  }

  @Test
  void bothTextsStandSideBySideWithTheIssueBeneath() {
    Document page = page(SamplePair.news().result());

    Element row = page.select(".row").get(0);
    assertThat(row.select(".source [lang=en] .text").text())
        .isEqualTo("The driver now handles 64 queues at once.");
    assertThat(row.select(".target [lang=zh-Hans] .text").text()).isEqualTo("该驱动现在可同时处理 46 个队列。");
    assertThat(row.select("mark[data-i=0]").eachText()).containsExactly("64", "46");
    assertThat(row.select(".target mark:last-child").outerHtml())
        .as("where the missing paragraph should stand")
        .isEqualTo("<mark class=\"m major\" data-i=\"1\"></mark>");
    assertThat(row.select(".issue").text())
        .contains("number-mismatch", "nearest is \"46\"", "docs/news.md:1:24", "90 % sure");
    assertThat(page.select(".row").get(1).select(".target .gap .t-en").text())
        .isEqualTo("Nothing in the translation renders this.");
  }

  @Test
  void theVerdictComesFirstAndInBothLanguages() {
    Document page = page(SamplePair.news().result());

    assertThat(page.select("h1 .t-en").text()).isEqualTo("Not safe to merge yet");
    assertThat(page.select("h1 .t-zh").text()).isEqualTo("暂不宜合并");
    assertThat(page.select(".why .t-en").text().replaceAll(" +", " "))
        .isEqualTo(
            "2 issues are major or worse. Read them before this goes in:"
                + " 1 passage left out, added or moved , 1 number or unit that differs .");
    assertThat(page.select(".verdicts .bad strong .t-en").eachText())
        .containsExactly("Complete", "Numbers");
    assertThat(page.select(".verdicts .ok strong .t-zh").eachText())
        .containsExactly("作者更正", "肯定与否定", "术语与名称", "代码与选项", "链接与标记", "残留", "中文行文");
  }

  @Test
  void withoutIssuesItIsSafe() {
    CheckResult result =
        new SamplePair("The driver works.", "该驱动可用。").pair(PairKind.PAIR, 1, 1).result();

    Document page = page(result);

    assertThat(page.select("h1.safe .t-en").text()).isEqualTo("Safe to merge");
    assertThat(page.select(".why .t-en").text())
        .contains("every sentence of the source has its rendering");
    assertThat(page.select(".score strong").text()).isEqualTo("0.0");
    assertThat(page.select(".issue, .all")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"MAJOR, stop", "CRITICAL, look"})
  void whatIsSafeFollowsTheThresholdOfTheRun(Severity failOn, String state) {
    RunFacts facts = new RunFacts("0.1.0", List.of(), failOn);

    Document page = Jsoup.parse(written(SamplePair.news().result(), facts));

    assertThat(page.select("h1").attr("class")).isEqualTo("verdict " + state);
  }

  @Test
  void theLanguageThatWasAskedForIsTheFirst() {
    String page = written(SamplePair.news().result(), FACTS.in("zh"));

    assertThat(page).contains("<html lang=\"zh\" data-lang=\"zh\" class=\"zh\">");
    assertThat(written(SamplePair.news().result(), FACTS))
        .contains("<html lang=\"en\" class=\"en\">");
  }

  @Test
  void linksBetweenWordsStandInAShortCode() {
    CheckResult plain = SamplePair.news().result();
    BeadLinks links =
        new BeadLinks(
            List.of(
                new BeadLinks.Link(new Span(4, 10), new Span(1, 3)),
                new BeadLinks.Link(new Span(23, 25), new Span(11, 13))),
            1,
            1);

    Document page = page(plain.with(new Annotations(List.of(links, BeadLinks.UNKNOWN), List.of())));

    // 4, 6, 1, 2; then 19 and 10 further on, 2 and 2 long: each number doubled for its sign.
    assertThat(page.select("script#links").first().data()).isEqualTo("[\"IMCEmBEUE\",\"\"]");
    assertThat(page.select(".row").get(0).select("[data-b]").eachAttr("data-b"))
        .containsExactly("0", "0");
    assertThat(page.select(".tied").text()).contains("64 ↔ 46");
  }

  @Test
  void aSuggestionIsADifference() {
    SamplePair pair = new SamplePair("Use foo= here.", "此处使用 foo 即可。").pair(PairKind.PAIR, 1, 1);
    SourceFile file = pair.bitext().target().file();
    Excerpt foo = Excerpt.of(file, pair.bitext().target().blocks().get(0), new Span(5, 8));
    pair.add("literal-altered", IssueType.DO_NOT_TRANSLATE, Severity.MAJOR, "x", null, foo, "foo=");

    Element change = page(pair.result()).select(".change").first();

    assertThat(change.text()).isEqualTo("Suggestion建议 此处使用 foo= 即可。");
    assertThat(change.select("ins").text()).isEqualTo("=");
    assertThat(change.select("del")).isEmpty();
  }

  @Test
  void whatIsDismissedAlreadyIsThereWithItsReasonAndCountsForNothing() {
    CheckResult result = SamplePair.news().result();
    Finding number = result.findings().get(0);
    CheckResult decided =
        new CheckResult(
            result.bitext(),
            result.findings().subList(1, 2),
            List.of(new Suppressed(number, Suppressed.By.FILE, "counted otherwise")),
            List.of(),
            Annotations.NONE);

    Document page = page(decided);

    Element card = page.getElementById("issue-" + number.fingerprint());
    assertThat(card.attr("data-known")).isEqualTo("counted otherwise");
    assertThat(card.attr("data-by")).isEqualTo("external");
    assertThat(page.select(".why .t-en").text()).startsWith("1 issue is major or worse.");
    assertThat(page.select("mark").eachText()).doesNotContain("64");
  }

  @Test
  void everyLinkLeadsToAPlaceOfThePage() {
    Document page = page(SamplePair.news().result());

    assertThat(page.select("a")).hasSizeGreaterThan(4);
    for (Element link : page.select("a")) {
      assertThat(page.select(link.attr("href"))).hasSize(1);
    }
  }

  @Test
  void policyLetsInItsStyleAndScriptAndNothingElse() throws NoSuchAlgorithmException {
    Document page = page(SamplePair.news().result());

    String style = page.select("style").first().data();
    String script = page.select("script:not([type])").first().data();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src '"
                + hash(style)
                + "'; script-src '"
                + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
    assertThat(style).doesNotContain("@import", "url(", "</");
    assertThat(script).doesNotContain("</", "<!--", "innerHTML", "eval(", "http://e", "https:");
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
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
        String name = attribute.getKey();
        assertThat(name).doesNotStartWith("on").isNotIn("style", "src", "srcdoc", "xlink:href");
        if (name.equals("href")) {
          assertThat(attribute.getValue()).matches("#(issue-[0-9a-f]{16}|r[0-9]+|text)");
        } else if (!MAY_CARRY_TEXT.contains(name)) {
          assertThat(attribute.getValue()).doesNotContain("alert(1)");
        }
      }
    }
    assertThat(page.select("meta")).hasSize(4);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select(".source .text").first().wholeText()).isEqualTo(attack + " 1 x");
    assertThat(page.select(".file").last().wholeText()).isEqualTo("docs/zh" + attack + ".md");
  }

  @Test
  void controlCharactersAreShownAsPictures() {
    CheckResult result =
        new SamplePair("a \u0000 \u001B \u202E z", "甲").pair(PairKind.PAIR, 1, 1).result();

    assertThat(written(result, FACTS))
        .contains("a ␀ ␛ &lt;U+202E&gt; z")
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
  }
}
