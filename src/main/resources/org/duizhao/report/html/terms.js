
/* The page of a term base: finding an entry among thousands. Sorting is the shell's. */
(() => {
  const byId = (id) => document.getElementById(id);
  const buttons = [...document.querySelectorAll(".filters button")];
  const rows = [...byId("list").tBodies[0].rows].map((element) => ({
    element,
    words: [element.cells[0], ...element.querySelectorAll(".way")].map((e) => e.textContent).join(" ").toLowerCase(),
    state: element.dataset.state,
  }));
  let wanted = "";

  function show() {
    const query = byId("search").value.trim().toLowerCase();
    let shown = 0;
    for (const row of rows) {
      const hidden = !row.words.includes(query) || (wanted !== "" && row.state !== wanted);
      row.element.hidden = hidden;
      shown += hidden ? 0 : 1;
    }
    byId("count").textContent = `${shown} / ${rows.length}`;
  }

  function choose(event) {
    wanted = event.currentTarget.dataset.state;
    buttons.forEach((button) => button.setAttribute("aria-pressed", button === event.currentTarget));
    show();
  }

  document.querySelectorAll(".find, .filters").forEach((tool) => { tool.hidden = false; });
  byId("search").addEventListener("input", show);
  buttons.forEach((button) => button.addEventListener("click", choose));
  show();
})();
