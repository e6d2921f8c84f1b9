import "@shoelace-style/shoelace/dist/components/input/input.js";
import "@shoelace-style/shoelace/dist/components/option/option.js";
import "@shoelace-style/shoelace/dist/components/select/select.js";
import { labels, line, modifiers, places, tell } from "../claim.js";

const kit = document.querySelector("#kit");
const state = { ...line, modifier: ["11"] };
const boxes = ["units", "pointer", "charge"].map(
  (name) => `<sl-input id="${name}" label="${labels[name]}" value="${line[name]}"></sl-input>`,
);
const option = (value, label) => `<sl-option value="${value}">${label}</sl-option>`;
kit.innerHTML = `${boxes.join("")}
  <sl-select id="pos" label="${labels.pos}" value="${line.pos}" clearable>${places.map(({ value, label }) => option(value, label)).join("")}</sl-select>
  <sl-select id="modifier" label="${labels.modifier}" value="11" multiple clearable>${modifiers.map((one) => option(one, one)).join("")}</sl-select>`;
kit.addEventListener("sl-change", ({ target }) => {
  state[target.id] = target.value;
  tell(state);
});
tell(state);
