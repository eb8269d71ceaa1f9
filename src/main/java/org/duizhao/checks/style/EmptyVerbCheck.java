// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.style;

import java.util.List;
import java.util.Set;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.check.Profile;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/** Finds verbs that carry another verb and say nothing: 对文件进行修改 is 修改文件. */
@CheckInfo(
    id = "empty-verb",
    type = IssueType.AWKWARD_STYLE,
    severity = Severity.NEUTRAL,
    since = "0.1",
    profile = Profile.STRICT,
    summary = "进行, 加以 or 予以 carries a verb that could stand alone")
public final class EmptyVerbCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.8;
  private static final List<String> EMPTY = List.of("进行", "加以", "予以");
  private static final String FRONTED = "对将把";
  private static final String OBJECT_VERBS =
      "修改 更改 测试 安装 优化 更新 处理 加密 解密 配置 编译 编辑 调整 设置 管理 分析 验证 检查 备份 构建 计算 改进 切换"
          + " 升级 调试 压缩 转换 查询 解析 讨论 渲染 预测 同步 访问 评估 控制 过滤 修复 描述 复制 合并 统计 下载 审查"
          + " 认证 确认 记录 检测 提交 迁移 集成 解释 编写 筛选 扫描 绑定 查看 存储 模拟 展示 使用 选择 搜索 删除 替换"
          + " 限制 清理 定义 重置 部署 维护 监控 跟踪 排序 分类 比较 编码 解码 打包 封装 重构 改造 保存 翻译 校对 描写"
          + " 说明 阐述 研究 观察 测量 支持 保护 恢复 还原 扩展 简化 完善 培训 训练 操作 标记 注释 格式化 初始化 可视化";
  private static final Set<String> VERBS = Set.of(OBJECT_VERBS.split(" "));

  /** The longest verb that is listed. */
  private static final int LONGEST = 3;

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    for (TargetPassage passage : text.passages()) {
      if (EMPTY.stream().noneMatch(passage.text()::contains)) {
        continue;
      }
      for (Span clause : Clauses.clauses(passage)) {
        look(passage, clause, sink);
      }
    }
  }

  private void look(TargetPassage passage, Span clause, IssueSink sink) {
    String words = clause.of(passage.text());
    for (String empty : EMPTY) {
      int at = words.indexOf(empty);
      while (at >= 0) {
        int verb = at + empty.length();
        verb += words.startsWith("了", verb) || words.startsWith("过", verb) ? 1 : 0;
        int end = verbEnd(words, verb);
        if (end > verb && hasFrontedObject(words, at)) {
          Span span = new Span(at, end).shift(clause.start());
          if (!passage.hidesPartOf(span)) {
            String only = words.substring(verb, end);
            String message = "\"" + empty + "\" adds nothing to \"" + only + "\"";
            sink.report(says(message, CONFIDENCE).target(passage.excerpt(span)).issue());
          }
        }
        at = words.indexOf(empty, at + 1);
      }
    }
  }

  /** Where a listed verb ends that starts at {@code from}; {@code from} when there is none. */
  private static int verbEnd(String words, int from) {
    for (int length = LONGEST; length > 1; length--) {
      int end = from + length;
      if (end <= words.length() && VERBS.contains(words.substring(from, end))) {
        return words.startsWith("的", end) ? from : end;
      }
    }
    return from;
  }

  private static boolean hasFrontedObject(String words, int verb) {
    for (int i = 0; i < verb; i++) {
      if (FRONTED.indexOf(words.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
