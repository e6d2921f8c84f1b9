import { render } from "preact";
import "./speak-asked";
import { galleryStates } from "./states";

// The one page of the gallery: its address says which state, in which theme and language, and whether every text is drawn out.
const wanted = new URLSearchParams(location.search);
const theme = wanted.get("theme") === "dark" ? "dark" : "light";
const state = galleryStates[wanted.get("state") ?? ""];
const surface = document.getElementById("surface");
if (!state || !surface) throw new Error(`One of the gallery's states was expected, found "${wanted.get("state")}".`);
document.documentElement.dataset.theme = theme;
surface.dataset.theme = theme;
render(state.draw(theme), surface);
const waiting = [...(state.press ?? [])];
pressNext();

/** Each press may draw the button of the next: one a frame. */
function pressNext(): void {
  const name = waiting.shift();
  if (name === undefined) {
    finish();
    return;
  }
  const named = (button: HTMLButtonElement) => (button.ariaLabel ?? button.textContent)?.trim() === name;
  const button = [...document.querySelectorAll("button")].find(named);
  if (!button) throw new Error(`A button called "${name}" was expected in ${location.search}, found none.`);
  button.click();
  requestAnimationFrame(pressNext);
}

function finish(): void {
  if (wanted.has("long")) drawOut(document.body);
  document.documentElement.dataset.drawn = "";
}

/** Spanish takes a third more room than English: every text gets half its letters again. */
function drawOut(node: Node): void {
  if (node.nodeType === Node.TEXT_NODE && /[a-z]{3}/i.test(node.textContent ?? "")) {
    const text = node.textContent ?? "";
    node.textContent = `${text} ${text.replace(/[^a-z ]/gi, "").slice(0, Math.ceil(text.length * 0.4))}`;
  }
  if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) return;
  for (const child of node.childNodes) drawOut(child);
}
