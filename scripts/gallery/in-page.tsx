import { render } from "preact";
import "./speak-asked";
import { drawMarks } from "./draw-marks";
import { drawOut } from "./draw-out";
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
drawMarks(theme);
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
  if (wanted.has("long")) drawOut();
  document.documentElement.dataset.drawn = "";
}
