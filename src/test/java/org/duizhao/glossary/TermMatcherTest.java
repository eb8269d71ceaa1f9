// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.duizhao.document.InputException;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.duizhao.text.literal.LiteralText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TermMatcherTest {
  private static final String BASE =
      """
      id,source,variants,pos,case,preferred,admitted,deprecated,forbidden,do_not_translate,condition
      letter,cover letter,,noun,,封面信,说明信,,提交信,,
      module,kernel module,,noun,,内核模块,,内核模组,,,
      kernel,kernel,,noun,,内核,,,核心,,
      space,user space,userspace,noun,,用户空间,,,使用者空间,,
      tree,out-of-tree,,adj,,树外,,,,,
      cross,cross-compile,,verb,,交叉编译,,,,,
      rust,Rust,,noun,sensitive,Rust,,,,yes,
      io,I/O,,noun,sensitive,I/O,输入输出,,,yes,
      regulator,regulator,,noun,,稳压器,电压调节器,,调节器,,near: battery|voltage
      pull,pull request,PR,noun,,拉取请求,Pull 请求|PR,,,,
      loop,phase-locked loop,PLL,noun,,锁相环,,,,,
      symlink,symbolic link,symlink,noun,,符号链接,链接,,象征链接,,
      registry,registry,,noun,,注册表,,,登记簿,,
      regex,regex,,noun,,正则表达式,regex,,规则表达式,,
      """;
  private static final TermMatcher MATCHER = matcher();

  private static TermMatcher matcher() {
    try {
      return TermBaseReader.read(SourceFile.of("t.csv", BASE)).matcher();
    } catch (InputException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      nullValues = "-",
      textBlock =
          """
          Two Cover  Letters came.                      ^ Cover  Letters
          The cover letter's text and the kernel's.     ^ cover letter/kernel
          A cover, letter by letter.                    ^ -
          The kernel modules and the kernel itself.     ^ kernel modules/kernel
          user-space and userspace and user\u2010space  ^ user-space/userspace/user\u2010space
          Kept out of tree, an out-of-tree driver.      ^ out of tree/out-of-tree
          It cross-compiles, cross compiled, cross-compiling. ^ cross-compiles/cross compiled/cross-compiling
          Rust rusts, and rust never sleeps.            ^ Rust
          Slow I/O, I O and i/o.                        ^ I/O
          The regulator fined them.                     ^ -
          A voltage regulator.                          ^ regulator
          To kernel the pull request is no verb.        ^ pull request
          The kernel.example.org site and the kernel.    ^ kernel
          They would kernel new things; please registry a thing. ^ -
          The cross-compile job.                        ^ -
          Digital PLLs and PRs.                         ^ PLLs/PRs
          You registry it, it quickly registries the next. ^ -
          The family registry and the early registry.   ^ registry/registry
          Registries and a registry.                    ^ Registries/registry
          Registry the parts; we can also registry their parts. ^ -
          An anti-kernel, a non-kernel module, a one-cover letter. ^ -
          The in-kernel registry.                       ^ kernel/registry
          We met at Kernel Recipes.                     ^ -
          The Cover Letter Foundation wrote to us.      ^ -
          Kernel modules load.                          ^ Kernel modules
          The Linux kernel boots.                       ^ kernel
          To registry the parts, see registry.          ^ registry
          A microkernel is no match.                    ^ -
          """)
  void findsEnglishTerms(String text, String found) {
    String terms =
        MATCHER.english(text, List.of()).stream()
            .map(term -> term.span().of(text))
            .collect(Collectors.joining("/"));
    assertThat(terms).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource({
    "docs/power/a.md, 1",
    "/home/docs/power/a.md, 1",
    "power/a.md, 0",
    "docs/power/deep/a.md, 0",
    "docs/usb.po, 1",
    "'', 0"
  })
  void conditionOfFilesIsAskedOfThePath(String path, int found) throws InputException {
    String base = "source,target,condition\npump,泵,files: docs/power/*.md|*.po\n";
    TermMatcher matcher = TermBaseReader.read(SourceFile.of("t.csv", base)).matcher().in(path);

    assertThat(matcher.english("The pump.", List.of())).hasSize(found);
  }

  @Test
  void findsNothingInHiddenStretches() {
    String text = "Run kernel.sh in the kernel.";
    List<TermOccurrence> found = MATCHER.english(text, List.of(new Span(4, 13)));
    assertThat(found).extracting(TermOccurrence::span).containsExactly(new Span(21, 27));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      nullValues = "-",
      textBlock =
          """
          用户 空间里的内核                ^ 用户 空间/内核
          用户的空间                       ^ 用户的空间
          用户 的 空间                     ^ 用户 的 空间
          Ｐull请求、pull 请求             ^ Ｐull请求/pull 请求
          SPRING 的 PR 与 PRs              ^ PR/PR
          电压调节器                       ^ 电压调节器/调节器
          内核模块                         ^ 内核/内核模块
          內核模塊與使用者空間             ^ 內核/內核模塊/使用者空間
          内的核                           ^ -
          """)
  void findsChineseTerms(String text, String found) {
    String terms =
        MATCHER.chinese(text).stream()
            .map(term -> term.span().of(text))
            .collect(Collectors.joining("/"));
    assertThat(terms).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          This cover letter explains it.          ^ 这封封面信作了解释。           ^ USED
          This cover letter explains it.          ^ 这封提交信作了解释。           ^ FORBIDDEN
          This cover letter explains it.          ^ 封面信里说，提交信里没有写。   ^ USED
          One cover letter, two cover letters.    ^ 一封封面信，两封提交信。       ^ USED/FORBIDDEN
          One cover letter, two cover letters.    ^ 一封说明信，两封这样的信。     ^ ADMITTED/ELIDED
          This cover letter explains it.          ^ 这里作了解释。                 ^ MISSING
          This cover letter explains it.          ^ 这封信（cover letter）作了解释。 ^ KEPT_IN_ENGLISH
          The kernel module fails.                ^ 内核模组失败。                 ^ DEPRECATED
          The kernel module of the kernel.        ^ 该内核的内核模块。             ^ USED/USED
          The kernel module fails.                ^ 内核中的模块失败。             ^ ELIDED
          A battery regulator.                    ^ 一个电池电压调节器。           ^ ADMITTED
          A battery regulator.                    ^ 一个电池调节器。               ^ FORBIDDEN
          The kernel module of pipes.             ^ 管道的内核的模块。             ^ USED
          A symlink to a file.                    ^ 到文件的象征链接。             ^ FORBIDDEN
          A symlink to a file.                    ^ 到文件的链接。                 ^ ADMITTED
          --regex-type takes a regex.             ^ --regex-type 用规则表达式。    ^ FORBIDDEN
          --regex-type takes a regex.             ^ --regex-type 用一个 regex。    ^ ADMITTED
          Written in Rust.                        ^ 用 Rust 写成。                 ^ USED
          Written in Rust.                        ^ 用锈语言写成。                 ^ TRANSLATED
          """)
  void saysWhatBecameOfATerm(String source, String target, String outcomes) {
    String found =
        MATCHER
            .verdicts(
                source,
                () -> new LiteralText(source, List.of()).spans(),
                target,
                WordEvidence.none())
            .all()
            .stream()
            .map(verdict -> verdict.outcome().name())
            .collect(Collectors.joining("/"));
    assertThat(found).isEqualTo(outcomes);
  }

  @Test
  void anyTextIsReadToTheEnd() {
    Random random = new Random(5);
    String alphabet = "内核模块的用户空间 　\tＰPR/-_'’s\ud83d\ude00\ud800kernel module cover letter+#.";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      List<Span> spans = new ArrayList<>();
      MATCHER.english(text.toString(), List.of()).forEach(term -> spans.add(term.span()));
      MATCHER.chinese(text.toString()).forEach(term -> spans.add(term.span()));
      assertThat(spans).allMatch(span -> !span.isEmpty() && span.end() <= text.length());
      MATCHER.verdicts(text.toString(), List::of, text.reverse().toString(), WordEvidence.none());
    }
  }
}
