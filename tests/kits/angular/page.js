import "zone.js";
import "@angular/compiler";
import { Component } from "@angular/core";
import { FormControl, FormGroup, ReactiveFormsModule } from "@angular/forms";
import { bootstrapApplication } from "@angular/platform-browser";
import { labels, line, places, tell } from "../claim.js";

const boxes = ["code", "modifier", "pointer", "charge", "date"];

/** Reactive forms; units are taken in only when the box is left. */
class Line {
  places = places;
  form = new FormGroup({
    ...Object.fromEntries([...boxes, "pos"].map((name) => [name, new FormControl(line[name])])),
    units: new FormControl(line.units, { updateOn: "blur" }),
  });
  constructor() {
    tell(this.form.value);
    this.form.valueChanges.subscribe(() => tell(this.form.value));
  }
}

const template = `<div [formGroup]="form">
  ${boxes.map((name) => `<label>${labels[name]} <input id="${name}" formControlName="${name}"></label>`).join("")}
  <label>${labels.units} <input id="units" formControlName="units"></label>
  <label>${labels.pos} <select id="pos" formControlName="pos"><option value="">--</option>
    @for (place of places; track place.value) { <option [value]="place.value">{{ place.label }}</option> }
  </select></label></div>`;

const Kit = Component({ selector: "#kit", imports: [ReactiveFormsModule], template })(Line) ?? Line;
bootstrapApplication(Kit);
