// What pages do beyond plain HTML. Every page works without this file.
// It binds to the document, because a reply replaces a part of the page.
"use strict";
(() => {
  const find = (selector, root = document) => root.querySelector(selector);
  const reply = () => find("#reply");
  const draftKey = (form) => "draft:" + form.getAttribute("action");

  // The box grows with its text, and counts.
  function fit(box) {
    box.style.height = "auto";
    box.style.height = box.scrollHeight + 2 + "px";
    const count = find("[data-count]");
    const most = Number(count.dataset.most);
    const left = most - [...box.value].length;
    count.textContent = box.value ? [...box.value].length + " / " + most : "";
    count.classList.toggle("near", left < 200);
  }

  // Unsent words survive a reload, one draft per attempt and turn.
  function keepDraft(box) {
    try {
      sessionStorage.setItem(draftKey(box.form), box.value);
    } catch { /* private mode: no drafts */ }
  }

  function restoreDraft(box) {
    try {
      box.value ||= sessionStorage.getItem(draftKey(box.form)) || "";
    } catch { /* private mode: no drafts */ }
  }

  // The clock counts from the customer's last words by the server's time, so that a wrong clock here does not matter.
  let clockFrom = 0;
  function tick() {
    for (const clock of document.querySelectorAll("[data-since]")) {
      const before = (Date.parse(clock.dataset.now) - Date.parse(clock.dataset.since)) / 1000;
      const seconds = Math.max(0, Math.floor(before + (performance.now() - clockFrom) / 1000));
      clock.textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }
  }

  const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  function show(element, block, behavior = still() ? "instant" : "smooth") {
    element?.scrollIntoView({ block, behavior });
  }

  // ready runs for a fresh page and after every swap.
  function ready() {
    clockFrom = performance.now();
    tick();
    for (const button of document.querySelectorAll("[data-fill]")) button.hidden = false;
    const box = reply();
    if (box) {
      restoreDraft(box);
      fit(box);
    }
  }

  // A reply under way: it stands in the log at once, and the customer is seen writing.
  function sending(form) {
    find("#trouble").hidden = true;
    const typing = find(new FormData(form).get("to") === "2" ? "#typing-2" : "#typing");
    const item = document.createElement("li");
    item.id = "pending";
    item.className = "message message-ours";
    const bubble = document.createElement("p");
    bubble.className = "bubble";
    bubble.dir = "auto";
    bubble.textContent = form.elements.reply.value;
    item.append(bubble);
    typing.before(item);
    typing.hidden = false;
    show(typing, "end");
  }

  function notSent(why) {
    find("#pending")?.remove();
    for (const typing of document.querySelectorAll(".typing")) typing.hidden = true;
    const trouble = find("#trouble");
    trouble.textContent = trouble.dataset[why];
    trouble.hidden = false;
    reply()?.focus();
  }

  // Of two windows the newest line may stand in the first one.
  function newestLine(part) {
    const lines = [...part.querySelectorAll("[data-line]")];
    return lines.sort((a, b) => a.dataset.line - b.dataset.line).pop();
  }

  // The new part is in: say the customer's words to screen readers, show them, put the cursor where one goes on.
  function answered(part) {
    ready();
    const newest = newestLine(part);
    find("#heard").textContent = newest ? newest.textContent.replace(/\s+/g, " ").trim() : "";
    const focus = find(".notice", part) || find("[data-focus]", part);
    focus?.focus({ preventScroll: true });
    show(find(".end", part) || newest, "end");
  }

  let open = [];
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.target.matches("[data-reply]")) sending(event.target);
  });
  document.addEventListener("htmx:beforeSwap", () => {
    open = [...document.querySelectorAll("details[data-keep][open]")].map((d) => d.id);
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    const part = find("#conversation");
    if (!part || event.detail.xhr.status >= 500) return;
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    answered(part);
  });
  document.addEventListener("htmx:sendError", () => notSent("offline"));
  document.addEventListener("htmx:timeout", () => notSent("offline"));
  document.addEventListener("htmx:responseError", (event) => {
    const status = event.detail.xhr.status;
    if (status === 401) return location.reload();
    notSent(status === 429 || status === 503 ? "busy" : "refused");
  });

  document.addEventListener("input", (event) => {
    if (event.target !== reply()) return;
    fit(event.target);
    keepDraft(event.target);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") find("details[data-menu][open]")?.removeAttribute("open");
    if (event.target !== reply() || event.key !== "Enter" || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      if (!find("#send").disabled) event.target.form.requestSubmit();
    }
  });

  // A plain form is sent once, however often one clicks; coming back to the page allows it again.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-once]")) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });

  document.addEventListener("click", (event) => {
    const menu = find("details[data-menu][open]");
    if (menu && !menu.contains(event.target)) menu.removeAttribute("open");
    const fill = event.target.closest("[data-fill]");
    if (fill) fillIn(fill.dataset);
  });
  function fillIn({ email, password }) {
    find("#email").value = email;
    find("#password").value = password;
    find("#password").form.querySelector("[type=submit]").focus();
  }

  // A finding and the words it is about light up together; a link to a finding opens what hides it.
  function light(event) {
    for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
    const mark = event.target.closest?.("mark[data-of]");
    const finding = event.target.closest?.("[data-findings]");
    if (mark) for (const id of mark.dataset.of.split(" ")) document.getElementById(id)?.classList.add("lit");
    for (const id of finding?.dataset.findings.split(" ") ?? [])
      for (const m of document.querySelectorAll(`mark[data-of~="${id}"]`)) m.classList.add("lit");
  }
  document.addEventListener("pointerover", light);
  document.addEventListener("focusin", light);
  function reveal() {
    const goal = document.getElementById(location.hash.slice(1));
    const fold = goal?.closest("details");
    if (fold && !fold.open) {
      fold.open = true;
      show(goal, "center");
    }
  }
  window.addEventListener("hashchange", reveal);

  ready();
  document.fonts.ready.then(() => reply() && fit(reply()));
  reveal();
  setInterval(tick, 1000);
  const newest = newestLine(document);
  if (newest && newest.dataset.line !== "0") show(find(".end") || newest, "end", "instant");
  find(".notice")?.focus();
})();
