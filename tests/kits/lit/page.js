import { html, LitElement } from "lit";
import { live } from "lit/directives/live.js";
import { labels, line, places, tell } from "../claim.js";

/** Boxes in shadow roots, each of which writes its value back; the place is a box with text that is edited where it stands. */
class ClaimLine extends LitElement {
  static properties = { values: { state: true } };
  values = { ...line };

  set(name, value) {
    this.values = { ...this.values, [name]: value };
    tell(this.values);
  }
  box(name) {
    const onInput = ({ target }) => this.set(name, target.value);
    return html`<label>${labels[name]} <input id=${name} .value=${live(this.values[name])} @input=${onInput} /></label>`;
  }
  render() {
    const onPlace = ({ target }) => this.set("pos", target.value);
    const onPointer = ({ target }) => this.set("pointer", target.textContent);
    const options = places.map(
      ({ value, label }) => html`<option value=${value} ?selected=${value === line.pos}>${label}</option>`,
    );
    return html`${["code", "modifier", "units", "charge", "date"].map((name) => this.box(name))}
      <label>${labels.pos} <select id="pos" @change=${onPlace}><option value="">--</option>${options}</select></label>
      <span id="label">${labels.pointer}</span>
      <span id="pointer" contenteditable aria-labelledby="label" @input=${onPointer}>1</span>`;
  }
  firstUpdated() {
    tell(this.values);
  }
}

customElements.define("claim-line", ClaimLine);
document.querySelector("#kit").append(document.createElement("claim-line"));
