import { expect, test } from "vitest";
import { lessonRoles, newLesson } from "../../../lib/core/portals/lesson";
import { buildTeachView } from "../../../lib/core/view/teach-view";
import { makeFields, makeFrame } from "../reading/make-reading";

const fields = makeFields(
  { code: "99213", units: "1", placeOfService: "11" },
  { line: 0, evidence: [{ from: "layout", text: "taught" }] },
);
const payer = makeFields({ payerName: "AETNA PPO" });

test("says what is asked for, and how much was shown for it", () => {
  const lesson = { step: 1, fields: [{ role: "modifier" as const, selector: ".m1" }] };
  expect(buildTeachView(lesson, [], "2026-11-24")).toMatchObject({ asked: "modifier", step: 2, steps: 7, shown: 1 });
});

test("shows every line that would be read, whatever its code, and the payer, over all frames", () => {
  const lesson = { step: lessonRoles.length, fields: [{ role: "code" as const, selector: ".c" }] };
  const frames = [makeFrame([], payer, [{ index: 0, selector: "iframe" }]), makeFrame([0], fields)];
  const view = buildTeachView(lesson, frames, "2026-11-24");
  expect(view).toMatchObject({ asked: null, payer: "AETNA PPO", maySave: true });
  expect(view.lines.map(({ title, slots }) => [title, slots[0]?.value])).toEqual([["Line 1 of 1", "99213"]]);
});

test("nothing can be saved by which nothing would be read, or with nothing shown", () => {
  const asked = { step: lessonRoles.length, fields: [{ role: "code" as const, selector: ".c" }] };
  expect(buildTeachView(asked, [makeFrame([], payer)], "2026-11-24").maySave).toBe(false);
  expect(buildTeachView(newLesson, [makeFrame([], fields)], "2026-11-24").maySave).toBe(false);
});
