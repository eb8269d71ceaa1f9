// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duizhao.bitext.Bitext;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.evaluate.Damage.Operation;
import org.duizhao.model.Model;
import org.duizhao.pipeline.Pairing;
import org.duizhao.pipeline.Progress;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;

class TranslationDamageTest {
  private static final int SEEDS = 60;
  private static final List<String> ENGLISH =
      List.of(
          "# Setting up a small mail server",
          "The server needs 512 MB of memory. It runs on any kernel newer than 5.15.",
          "Install the package first. Then open port 25 in the firewall.",
          "## Users",
          "Each user has a directory of his own. Passwords are stored in a database.",
          "- The administrator may create new users at any time.",
          "- A locked user cannot send messages, but still receives them.",
          "Old accounts are deleted after 90 days. A backup is kept for a year.",
          "## Spam",
          "The filter learns from every message that you mark. It is quite slow at first.",
          "Pictures are blocked until you allow them. This protects your privacy.",
          "You can turn the filter off in the settings. We do not recommend that.",
          "## Backups",
          "A backup of all mailboxes is made every night. It takes about 20 minutes.",
          "Copy the archive to another machine. Test once a month that it can be restored.",
          "Encryption is optional. The key must never be stored on the same disk.");
  private static final List<String> CHINESE =
      List.of(
          "# 搭建一台小型邮件服务器",
          "服务器需要 512 MB 内存。它可以在任何比 5.15 新的内核上运行。",
          "先安装软件包。然后在防火墙中打开 25 端口。",
          "## 用户",
          "每个用户都有自己的目录。密码存储在数据库中。",
          "- 管理员可以随时创建新用户。",
          "- 被锁定的用户不能发送消息，但仍然可以接收消息。",
          "旧账户在 90 天后删除。备份会保留一年。",
          "## 垃圾邮件",
          "过滤器会从你标记的每一封邮件中学习。一开始它相当慢。",
          "图片会被屏蔽，直到你允许显示。这可以保护你的隐私。",
          "你可以在设置中关闭过滤器。我们不建议这样做。",
          "## 备份",
          "每天晚上都会备份所有邮箱。大约需要 20 分钟。",
          "把归档复制到另一台机器上。每个月测试一次能否恢复。",
          "加密是可选的。密钥绝不能存储在同一块磁盘上。");

  private final Document source = document(ENGLISH);
  private final Bitext undamaged =
      new Pairing(Model.bundled(), Progress.SILENT).of(source, document(CHINESE));

  @Test
  void keepsBookOfWhatItDoes() {
    Set<Operation> seen = EnumSet.noneOf(Operation.class);
    for (int seed = 0; seed < SEEDS; seed++) {
      DamagedTranslation damaged = damaged(seed);
      assertThat(damaged.damages()).isNotEmpty();
      for (Damage damage : damaged.damages()) {
        seen.add(damage.operation());
        assertRecorded(damage, damaged);
      }
      for (int block = 0; block < damaged.origins().size(); block++) {
        StringBuilder whole = new StringBuilder();
        for (int origin : damaged.origins().get(block)) {
          whole.append(undamaged.target().blocks().get(origin).text());
        }
        assertThat(whole.toString()).contains(damaged.target().blocks().get(block).text());
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Operation.values());
  }

  private static void assertRecorded(Damage damage, DamagedTranslation damaged) {
    List<Set<Integer>> remains = new ArrayList<>();
    damage.blocks().forEach(block -> remains.add(damaged.remains(block)));
    switch (damage.operation()) {
      case CUT -> assertThat(remains.get(0)).isEmpty();
      case MERGE -> assertThat(remains.get(0)).hasSize(1).isEqualTo(remains.get(1));
      case SPLIT -> assertThat(remains.get(0)).hasSize(2);
      case SWAP, MOVE -> assertThat(remains).allSatisfy(places -> assertThat(places).hasSize(1));
    }
  }

  @Test
  void damagesTheSameWayForTheSameSeed() {
    for (int seed = 0; seed < SEEDS; seed++) {
      String text = damaged(seed).target().file().text();
      assertThat(damaged(seed).target().file().text()).isEqualTo(text);
      assertThat(text).isNotEqualTo(undamaged.target().file().text());
    }
  }

  @Test
  void scoresLinksAndDamageApart() {
    List<Integer> sources = SurePairs.of(source, undamaged).sources();
    List<List<Integer>> origins = new ArrayList<>();
    for (int block = 0; block < sources.size(); block++) {
      origins.add(List.of(block));
    }
    List<Damage> claimed =
        List.of(new Damage(Operation.CUT, List.of(2)), new Damage(Operation.MOVE, List.of(7)));
    BlockScore score = new BlockScore();
    score.add(
        source, new DamagedTranslation(undamaged.target(), claimed, origins, sources), undamaged);
    assertThat(score.f1()).isEqualTo(1);
    assertThat(score.recognised(Operation.CUT)).isEqualTo(new BlockScore.Recognised(0, 1));
    assertThat(score.recognised(Operation.MOVE)).isEqualTo(new BlockScore.Recognised(0, 1));
  }

  @Test
  void findsNearlyAllOfIt() {
    BlockScore score = new BlockScore();
    for (int seed = 0; seed < SEEDS; seed++) {
      DamagedTranslation damaged = damaged(seed);
      score.add(
          source,
          damaged,
          new Pairing(Model.bundled(), Progress.SILENT).of(source, damaged.target()));
    }
    assertThat(score.f1()).isGreaterThan(0.97);
    assertThat(score.wronglyMoved()).isZero();
    assertThat(score.recognised(Operation.MERGE).share()).isGreaterThan(0.9);
  }

  private DamagedTranslation damaged(long seed) {
    return TranslationDamage.of(source, undamaged, new Random(seed));
  }

  private static Document document(List<String> blocks) {
    SourceFile file = SourceFile.of("mail.md", String.join("\n\n", blocks) + "\n");
    return new DocumentReader().read(file, DocumentFormat.MARKDOWN);
  }
}
