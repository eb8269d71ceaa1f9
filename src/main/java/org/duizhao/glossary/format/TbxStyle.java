// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

/**
 * The three ways of writing TBX: a part of speech is {@code <termNote type="partOfSpeech">noun} in
 * DCA and in version 2, {@code <min:partOfSpeech>noun} in DCT.
 */
enum TbxStyle {
  /** Version 3, ISO 30042:2019: data categories are attributes. */
  DCA("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec"),
  /** Version 3: data categories are tags. */
  DCT("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec"),
  /** Version 2, ISO 30042:2008, in the dialect TBX-Basic. */
  MARTIF("martif", "martifHeader", "termEntry", "langSet", "tig");

  /** Of version 3. */
  static final String CORE = "urn:iso:std:iso:30042:ed-2";

  static final String MIN = "http://www.tbxinfo.net/ns/min";
  static final String BASIC = "http://www.tbxinfo.net/ns/basic";

  /** Of the categories that are our own, in DCT. */
  static final String OWN = "urn:x-duizhao:terms";

  /** Of the same in DCA and version 2. */
  static final String OWN_PREFIX = "x-duizhao-";

  private final String root;
  private final String header;
  private final String concept;
  private final String language;
  private final String term;

  TbxStyle(String root, String header, String concept, String language, String term) {
    this.root = root;
    this.header = header;
    this.concept = concept;
    this.language = language;
    this.term = term;
  }

  String root() {
    return root;
  }

  String header() {
    return header;
  }

  String concept() {
    return concept;
  }

  String language() {
    return language;
  }

  String term() {
    return term;
  }

  /** Of the root element. */
  String[] attributes() {
    return switch (this) {
      case DCA ->
          new String[] {"type", "TBX-Basic", "style", "dca", "xml:lang", "en", "xmlns", CORE};
      case DCT ->
          new String[] {
            "type",
            "TBX-Basic",
            "style",
            "dct",
            "xml:lang",
            "en",
            "xmlns",
            CORE,
            "xmlns:min",
            MIN,
            "xmlns:basic",
            BASIC,
            "xmlns:duizhao",
            OWN
          };
      case MARTIF -> new String[] {"type", "TBX-Basic", "xml:lang", "en"};
    };
  }
}
