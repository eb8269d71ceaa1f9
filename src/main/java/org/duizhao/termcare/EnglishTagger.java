// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.duizhao.token.Token;

/** OpenNLP's English tagger with the tags of Universal Dependencies: NOUN, ADJ, PROPN, VERB. */
final class EnglishTagger {
  private static final String FILE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static final class Loaded {
    static final POSModel MODEL = load();

    private Loaded() {}
  }

  private final POSTaggerME tagger = new POSTaggerME(Loaded.MODEL);

  private static POSModel load() {
    try (InputStream in = EnglishTagger.class.getResourceAsStream(FILE)) {
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the tagger of opennlp-models-pos-en", e);
    }
  }

  /** A tag for each token. */
  List<String> tags(List<Token> tokens) {
    String[] words = tokens.stream().map(Token::surface).toArray(String[]::new);
    return List.of(tagger.tag(words));
  }
}
