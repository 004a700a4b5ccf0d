"use strict";
const sections = [...document.querySelectorAll("main section")];
const [start, reset, elapsed, pace] = ["start", "reset", "elapsed", "pace"].map(id => document.getElementById(id));
const key = "here and clock: " + location.pathname;
let state = { here: 0, gone: 0, since: null };
try { state = { ...state, ...JSON.parse(sessionStorage.getItem(key)) }; } catch { /* a new page */ }

const seconds = () => state.gone + (state.since === null ? 0 : (Date.now() - state.since) / 1000);
const keep = () => { try { sessionStorage.setItem(key, JSON.stringify(state)); } catch { /* not kept */ } };

function tick() {
    const now = Math.floor(seconds());
    elapsed.textContent = Math.floor(now / 60) + ":" + String(now % 60).padStart(2, "0");
    start.textContent = state.since !== null ? "Pause" : now ? "Go on" : "Start";
    const before = sections.slice(0, state.here).reduce((sum, s) => sum + Number(s.dataset.minutes), 0);
    const after = before + Number(sections[state.here].dataset.minutes);
    const late = Math.ceil(now / 60 - after), early = Math.floor(before - now / 60);
    pace.className = late > 0 ? "late" : "";
    pace.textContent = !now ? "" : late > 0 ? late + " min behind" : early > 0 ? early + " min ahead" : "on time";
}

function go(to) {
    state.here = Math.max(0, Math.min(sections.length - 1, to));
    sections.forEach((s, i) => {
        s.classList.toggle("here", i === state.here);
        if (i === state.here) s.setAttribute("aria-current", "step"); else s.removeAttribute("aria-current");
    });
    sections[state.here].scrollIntoView({ block: "start" });
    sections[state.here].focus({ preventScroll: true });
    keep();
    tick();
}

start.addEventListener("click", () => {
    state = state.since === null ? { ...state, since: Date.now() } : { ...state, gone: seconds(), since: null };
    keep();
    tick();
});
reset.addEventListener("click", () => { state = { ...state, gone: 0, since: null }; keep(); tick(); });
sections.forEach((s, i) => s.addEventListener("click", () => go(i)));
document.addEventListener("keydown", event => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    go(state.here + by);
});
setInterval(tick, 500);
go(state.here);
