import { expect, test } from "vitest";
import { chosenBeside } from "../../../lib/page/fields/chosen-beside";
import { show } from "../show";

const chosenIn = (html: string) => chosenBeside(show(html)("input"))?.text ?? "";

test.each([
  ["before the box of a list", "<div><b>Office (11)</b><span><input role=combobox></span></div>", "Office (11)"],
  ["behind it", "<div><span><input aria-haspopup=listbox></span><b>Office (11)</b></div>", "Office (11)"],
  ["several", "<div><i>59</i><i>51</i><input role=combobox></div>", "59 51"],
  ["chips", "<p><i>59 <button>x</button></i><i>51 <button>x</button></i><input></p>", "59 51"],
  ["chips with no more than a sign", "<p><i>59 <b>×</b></i><i><u>51</u><b>✕</b></i><input></p>", "59 51"],
  ["chips in the label of their box", "<label>Shown<p><i>59 <b>×</b></i><input></p></label>", "59"],
])("what was chosen may stand %s", (_where, html, chosen) => expect(chosenIn(html)).toBe(chosen));

test.each([
  ["a label", "<div><label>Office</label><b>Place of service</b><input role=combobox></div>"],
  ["an icon", "<div><i aria-hidden=true>expand</i><input role=combobox></div>"],
  ["an offer", "<div><input role=combobox><ul role=listbox><li>11 Office</ul></div>"],
  ["a hint to choose", "<div><b>Select one</b><input role=combobox></div>"],
  ["a text beside a box for typing", "<div>$ <input> per line</div>"],
  [
    "a text beside a button for what was typed",
    "<div><input><button>Look up</button><small>Ask the payer</small></div>",
  ],
  ["what another field may have a part in", "<p><b>Office</b><i><input role=combobox></i><input></p>"],
  ["what stands far away", "<div>Office <p><b><i><u><input role=combobox></u></i></b></p></div>"],
])("%s is no choice", (_what, html) => expect(chosenIn(html)).toBe(""));
