import { expect, test } from "vitest";
import { readFrame } from "../../../lib/page/frame/read-frame";
import { show } from "../show";

const form = `<form><h2>Claim</h2>Payer: <b>Cigna</b> Date of service: 11/20/2026
  <div><label>CPT <input value="17340"></label> <label>Units <input value="1"></label>
  <label>Medicare <input type="checkbox" checked></label></div> <select><option>11</select></form>`;

/** What a form is asked while its page is read, and happy-dom does not ask it itself: tests/portals/fields-named-like-methods has more. */
const names = [
  ...["matches", "closest", "querySelector", "querySelectorAll"],
  ...["checkVisibility", "getBoundingClientRect"],
];

/** Reads the form; in a browser a field of that name stands where a property of the form was. */
function readWith(name?: string) {
  const page = show(form);
  if (name) Object.defineProperty(page("form"), name, { value: page("input") });
  return readFrame(document).reading.fields.map(({ role, value, selector }) => [role, value, selector]);
}

test.each(names)("a field named %s takes nothing from what is read of its form", (name) => {
  expect(readWith(name)).toEqual(readWith());
});
