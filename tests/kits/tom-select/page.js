import "tom-select/dist/css/tom-select.css";
import TomSelect from "tom-select";
import { labels, line, modifiers, places, tell } from "../claim.js";

const kit = document.querySelector("#kit");
const option = (value, label, chosen) =>
  `<option value="${value}"${value === chosen ? " selected" : ""}>${label}</option>`;
kit.innerHTML = `
  <label for="pos">${labels.pos}</label><select id="pos">
    ${option("", "--", "")}${places.map(({ value, label }) => option(value, label, line.pos)).join("")}</select>
  <label for="modifier">${labels.modifier}</label><select id="modifier" multiple>
    ${modifiers.map((one) => option(one, one, "11")).join("")}</select>`;

const state = { ...line, modifier: ["11"] };
const lists = {
  pos: new TomSelect("#pos", {}),
  modifier: new TomSelect("#modifier", { plugins: ["remove_button"] }),
};
// Its own items, not what stands in the list that it hides.
for (const [name, list] of Object.entries(lists))
  list.on("change", () => {
    state[name] = list.getValue();
    tell(state);
  });
tell(state);
