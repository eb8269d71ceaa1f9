
/* The index of a folder of reports: finding a file among a thousand. Sorting is the shell's. */
(() => {
  const byId = (id) => document.getElementById(id);
  const rows = [...byId("list").tBodies[0].rows].map((element) => ({
    element, name: element.cells[0].textContent.toLowerCase(), stops: element.classList.contains("stop"),
  }));

  function show() {
    const query = byId("search").value.trim().toLowerCase();
    const onlyStopping = byId("stopping").checked;
    let shown = 0;
    for (const row of rows) {
      const hidden = !row.name.includes(query) || (onlyStopping && !row.stops);
      row.element.hidden = hidden;
      shown += hidden ? 0 : 1;
    }
    byId("count").textContent = `${shown} / ${rows.length}`;
  }

  function showFolder(event) {
    byId("search").value = event.currentTarget.dataset.folder.replace(/^\.\/$/, "");
    show();
    byId("pairs").scrollIntoView();
    byId("pairs").focus({preventScroll: true});
  }

  document.querySelector(".find").hidden = false;
  byId("search").addEventListener("input", show);
  byId("stopping").addEventListener("input", show);
  document.querySelectorAll("[data-folder]").forEach((button) => button.addEventListener("click", showFolder));
  show();
})();
