// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;
import org.junit.jupiter.api.Test;

class XlsxTermsTest {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  /** A workbook of one sheet with text in its cells, and what else is asked for. */
  private static byte[] workbook(String prolog, String[][] rows, int zeros) throws IOException {
    StringBuilder sheet =
        new StringBuilder(prolog + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    for (int r = 0; r < rows.length; r++) {
      sheet.append("<row r=\"" + (r + 1) + "\">");
      for (int c = 0; c < rows[r].length; c++) {
        String place = (char) ('A' + c) + "" + (r + 1);
        sheet.append(
            "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + rows[r][c] + "</t></is></c>");
      }
      sheet.append("</row>");
    }
    sheet.append("</sheetData></worksheet>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", contentTypes());
      part(zip, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + MAIN
              + "\" xmlns:r=\""
              + OFFICE
              + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      part(zip, "xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml"));
      part(zip, "xl/worksheets/sheet1.xml", sheet.toString());
      zip.putNextEntry(new ZipEntry("xl/media/picture"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < zeros; i++) {
        zip.write(nothing);
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static String contentTypes() {
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
        + type
        + "sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
        + type
        + "worksheet+xml\"/>"
        + "</Types>";
  }

  private static String relationships(String type, String target) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\"><Relationship Id=\"rId1\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void sheetIsReadAsATable() throws IOException, InputException {
    String[][] rows = {
      {"source", "preferred", "forbidden"}, {"pod", "容器组", "豆荚"}, {}, {"node", "节点"}
    };

    TermBase base = TermFiles.readSpreadsheet("t.xlsx", workbook("", rows, 0)).base();

    assertThat(base.entries()).extracting(TermEntry::source).containsExactly("pod", "node");
    assertThat(base.entries().get(0).renderings()).hasSize(2);
  }

  @Test
  void whatIsWrongHasItsRowAndColumn() throws IOException {
    String[][] rows = {{"source", "preferred", "open"}, {"pod", "容器组", "perhaps"}};
    byte[] file = workbook("", rows, 0);

    assertThatThrownBy(() -> TermFiles.readSpreadsheet("t.xlsx", file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("t.xlsx:2:3: \"perhaps\"; expected yes or no");
  }

  @Test
  void aSheetThatBreaksOffNamesItsRow() throws IOException {
    String[][] rows = {{"source", "preferred"}, {"pod", "容器组"}, {"node", "<节点"}};
    byte[] file = workbook("", rows, 0);

    assertThatThrownBy(() -> TermFiles.readSpreadsheet("t.xlsx", file))
        .hasMessageContaining("t.xlsx:3:1: the first sheet cannot be read from this row on");
  }

  @Test
  void whatIsUnsafeIsRefused() throws IOException {
    String[][] rows = {{"pod", "容器组"}};
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    byte[] external = workbook(entity, rows, 0);
    byte[] bomb = workbook("", rows, 65);

    assertThatThrownBy(() -> TermFiles.readSpreadsheet("t.xlsx", external))
        .hasMessageContaining("holds a document type");
    assertThatThrownBy(() -> TermFiles.readSpreadsheet("t.xlsx", bomb))
        .hasMessageContaining("too large when unpacked");
    assertThat(bomb.length).isLessThan(100_000);
    for (byte[] damaged :
        new byte[][] {{}, {'P', 'K', 3, 4}, "a,b".getBytes(StandardCharsets.UTF_8)}) {
      assertThatThrownBy(() -> TermFiles.readSpreadsheet("t.xlsx", damaged))
          .hasMessageContaining("no spreadsheet that can be read");
    }
  }
}
