// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";

/* What all pages share: the language of the page's own words, storage that may be missing, tables
   that sort. Classic script, no modules, so that it runs from file://. */
const Shell = (() => {
  const root = document.documentElement;
  const unkept = new Map();
  let keeps = true;

  /** What was kept under a key; null when nothing was, or when the browser refuses. */
  function load(key) {
    try {
      const text = localStorage.getItem(key);
      return text === null ? null : JSON.parse(text);
    } catch (refused) {
      keeps = false;
      return unkept.has(key) ? unkept.get(key) : null;
    }
  }

  /** Keeps a value; where the browser refuses, as long as the page is open. */
  function save(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch (refused) {
      keeps = false;
      unkept.set(key, value);
    }
  }

  function language() {
    return root.classList.contains("zh") ? "zh" : "en";
  }

  function speak(lang) {
    root.classList.remove("en", "zh");
    root.classList.add(lang);
    root.lang = lang === "zh" ? "zh-Hans" : "en";
  }

  /** The language asked for when the page was made, else the reader's last, else the browser's. */
  function firstLanguage() {
    const asked = root.dataset.lang || load("duizhao:language");
    return (asked || navigator.language || "en").toLowerCase().startsWith("zh") ? "zh" : "en";
  }

  function startLanguage() {
    speak(firstLanguage());
    const button = document.getElementById("language");
    button.hidden = false;
    button.addEventListener("click", () => {
      speak(language() === "zh" ? "en" : "zh");
      save("duizhao:language", language());
    });
  }

  /** The value that a cell sorts by: its data-v as a number, else its text. */
  function sortValue(row, column) {
    const cell = row.cells[column];
    return cell.dataset.v === undefined ? cell.textContent.trim() : Number(cell.dataset.v);
  }

  function compare(a, b) {
    return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
  }

  function sortBy(table, header) {
    const column = header.cellIndex;
    const down = header.getAttribute("aria-sort") === "descending" ? 1 : -1;
    const body = table.tBodies[0];
    const rows = [...body.rows];
    rows.sort((a, b) => down * compare(sortValue(a, column), sortValue(b, column)));
    body.append(...rows);
    for (const other of table.tHead.rows[0].cells) {
      other.removeAttribute("aria-sort");
    }
    header.setAttribute("aria-sort", down === 1 ? "ascending" : "descending");
  }

  /** Tables with data-sortable sort by the buttons in their headers. */
  function startTables() {
    for (const table of document.querySelectorAll("table[data-sortable]")) {
      for (const button of table.querySelectorAll("th button")) {
        button.addEventListener("click", () => sortBy(table, button.closest("th")));
      }
    }
  }

  startLanguage();
  startTables();
  return {load, save, language, keeps: () => keeps};
})();
