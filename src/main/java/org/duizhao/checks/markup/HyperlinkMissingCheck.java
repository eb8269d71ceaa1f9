// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Shape;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/**
 * Finds hyperlinks and images of the source that the target lacks: "see [this
 * commit](https://example.org/c/1)" / 参见此提交. When most are gone that is one finding.
 */
@CheckInfo(
    id = "hyperlink-missing",
    type = IssueType.HYPERLINK,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A hyperlink or image of the source is not in the target, or its address is altered")
public final class HyperlinkMissingCheck implements BitextCheck {
  private static final double ONE = 0.8;
  private static final double MANY = 0.95;
  private static final int FEW = 3;
  private static final int SHOWN = 80;

  /** A hyperlink and the pair of blocks that it stands in. */
  private record Link(BlockPair pair, Block block, Inline inline) {
    String address() {
      return addressOf(inline);
    }

    boolean isImage() {
      return inline.kind() == InlineKind.IMAGE;
    }
  }

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Document source = bitext.source();
    boolean comparable = bitext.shape() == Shape.TWO_FILES && !bitext.isHardlyPaired();
    if (source == null || !comparable || bitext.target().format() == DocumentFormat.PLAIN_TEXT) {
      return;
    }
    Set<String> there = essences(bitext.target());
    Set<String> wanted = essences(source);
    List<Link> missing = new ArrayList<>();
    int all = 0;
    for (BlockPair pair : bitext.pairs()) {
      if (pair.isMatched()) {
        List<Link> links = links(pair, pair.source());
        all += links.size();
        List<Link> spare = new ArrayList<>(links(pair, pair.target()));
        spare.removeIf(link -> wanted.contains(LinkAddress.essence(link.address())));
        List<Link> unmet = unmet(links, links(pair, pair.target()));
        reportAltered(source, bitext.target(), unmet, spare, sink);
        List<Link> lost = new ArrayList<>(unmet);
        lost.removeIf(link -> isIn(bitext.target(), there, link));
        missing.addAll(lost.subList(Math.min(spare.size(), lost.size()), lost.size()));
      }
    }
    if (missing.size() >= FEW && missing.size() * 2 > all) {
      reportAll(source, bitext.target(), missing, all, sink);
    } else {
      missing.forEach(link -> reportOne(source, bitext.target(), link, sink));
    }
  }

  private static String addressOf(Inline inline) {
    String address = inline.target();
    return address == null ? "" : address;
  }

  private static Set<String> essences(Document document) {
    Set<String> all = new HashSet<>();
    for (Block block : document.blocks()) {
      block.inlines().forEach(inline -> all.add(LinkAddress.essence(addressOf(inline))));
    }
    return all;
  }

  private static List<Link> links(BlockPair pair, List<Block> blocks) {
    List<Link> links = new ArrayList<>();
    for (Block block : blocks) {
      for (Inline inline : block.inlines()) {
        boolean link = inline.kind() == InlineKind.HYPERLINK || inline.kind() == InlineKind.IMAGE;
        if (link && !block.isBoilerplate() && LinkAddress.leadsAway(addressOf(inline))) {
          links.add(new Link(pair, block, inline));
        }
      }
    }
    return links;
  }

  /** The links that the other ones lack, each of which answers one. */
  private static List<Link> unmet(List<Link> links, List<Link> others) {
    List<String> left = new ArrayList<>();
    others.forEach(other -> left.add(LinkAddress.essence(other.address())));
    List<Link> unmet = new ArrayList<>(links);
    unmet.removeIf(link -> left.remove(LinkAddress.essence(link.address())));
    return unmet;
  }

  private static boolean isIn(Document target, Set<String> there, Link link) {
    return there.contains(LinkAddress.essence(link.address()))
        || target.file().text().contains(link.address());
  }

  /**
   * Links whose address is nearly that of the source are damaged, and no longer unmet nor spare;
   * any other spare one may be where the translation leads instead.
   */
  private void reportAltered(
      Document source, Document target, List<Link> unmet, List<Link> spare, IssueSink sink) {
    for (Link link : List.copyOf(unmet)) {
      Optional<Link> near =
          spare.stream()
              .filter(other -> LinkAddress.areNear(link.address(), other.address()))
              .findFirst();
      if (near.isPresent()) {
        unmet.remove(link);
        spare.remove(near.get());
        String message =
            "leads to " + shown(near.get()) + ", which the source has as " + shown(link);
        sink.report(
            says(message, ONE * link.pair().confidence())
                .source(Excerpt.of(source.file(), link.block(), link.inline().range()))
                .target(Excerpt.of(target.file(), near.get().block(), near.get().inline().range()))
                .issue());
      }
    }
  }

  private static String shown(Link link) {
    String address = link.address();
    return address.length() <= SHOWN ? address : address.substring(0, SHOWN) + "…";
  }

  private void reportAll(
      Document source, Document target, List<Link> missing, int all, IssueSink sink) {
    boolean none = missing.size() == all;
    String message =
        none
            ? "none of the " + all + " hyperlinks of the source is in the target"
            : missing.size() + " of the " + all + " hyperlinks of the source are not in the target";
    Link first = missing.get(0);
    sink.report(
        says(message, MANY)
            .severity(Severity.MAJOR)
            .source(Excerpt.of(source.file(), first.block(), first.inline().range()))
            .target(gapIn(target, first))
            .issue());
  }

  private void reportOne(Document source, Document target, Link link, IssueSink sink) {
    String what = link.isImage() ? "the image " : "the hyperlink to ";
    sink.report(
        says(what + shown(link) + " is not in the target", ONE * link.pair().confidence())
            .source(Excerpt.of(source.file(), link.block(), link.inline().range()))
            .target(gapIn(target, link))
            .issue());
  }

  private static Excerpt gapIn(Document target, Link link) {
    Block block = link.pair().target().get(0);
    return Excerpt.gap(target.file(), block.content().place().end());
  }
}
