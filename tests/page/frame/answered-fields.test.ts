import { expect, test } from "vitest";
import { guidePage } from "../../../lib/core/guide-page";
import { nothingTaught, type SiteTeaching } from "../../../lib/core/portals/layout";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { readFrame } from "../../../lib/page/frame/read-frame";
import { formSelectors } from "../../../lib/page/teach/form-selectors";
import { show } from "../show";

const row = (line: number, code: string) =>
  `<tr><td><input name="line${line}_cpt" value="${code}"></td><td><input name="line${line}_units" value="1"></td></tr>`;
const estimate = (...codes: string[]) =>
  `<label>Plan <input name="plan" value="Cigna"></label><table><tr><th>CPT code</th><th>Units</th></tr>${codes.map((code, line) => row(line, code)).join("")}</table>`;

function certaintyOf(taught: Partial<SiteTeaching> = {}) {
  const { reading } = readFrame(document, undefined, { ...nothingTaught, ...taught });
  return guidePage([reading], defaultPreferences, "2026-11-25").certainty;
}

/** What is kept of the form that the page shows. */
function keptOfForm(): string[] {
  const { reading, elementOf } = readFrame(document);
  const codes = reading.fields.filter(({ role }) => role === "code");
  return formSelectors(
    codes.map(({ id }) => elementOf(id)),
    openRootOf,
  );
}

test("what is kept of a form finds its code field on every line, and holds no value", () => {
  show(estimate("17340", "99213"));
  const kept = keptOfForm();
  expect(kept).toHaveLength(1);
  expect(document.querySelectorAll(kept[0] ?? "")).toHaveLength(2);
  expect(kept.join()).not.toMatch(/17340|99213/);
});

test("an answer holds for the form when it has more lines, and for no other form", () => {
  show(estimate("17340", "99213"));
  const kept = keptOfForm();
  expect(certaintyOf()).toBe("maybe");
  show(estimate("99213", "99214", "17340"));
  expect(certaintyOf({ always: kept })).toBe("sure");
  expect(certaintyOf({ never: kept })).toBe("no");
  show(estimate("17340", "99213").replaceAll("_cpt", "_procedure"));
  expect(certaintyOf({ always: kept })).toBe("maybe");
});

test("of two answers the form is left alone", () => {
  show(estimate("17340", "99213"));
  const kept = keptOfForm();
  expect(certaintyOf({ always: kept, never: kept })).toBe("no");
});
