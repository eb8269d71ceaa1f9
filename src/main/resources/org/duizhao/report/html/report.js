
/* The report of one pair. The page is whole without this script; it adds highlights of what
   translates what, ways through the issues, and decisions about them. */
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const main = byId("text");
  const documentName = document.body.dataset.document;
  const decisionsKey = "duizhao:decisions:" + documentName;
  const placeKey = "duizhao:place:" + documentName;
  const statuses = ["open", "accepted", "dismissed", "fixed"];

  const rows = all(".row", main).map((element, index) => ({
    element, index, number: element.id, cards: [], hasNote: element.querySelector(".note") !== null,
    text: null, folded: false, lost: false, hidden: null,
  }));
  const rowOf = new Map(rows.map((row) => [row.element, row]));
  const cards = all(".issue", main).map((element) => {
    const row = rowOf.get(element.closest(".row"));
    const data = element.dataset;
    const card = {
      element, row, issue: data.i, fingerprint: data.fingerprint, check: data.check,
      severity: data.severity, confidence: Number(data.confidence), known: data.known,
      by: data.by, shown: true, fresh: false,
    };
    row.cards.push(card);
    return card;
  });
  const cardOf = new Map(cards.map((card) => [card.element, card]));
  const cardOfIssue = new Map(cards.map((card) => [card.issue, card]));
  const marks = all("mark", main).map((element) => ({
    element, cards: element.dataset.i.split(" ").map((issue) => cardOfIssue.get(issue)), off: false,
  }));

  /** A word of the page in the language that it speaks now. */
  function word(name) {
    const lang = Shell.language() === "zh" ? ".t-zh" : ".t-en";
    return byId("words").content.querySelector(`[data-word=${name}] ${lang}`).textContent;
  }

  /* ---- Sentences and words: what translates what. ---- */

  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const codes = JSON.parse(byId("links").textContent);
  const linksOf = new Map();
  const order = [];
  let sides = null;
  let current = null;
  let currentLink = -1;

  /** The elements of each bead on both sides, gathered when the first reader asks. */
  function sidesOf(bead) {
    if (sides === null) {
      sides = new Map();
      for (const element of all(".s", main)) {
        const number = element.dataset.b;
        if (!sides.has(number)) {
          sides.set(number, {source: [], target: []});
          order.push(number);
        }
        sides.get(number)[sideName(element)].push(element);
      }
    }
    return sides.get(bead);
  }

  function sideName(element) {
    return element.closest(".side").classList.contains("source") ? "source" : "target";
  }

  /** Numbers in base64 VLQ, as in source maps. */
  function numbers(code) {
    const found = [];
    let value = 0;
    let shift = 0;
    for (const letter of code) {
      const digit = alphabet.indexOf(letter);
      value |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        found.push(value & 1 ? -(value >> 1) : value >> 1);
        value = 0;
        shift = 0;
      }
    }
    return found;
  }

  /** The links of a bead: where each word starts and ends in the text of its side. */
  function links(bead) {
    if (!linksOf.has(bead)) {
      const code = numbers(codes[bead] || "");
      const found = [];
      let source = 0;
      let target = 0;
      for (let i = 0; i + 3 < code.length; i += 4) {
        source += code[i];
        target += code[i + 2];
        found.push({source: [source, source + code[i + 1]], target: [target, target + code[i + 3]]});
      }
      linksOf.set(bead, found);
    }
    return linksOf.get(bead);
  }

  function textNodes(elements) {
    const nodes = [];
    for (const element of elements) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        nodes.push(walker.currentNode);
      }
    }
    return nodes;
  }

  /** The stretch of a side's text as a range of the page, or null. */
  function range(elements, [start, end]) {
    const found = document.createRange();
    let at = 0;
    let started = false;
    for (const node of textNodes(elements)) {
      const next = at + node.length;
      if (!started && start < next) {
        found.setStart(node, start - at);
        started = true;
      }
      if (started && end <= next) {
        found.setEnd(node, end - at);
        return found;
      }
      at = next;
    }
    return null;
  }

  function highlight(name, ranges) {
    if (window.CSS && CSS.highlights) {
      CSS.highlights.set(name, new Highlight(...ranges.filter((found) => found !== null)));
    }
  }

  function lightBead(bead, isOn) {
    for (const side of Object.values(sidesOf(bead) || {})) {
      side.forEach((element) => element.classList.toggle("on", isOn));
    }
  }

  function lightSentence(bead) {
    if (bead !== current) {
      if (current !== null) {
        lightBead(current, false);
      }
      current = bead;
      currentLink = -1;
      highlight("word", []);
      if (bead !== null) {
        lightBead(bead, true);
      }
    }
  }

  function lightWords(bead, ties) {
    const {source, target} = sidesOf(bead);
    highlight("word", ties.flatMap((tie) => [range(source, tie.source), range(target, tie.target)]));
  }

  /** Where in the text of its side a point of the screen is, or −1. */
  function offsetAt(x, y, elements) {
    let node;
    let offset;
    if (document.caretPositionFromPoint) {
      const position = document.caretPositionFromPoint(x, y);
      node = position && position.offsetNode;
      offset = position && position.offset;
    } else if (document.caretRangeFromPoint) {
      const position = document.caretRangeFromPoint(x, y);
      node = position && position.startContainer;
      offset = position && position.startOffset;
    }
    let at = 0;
    for (const other of textNodes(elements)) {
      if (other === node) {
        return at + offset;
      }
      at += other.length;
    }
    return -1;
  }

  function hover(event) {
    const element = event.target.closest && event.target.closest(".s");
    if (!element) {
      return;
    }
    const bead = element.dataset.b;
    lightSentence(bead);
    const side = sideName(element);
    const at = offsetAt(event.clientX, event.clientY, sidesOf(bead)[side]);
    lightWords(bead, at < 0 ? [] : links(bead).filter((tie) => tie[side][0] <= at && at < tie[side][1]));
  }

  function isVisible(bead) {
    const row = rowOf.get(sideElements(bead)[0].closest(".row"));
    return !row.folded && !row.lost;
  }

  function sideElements(bead) {
    const {source, target} = sidesOf(bead);
    return source.length > 0 ? source : target;
  }

  function stepSentence(by) {
    sidesOf(null);
    let index = current === null ? nearestSentence(by) : order.indexOf(current) + by;
    while (index >= 0 && index < order.length && !isVisible(order[index])) {
      index += by;
    }
    if (index >= 0 && index < order.length) {
      lightSentence(order[index]);
      const element = sideElements(order[index])[0];
      element.tabIndex = -1;
      element.focus({preventScroll: true});
      element.scrollIntoView({block: "nearest"});
    }
  }

  /** The first sentence on the screen. */
  function nearestSentence(by) {
    const row = rows[firstRowInView()];
    const element = row && row.element.querySelector(".s");
    const index = element ? order.indexOf(element.dataset.b) : 0;
    return by > 0 ? index : Math.max(0, index - 1);
  }

  function stepWord(by) {
    const ties = current === null ? [] : links(current);
    if (ties.length === 0) {
      return false;
    }
    currentLink = Math.min(ties.length - 1, Math.max(0, currentLink + by));
    lightWords(current, [ties[currentLink]]);
    const said = ["source", "target"].map((side) => String(range(sidesOf(current)[side], ties[currentLink][side])));
    byId("said").textContent = said.join(" ↔ ");
    return true;
  }

  /* ---- Decisions: kept in the browser, exported for duizhao check --decisions. ---- */

  let decisions = new Map(Object.entries(Shell.load(decisionsKey) || {}));

  function statusOf(card) {
    const decided = decisions.get(card.fingerprint);
    return decided ? decided.status : card.known === undefined ? "open" : "dismissed";
  }

  function keep() {
    Shell.save(decisionsKey, Object.fromEntries(decisions));
    if (!Shell.keeps()) {
      byId("told").textContent = word("unkept");
    }
  }

  function decide(card, change) {
    const before = decisions.get(card.fingerprint) || {status: statusOf(card)};
    const decision = {...before, ...change, check: card.check, date: today()};
    const says = decision.status !== "open" || decision.comment || card.known !== undefined;
    if (says) {
      decisions.set(card.fingerprint, decision);
    } else {
      decisions.delete(card.fingerprint);
    }
    card.fresh = true;
    keep();
    showDecision(card);
    apply();
  }

  function today() {
    const now = new Date();
    const two = (n) => String(n).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  function showDecision(card) {
    const status = statusOf(card);
    const decision = decisions.get(card.fingerprint) || {};
    card.element.dataset.status = status;
    for (const button of all(".actions [data-do]", card.element)) {
      const does = button.dataset.do;
      button.setAttribute("aria-pressed", String(does === "comment" ? Boolean(decision.comment) : does === status));
    }
    const words = [];
    if (status === "dismissed" && decision.reason) {
      words.push(decision.reason);
    }
    if (decision.comment) {
      words.push("“" + decision.comment + "”");
    }
    card.element.querySelector(".status").textContent = words.join(" · ");
  }

  /** Asks for a line of words in the card itself. */
  function ask(card, question, old, answer) {
    const open = card.element.querySelector(".ask");
    if (open) {
      open.remove();
    }
    const form = byId("ask").content.cloneNode(true).firstElementChild;
    form.querySelector(".question").textContent = question;
    form.elements.words.value = old || "";
    const close = () => {
      form.remove();
      card.element.focus({preventScroll: true});
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const words = form.elements.words.value.trim();
      close();
      answer(words);
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        close();
      }
    });
    form.querySelector("[data-cancel]").addEventListener("click", close);
    card.element.append(form);
    form.elements.words.focus();
  }

  function act(card, what) {
    const old = decisions.get(card.fingerprint) || {};
    if (what === "comment") {
      ask(card, word("comment"), old.comment, (comment) => decide(card, {comment}));
    } else if (statusOf(card) === what) {
      decide(card, {status: "open", reason: ""});
    } else if (what === "dismissed") {
      ask(card, word("dismiss"), old.reason, (reason) => decide(card, {status: what, reason}));
    } else {
      decide(card, {status: what, reason: ""});
    }
  }

  function addActions(card) {
    card.element.append(byId("actions").content.cloneNode(true));
    showDecision(card);
  }

  /** What the file holds: docs/schema/decisions.schema.json. */
  function exported() {
    const known = new Map();
    for (const card of cards) {
      if (card.known !== undefined && card.by === "external") {
        known.set(card.fingerprint, {status: "dismissed", check: card.check, reason: card.known});
      }
    }
    const list = [...new Map([...known, ...decisions])].map(([fingerprint, decision]) => {
      const entry = {fingerprint};
      for (const field of ["check", "status", "reason", "comment", "date", "author"]) {
        if (decision[field]) {
          entry[field] = decision[field];
        }
      }
      return entry;
    });
    list.sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
    return JSON.stringify({format: 1, decisions: list}, null, 2) + "\n";
  }

  function download() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([exported()], {type: "application/json"}));
    link.download = documentName.split("/").pop().replace(/\.\w+$/, "") + ".decisions.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  /** Reads a decisions file; throws when it is none. */
  function imported(text) {
    const read = new Map();
    for (const entry of JSON.parse(text).decisions) {
      if (typeof entry.fingerprint !== "string" || !statuses.includes(entry.status)) {
        throw new TypeError("no decision");
      }
      const decision = {status: entry.status};
      for (const field of ["check", "reason", "comment", "date", "author"]) {
        if (typeof entry[field] === "string") {
          decision[field] = entry[field];
        }
      }
      read.set(entry.fingerprint, decision);
    }
    return read;
  }

  async function upload(input) {
    const file = input.files[0];
    if (!file) {
      return;
    }
    try {
      const read = imported(await file.text());
      decisions = new Map([...decisions, ...read]);
      byId("told").textContent = read.size + " " + word("imported");
      keep();
      cards.forEach(showDecision);
      apply();
    } catch (wrong) {
      byId("told").textContent = word("unreadable");
    }
    input.value = "";
  }

  /* ---- Filters: what is shown, and how many there are. ---- */

  const filter = {severity: new Set(), status: new Set(), check: "", confidence: 0, query: ""};
  const opened = new Set();

  function readFilter() {
    for (const name of ["severity", "status"]) {
      filter[name] = new Set(all(`#tools [name=${name}]:checked`).map((box) => box.value));
    }
    filter.check = byId("check").value;
    filter.confidence = Number(byId("confidence").value);
    filter.query = fold(byId("search").value.trim());
  }

  function fold(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  const tests = {
    severity: (card) => filter.severity.has(card.severity),
    status: (card) => filter.status.has(statusOf(card)) || card.fresh,
    check: (card) => filter.check === "" || card.check === filter.check,
    confidence: (card) => card.confidence >= filter.confidence,
    query: (card) => !card.row.lost,
  };

  /** Whether a card passes all filters but one. */
  function passes(card, except) {
    return Object.keys(tests).every((name) => name === except || tests[name](card));
  }

  function searchRows() {
    for (const row of rows) {
      if (filter.query !== "" && row.text === null) {
        row.text = fold(row.element.textContent);
      }
      row.lost = filter.query !== "" && !row.text.includes(filter.query);
    }
  }

  function showCards() {
    for (const card of cards) {
      const shown = passes(card);
      if (shown !== card.shown) {
        card.shown = shown;
        card.element.hidden = !shown;
      }
    }
    for (const mark of marks) {
      const off = !mark.cards.some((card) => card && card.shown);
      if (off !== mark.off) {
        mark.off = off;
        mark.element.classList.toggle("off", off);
      }
    }
  }

  /** Folds stretches of rows without issues, all but one row at each end. */
  function foldRows() {
    all(".stretch", main).forEach((button) => button.remove());
    const folds = byId("fold").checked && filter.query === "";
    let from = 0;
    while (from < rows.length) {
      let to = from;
      while (to < rows.length && isClean(rows[to])) {
        to++;
      }
      const first = from === 0 ? 0 : from + 1;
      const last = to === rows.length ? to : to - 1;
      const isFolded = folds && last - first > 2 && !opened.has(first);
      for (let i = from; i < to; i++) {
        rows[i].folded = isFolded && i >= first && i < last;
      }
      if (isFolded) {
        addStretch(first, last);
      }
      if (to < rows.length) {
        rows[to].folded = false;
      }
      from = to + 1;
    }
  }

  function isClean(row) {
    return !row.hasNote && !row.cards.some((card) => card.shown);
  }

  function addStretch(first, last) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "stretch";
    button.textContent = `⋯ ${last - first} ${word("folded")}`;
    button.addEventListener("click", () => open(first));
    rows[first].element.before(button);
  }

  function open(first) {
    opened.add(first);
    apply();
  }

  function showRows() {
    for (const row of rows) {
      const hidden = row.lost ? "" : row.folded ? "until-found" : null;
      if (hidden !== row.hidden) {
        row.hidden = hidden;
        row.element.toggleAttribute("hidden", hidden !== null);
        if (hidden) {
          row.element.setAttribute("hidden", hidden);
        }
      }
    }
  }

  function countAll() {
    const shown = cards.filter((card) => card.shown).length;
    byId("count").textContent = `${shown} / ${cards.length}`;
    for (const place of all("#tools [data-count]")) {
      const [name, value] = place.dataset.count.split(":");
      const of = (card) => (name === "status" ? statusOf(card) : card.severity);
      place.textContent = cards.filter((card) => passes(card, name) && of(card) === value).length;
    }
    const others = cards.filter((card) => passes(card, "check"));
    for (const option of byId("check").options) {
      const count = option.value === "" ? others.length : others.filter((card) => card.check === option.value).length;
      option.textContent = `${option.value || "all · 全部"} (${count})`;
    }
    const decided = cards.filter((card) => statusOf(card) !== "open").length;
    byId("decided").textContent = decided === 0 ? "" : String(decided);
    byId("active").textContent = shown === cards.length ? "" : "●";
  }

  function showFound() {
    const found = [];
    if (filter.query !== "") {
      for (const row of rows.filter((other) => !other.lost).slice(0, 200)) {
        for (const node of textNodes(all(".text, .message", row.element))) {
          const at = node.data.toLowerCase().indexOf(filter.query);
          if (at >= 0 && at + filter.query.length <= node.length) {
            const one = document.createRange();
            one.setStart(node, at);
            one.setEnd(node, at + filter.query.length);
            found.push(one);
          }
        }
      }
    }
    highlight("found", found);
  }

  /** Everything that follows from the filters. */
  function apply() {
    searchRows();
    showCards();
    foldRows();
    showRows();
    countAll();
    showFound();
    drawMap();
    remember();
  }

  function changed() {
    readFilter();
    cards.forEach((card) => {
      card.fresh = false;
    });
    apply();
  }

  function reset() {
    all("#tools [name=severity]").forEach((box) => {
      box.checked = true;
    });
    all("#tools [name=status]").forEach((box) => {
      box.checked = box.value === "open" || box.value === "accepted";
    });
    byId("check").value = "";
    byId("confidence").value = "0";
    byId("search").value = "";
    changed();
  }

  /* ---- Going through the issues. ---- */

  let now = null;

  function light(issue, isOn) {
    all(`mark[data-i~="${issue}"]`, main).forEach((mark) => mark.classList.toggle("lit", isOn));
  }

  function select(card) {
    if (now) {
      now.element.classList.remove("now");
      light(now.issue, false);
    }
    now = card;
    card.element.classList.add("now");
    light(card.issue, true);
  }

  function go(card) {
    if (!card.shown || card.row.folded || card.row.lost) {
      reset();
      if (!card.shown) {
        all("#tools [name=status]").forEach((box) => {
          box.checked = true;
        });
        changed();
      }
    }
    select(card);
    replaceHash("#" + card.element.id);
    toMiddle(card.element);
    card.element.focus({preventScroll: true});
    remember();
  }

  /** Twice, since rows that were never drawn have had a guessed height. */
  function toMiddle(element) {
    element.scrollIntoView({block: "center"});
    requestAnimationFrame(() => element.scrollIntoView({block: "center"}));
  }

  function replaceHash(hash) {
    try {
      history.replaceState(null, "", hash);
    } catch (refused) {
      // Some browsers refuse this on file://; the page works without it.
    }
  }

  /** To the next issue that is shown, also from one that is hidden by now. */
  function step(by) {
    const shown = cards.filter((card) => card.shown);
    if (shown.length === 0) {
      return;
    }
    const at = now === null ? -1 : cards.indexOf(now);
    const wanted = by > 0
      ? shown.find((card) => cards.indexOf(card) > at)
      : [...shown].reverse().find((card) => at < 0 || cards.indexOf(card) < at);
    go(wanted || (by > 0 ? shown[shown.length - 1] : shown[0]));
  }

  function followHash() {
    const element = location.hash.startsWith("#issue-") && byId(location.hash.slice(1));
    if (element && cardOf.has(element)) {
      go(cardOf.get(element));
    }
  }

  /* ---- The map at the edge. ---- */

  const svg = "http://www.w3.org/2000/svg";
  const map = byId("minimap");
  const view = document.createElementNS(svg, "rect");
  const weights = rows.map((row) => 1 + row.element.childElementCount + row.element.textContent.length / 120);
  const starts = [];
  const height = weights.reduce((sum, weight) => {
    starts.push(sum);
    return sum + weight;
  }, 0);

  function rect(className, y, tall) {
    const element = document.createElementNS(svg, "rect");
    element.setAttribute("class", className);
    element.setAttribute("x", className === "note" ? "0" : "3");
    element.setAttribute("width", className === "note" ? "3" : "11");
    element.setAttribute("y", String(y));
    element.setAttribute("height", String(tall));
    return element;
  }

  function drawMap() {
    const least = height / 250;
    map.replaceChildren(view);
    map.setAttribute("viewBox", `0 0 14 ${height}`);
    for (const row of rows) {
      const shown = row.cards.filter((card) => card.shown);
      if (shown.length > 0) {
        map.append(rect(shown[0].severity, starts[row.index], Math.max(least, Math.min(weights[row.index] * 0.6, height / 80))));
      }
      if (row.hasNote) {
        map.append(rect("note", starts[row.index], Math.max(least, weights[row.index])));
      }
    }
    requestAnimationFrame(drawView);
  }

  function rowAt(y) {
    const element = document.elementFromPoint(main.getBoundingClientRect().left + 60, y);
    const row = element && element.closest(".row");
    return row ? rowOf.get(row).index : -1;
  }

  function firstRowInView() {
    for (let y = 90; y < innerHeight; y += 25) {
      const index = rowAt(y);
      if (index >= 0) {
        return index;
      }
    }
    return 0;
  }

  function lastRowInView() {
    for (let y = innerHeight - 5; y > 90; y -= 25) {
      const index = rowAt(y);
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }

  function drawView() {
    const last = lastRowInView();
    const first = last < 0 ? 0 : firstRowInView();
    const end = last < 0 ? 0 : starts[last] + weights[last];
    view.setAttribute("class", "view");
    view.setAttribute("width", "14");
    view.setAttribute("y", String(starts[first] || 0));
    view.setAttribute("height", String(Math.max(0, end - (starts[first] || 0))));
  }

  function jump(event) {
    const wanted = (event.clientY / innerHeight) * height;
    let index = starts.findIndex((start) => start > wanted) - 1;
    index = index < 0 ? rows.length - 1 : index;
    rows[index].element.scrollIntoView({block: "center"});
  }

  /* ---- Remembering the place. ---- */

  let waiting = null;

  function remember() {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      Shell.save(placeKey, {
        now: now && now.fingerprint, row: rows.length === 0 ? null : rows[firstRowInView()].number,
        fold: byId("fold").checked, severity: [...filter.severity], status: [...filter.status],
        check: filter.check, confidence: filter.confidence,
      });
    }, 250);
  }

  function recall() {
    const place = Shell.load(placeKey);
    if (!place) {
      return;
    }
    byId("fold").checked = Boolean(place.fold);
    for (const name of ["severity", "status"]) {
      const values = Array.isArray(place[name]) ? place[name] : null;
      all(`#tools [name=${name}]`).forEach((box) => {
        box.checked = values === null ? box.checked : values.includes(box.value);
      });
    }
    byId("check").value = place.check || "";
    byId("check").value = byId("check").value || "";
    byId("confidence").value = String(place.confidence || 0);
    const card = cards.find((other) => other.fingerprint === place.now);
    if (card) {
      select(card);
    }
    const back = byId("back");
    const row = byId(String(place.row));
    if ((card || (row && place.row !== "r1")) && !location.hash) {
      back.hidden = false;
      back.addEventListener("click", () => {
        back.hidden = true;
        if (card) {
          go(card);
        } else {
          row.scrollIntoView({block: "start"});
        }
      });
    }
  }

  /* ---- Keys and clicks. ---- */

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: () => stepSentence(1),
    p: () => stepSentence(-1),
    ArrowRight: () => stepWord(1),
    ArrowLeft: () => stepWord(-1),
    a: () => now && act(now, "accepted"),
    x: () => now && act(now, "dismissed"),
    f: () => now && act(now, "fixed"),
    c: () => now && act(now, "comment"),
    "/": () => byId("search").focus(),
    "?": () => byId("help").showModal(),
    Escape: () => {
      closePanels();
      lightSentence(null);
    },
  };

  function pressed(event) {
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox";
    if (isTyping && event.key === "Escape") {
      event.target.blur();
    }
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || byId("help").open) {
      return;
    }
    const does = keys[event.key];
    if (does && does() !== false) {
      event.preventDefault();
    }
  }

  function closePanels(except) {
    all("#tools details[open]").forEach((panel) => {
      if (panel !== except) {
        panel.open = false;
      }
    });
  }

  function clicked(event) {
    closePanels(event.target.closest("#tools details"));
    const button = event.target.closest(".actions [data-do]");
    const mark = event.target.closest("mark");
    if (button) {
      const card = cardOf.get(button.closest(".issue"));
      select(card);
      act(card, button.dataset.do);
    } else if (mark) {
      const card = cardOfIssue.get(mark.dataset.i.split(" ")[0]);
      if (card && card.shown) {
        go(card);
      }
    }
  }

  function hoverIssue(event, isOn) {
    const card = event.target.closest && event.target.closest(".issue");
    if (card) {
      light(card.dataset.i, isOn || (now && now.element === card));
    }
    const note = event.target.closest && event.target.closest(".note");
    if (note) {
      note.dataset.beads.split(" ").forEach((bead) => lightBead(bead, isOn));
    }
  }

  function start() {
    byId("tools").hidden = false;
    map.removeAttribute("hidden");
    for (const check of [...new Set(cards.map((card) => card.check))].sort()) {
      byId("check").append(new Option(check, check));
    }
    cards.forEach(addActions);
    main.addEventListener("pointermove", hover);
    main.addEventListener("pointerleave", () => lightSentence(null));
    main.addEventListener("pointerover", (event) => hoverIssue(event, true));
    main.addEventListener("pointerout", (event) => hoverIssue(event, false));
    main.addEventListener("beforematch", (event) => {
      const row = rowOf.get(event.target.closest(".row"));
      let first = row.index;
      while (first > 0 && rows[first - 1].folded) {
        first--;
      }
      open(first);
    });
    document.addEventListener("click", clicked);
    document.addEventListener("keydown", pressed);
    addEventListener("hashchange", followHash);
    addEventListener("scroll", () => requestAnimationFrame(() => {
      drawView();
      remember();
    }), {passive: true});
    addEventListener("beforeprint", () => {
      rows.forEach((row) => {
        row.folded = false;
      });
      showRows();
    });
    addEventListener("afterprint", apply);
    map.addEventListener("click", jump);
    byId("previous").disabled = cards.length === 0;
    byId("next").disabled = cards.length === 0;
    byId("previous").addEventListener("click", () => step(-1));
    byId("next").addEventListener("click", () => step(1));
    byId("show-help").addEventListener("click", () => byId("help").showModal());
    byId("reset").addEventListener("click", reset);
    byId("export").addEventListener("click", download);
    byId("import").addEventListener("change", (event) => upload(event.target));
    byId("language").addEventListener("click", apply);
    byId("tools").addEventListener("input", (event) => event.target.type !== "file" && changed());
    recall();
    readFilter();
    apply();
    followHash();
  }

  start();
})();
