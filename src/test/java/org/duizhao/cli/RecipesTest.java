// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What other repositories take over from this one: their steps are run, as their hosts do. */
class RecipesTest {
  private static final Path ACTION = Path.of("action.yml");
  private static final Path GITLAB = Path.of(".ci/gitlab.yml");
  private static final Path CONTAINER = Path.of(".ci/Containerfile");
  private static final Path GUIDE = Path.of("docs/project.md");

  @TempDir private Path root;

  private record Ended(int code, String out) {}

  private static Object yaml(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static Object at(Object node, Object... keys) {
    Object found = node;
    for (Object key : keys) {
      found =
          key instanceof Integer number
              ? ((List<?>) found).get(number)
              : ((Map<?, ?>) found).get(key);
      assertThat(found).as("%s", key).isNotNull();
    }
    return found;
  }

  private static String helpOfCheck() {
    return Ran.duizhao("check", "--help").out();
  }

  private static Set<String> optionsIn(String text) {
    Set<String> options = new TreeSet<>();
    Matcher option = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+").matcher(text);
    while (option.find()) {
      options.add(option.group());
    }
    return options;
  }

  @ParameterizedTest
  @ValueSource(strings = {"action.yml", ".ci/gitlab.yml", ".pre-commit-hooks.yaml"})
  void everyOptionThatIsUsedIsThere(String file) throws IOException {
    String text = Files.readString(Path.of(file));
    assertThat(yaml(text)).isNotNull();
    StringBuilder commands = new StringBuilder();
    text.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).contains("duizhao"))
        .forEach(commands::append);

    Set<String> options = optionsIn(commands.toString());
    options.removeAll(Set.of("--depth", "--branch")); // of git clone

    assertThat(options).isNotEmpty().allMatch(option -> helpOfCheck().contains(option));
  }

  @Test
  void workflowsOfTheGuideAreWellFormed() throws IOException {
    Matcher block = Pattern.compile("(?s)```yaml\\n(.*?)```").matcher(Files.readString(GUIDE));
    List<String> jobs = new ArrayList<>();
    while (block.find()) {
      if (yaml(block.group(1)) instanceof Map<?, ?> workflow && workflow.containsKey("jobs")) {
        assertThat(workflow.containsKey("permissions")).isTrue();
        jobs.addAll(
            ((Map<?, ?>) workflow.get("jobs")).keySet().stream().map(Object::toString).toList());
      }
      assertThat(optionsIn(block.group(1).replaceAll("gh pr comment .*|arguments: ", "")))
          .allMatch(option -> helpOfCheck().contains(option));
    }
    assertThat(jobs).containsExactly("duizhao", "comment");
  }

  private Path repository() throws IOException, GitAPIException {
    Path work = Files.createDirectory(root.resolve("work"));
    try (GitFolder git = new GitFolder(work)) {
      git.write("duizhao.yml", "translations:\n  - source: en/(.*)\n    target: zh/$1\n");
      git.write("en/queues.md", "The scheduler handles 64 queues at once.\n");
      git.write("zh/queues.md", "调度器可以同时处理 64 个队列。\n");
      git.write("en/old.md", "Each file may have 12 lines.\n");
      git.write("zh/old.md", "每个文件可以有 21 行。\n");
      git.commit("begin");
      git.write("zh/queues.md", "调度器可以同时处理 46 个队列。\n");
      git.commit("change");
    }
    return work;
  }

  private Path launcher(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, PreCommitTest.launcher());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }

  private Ended bash(Path folder, String script, Map<String, String> environment)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "XDG_CACHE_HOME", root.toString()));
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), out);
  }

  @Test
  void stepOfTheGithubActionAnnotatesWhatIsNew()
      throws IOException, GitAPIException, InterruptedException {
    Object step = at(yaml(Files.readString(ACTION)), "runs", "steps", 0);
    assertThat(at(step, "shell")).isEqualTo("bash");
    Path launcher = launcher(root.resolve("action/duizhao"));
    Map<String, String> environment = new HashMap<>();
    environment.put("DUIZHAO", launcher.toString());
    environment.put("ARGUMENTS", "--base HEAD~1 --no-cache");
    environment.put("GITHUB_STEP_SUMMARY", root.resolve("summary.md").toString());
    assertThat(((Map<?, ?>) at(step, "env")).keySet().stream().map(Object::toString))
        .containsExactlyInAnyOrder("DUIZHAO", "ARGUMENTS");

    Ended ended = bash(repository(), (String) at(step, "run"), environment);

    assertThat(ended.out())
        .contains("::error file=zh/queues.md,line=1,")
        .contains("46")
        .doesNotContain("old.md");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(root.resolve("summary.md")).content().contains("number-mismatch");
  }

  @Test
  void argumentsOfTheGithubActionAreNoCommands()
      throws IOException, GitAPIException, InterruptedException {
    Object step = at(yaml(Files.readString(ACTION)), "runs", "steps", 0);
    Map<String, String> environment = new HashMap<>();
    environment.put("DUIZHAO", launcher(root.resolve("action/duizhao")).toString());
    environment.put("ARGUMENTS", "--no-cache; touch " + root.resolve("fired"));

    assertThat(bash(repository(), (String) at(step, "run"), environment).code()).isEqualTo(2);
    assertThat(root.resolve("fired")).doesNotExist();
  }

  private static Object recipe(String holding) throws IOException {
    Matcher block = Pattern.compile("(?s)```yaml\\n(.*?)```").matcher(Files.readString(GUIDE));
    while (block.find()) {
      if (block.group(1).contains(holding)) {
        return yaml(block.group(1));
      }
    }
    throw new AssertionError("no recipe with " + holding);
  }

  @Test
  void pullRequestsFromForksAreCommentedInTwoJobs()
      throws IOException, GitAPIException, InterruptedException {
    Path work = repository();
    Object checking = recipe("markdown=comment/body.md");
    String number = at(checking, 0, "run").toString().replace("${{ github.event.number }}", "17");
    String arguments = at(checking, 1, "with", "arguments").toString();
    Map<String, String> environment = new HashMap<>();
    environment.put("DUIZHAO", launcher(root.resolve("action/duizhao")).toString());
    environment.put(
        "ARGUMENTS", arguments.replace("origin/${{ github.base_ref }}", "HEAD~1") + " --no-cache");
    environment.put("GITHUB_STEP_SUMMARY", root.resolve("summary.md").toString());
    String check = at(yaml(Files.readString(ACTION)), "runs", "steps", 0, "run").toString();

    Ended checked = bash(work, number + "\n" + check, environment);

    assertThat(checked.code()).as(checked.out()).isZero();
    Path comment = work.resolve(at(checking, 2, "with", "path").toString());
    assertThat(comment.resolve("body.md")).content().contains("46").doesNotContain("old.md");
    Files.writeString(comment.resolve("number"), "17; touch fired\n");
    Path host = Files.createDirectory(root.resolve("bin")).resolve("gh");
    Files.writeString(host, "#!/bin/sh\nprintf '<%s>' \"$@\"\n");
    Files.setPosixFilePermissions(host, PosixFilePermissions.fromString("rwxr-xr-x"));
    Object writing = recipe("workflow_run");

    Ended written =
        bash(
            comment,
            at(writing, "jobs", "comment", "steps", 1, "run").toString(),
            Map.of("PATH", host.getParent() + ":/usr/bin:/bin", "REPOSITORY", "team/pages"));

    assertThat(written.out())
        .startsWith("<pr><comment><17><--repo><team/pages>")
        .endsWith("<--body-file><body.md>");
    assertThat(written.code()).isZero();
    assertThat(comment.resolve("fired")).doesNotExist();
  }

  @Test
  void scriptOfTheGitlabTemplateWritesBothReports()
      throws IOException, GitAPIException, InterruptedException {
    Object job = at(yaml(Files.readString(GITLAB)), "duizhao");
    Path work = repository();
    launcher(work.resolve(".duizhao/duizhao"));
    List<String> lines = ((List<?>) at(job, "script")).stream().map(Object::toString).toList();

    Ended ended =
        bash(
            work,
            String.join("\n", lines),
            Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", "HEAD~1", "DUIZHAO_ARGUMENTS", ""));

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).contains("1 issue").doesNotContain("old.md");
    for (Object report : ((Map<?, ?>) at(job, "artifacts", "reports")).values()) {
      assertThat(work.resolve(report.toString())).content().contains("zh/queues.md");
    }
    assertThat(work.resolve(".duizhao-cache")).isDirectory();
  }

  @Test
  void containerfileNamesWhatIsThere() throws IOException {
    String text = Files.readString(CONTAINER);

    assertThat(text).contains("COPY . /opt/duizhao\n").contains("ENTRYPOINT [\"duizhao\"]");
    Matcher own = Pattern.compile("/opt/duizhao/([\\w./-]+)").matcher(text);
    assertThat(own.find()).isTrue();
    own.reset();
    while (own.find()) {
      assertThat(Path.of(own.group(1))).isExecutable();
    }
  }
}
