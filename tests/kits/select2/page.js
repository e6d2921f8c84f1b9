import "select2/dist/css/select2.css";
import jquery from "jquery";
import { labels, line, modifiers, places, tell } from "../claim.js";

window.$ = window.jQuery = jquery;
// It finds jQuery where the page has it.
require("select2")(window, jquery);

const kit = document.querySelector("#kit");
const state = { ...line, modifier: ["11"] };
const boxes = ["units", "pointer", "charge"].map(
  (name) => `<label>${labels[name]} <input id="${name}" value="${line[name]}"></label>`,
);
const option = (value, label, chosen) =>
  `<option value="${value}"${value === chosen ? " selected" : ""}>${label}</option>`;
kit.innerHTML = `${boxes.join("")}
  <label for="pos">${labels.pos}</label><select id="pos" style="width: 200px">
    ${option("", "--", "")}${places.map(({ value, label }) => option(value, label, line.pos)).join("")}</select>
  <label for="modifier">${labels.modifier}</label><select id="modifier" multiple style="width: 200px">
    ${modifiers.map((one) => option(one, one, "11")).join("")}</select>`;

jquery("#pos, #modifier").select2();
jquery(kit).on("change", "select, input", ({ target }) => {
  state[target.id] = jquery(target).val();
  tell(state);
});
// What an old form counts while one types.
jquery("#units").on("keyup", () => jquery("#units").trigger("change"));
tell(state);
