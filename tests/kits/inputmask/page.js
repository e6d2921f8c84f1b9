import Inputmask from "inputmask";
import { labels, line, tell } from "../claim.js";

const masks = {
  modifier: { mask: "[**]", casing: "upper" },
  units: { alias: "integer", allowMinus: false },
  pointer: { mask: "A[A][A][A]", definitions: { A: { validator: "[A-La-l1-9]", casing: "upper" } } },
  charge: { alias: "currency", prefix: "$", groupSeparator: "," },
  date: { mask: "9999-99-99" },
};
const kit = document.querySelector("#kit");
const state = {};
kit.innerHTML = Object.keys(masks)
  .map((name) => `<label>${labels[name]} <input id="${name}" value="${line[name]}"></label>`)
  .join("");
for (const [name, mask] of Object.entries(masks)) {
  const box = document.querySelector(`#${name}`);
  Inputmask(mask).mask(box);
  // Its own buffer, without the signs of the mask.
  const keep = () => {
    state[name] = box.inputmask.unmaskedvalue();
    tell(state);
  };
  box.addEventListener("change", keep);
  keep();
}
