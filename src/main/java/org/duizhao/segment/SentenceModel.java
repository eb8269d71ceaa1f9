// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * OpenNLP's English sentence model, asked about one stop at a time with its surroundings, so that
 * the cost does not grow with the text. The model is loaded when it is first asked.
 *
 * <p>It tells that the stop of "J. Hopper spoke." ends nothing, and that of "It boots. it runs."
 * does.
 */
final class SentenceModel {
  private static final int BEFORE = 160;
  private static final int AFTER = 80;

  private static final class Loaded {
    static final opennlp.tools.sentdetect.SentenceModel MODEL = load();

    private Loaded() {}
  }

  private static opennlp.tools.sentdetect.SentenceModel load() {
    try (InputStream in = SentenceModel.class.getResourceAsStream(file())) {
      return new opennlp.tools.sentdetect.SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model of opennlp-models-sentdetect-en", e);
    }
  }

  private static String file() throws IOException {
    return "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  }

  boolean breaksAt(Stop stop) {
    int from = Math.max(stop.sentenceStart(), stop.start() - BEFORE);
    int to = Math.min(stop.text().length(), stop.next() + AFTER);
    String window = stop.text().substring(from, to);
    for (var sentence : new SentenceDetectorME(Loaded.MODEL).sentPosDetect(window)) {
      int end = sentence.getEnd() + from;
      if (end >= stop.stopEnd() && end <= stop.end()) {
        return true;
      }
    }
    return false;
  }
}
