import "choices.js/public/assets/styles/choices.css";
import Choices from "choices.js";
import { labels, line, modifiers, places, tell } from "../claim.js";

const kit = document.querySelector("#kit");
const option = (value, label, chosen) =>
  `<option value="${value}"${value === chosen ? " selected" : ""}>${label}</option>`;
kit.innerHTML = `
  <label for="pos">${labels.pos}</label><select id="pos">
    ${places.map(({ value, label }) => option(value, label, line.pos)).join("")}</select>
  <label for="modifier">${labels.modifier}</label><select id="modifier" multiple>
    ${modifiers.map((one) => option(one, one, "11")).join("")}</select>`;

const settings = { shouldSort: false, removeItemButton: true };
const lists = { pos: new Choices("#pos", { shouldSort: false }), modifier: new Choices("#modifier", settings) };
// Its own items, not what stands in the list that it hides.
const tellAll = () => tell({ pos: lists.pos.getValue(true), modifier: lists.modifier.getValue(true) });
kit.addEventListener("change", () => setTimeout(tellAll));
tellAll();
