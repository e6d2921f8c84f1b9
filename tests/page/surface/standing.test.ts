import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standingOf } from "../../../lib/page/surface/standing";

type Circumstances = Parameters<typeof standingOf>[0];

const atFirst: Circumstances = {
  habit: "errors",
  isCalled: false,
  pressed: null,
  hasRoom: false,
  isGivenRoom: false,
  isWide: true,
  isTyping: false,
};

describe("it stands", () => {
  test.each<[when: string, Partial<Circumstances>, ReturnType<typeof standingOf>]>([
    ["all is well", { hasRoom: true }, "tab"],
    ["something is to be fixed, and there is room", { isCalled: true, hasRoom: true }, "beside"],
    ["the same while somebody types", { isCalled: true, hasRoom: true, isTyping: true }, "beside"],
    ["something is to be fixed, and there is none", { isCalled: true }, "tab"],
    ["it is wanted open on this site", { habit: "open" }, "in-room"],
    ["the same where there is room", { habit: "open", hasRoom: true }, "beside"],
    ["the same while somebody types", { habit: "open", isTyping: true }, "tab"],
    ["the same in a narrow window", { habit: "open", isWide: false }, "tab"],
    ["it is wanted folded on this site", { habit: "folded", isCalled: true, hasRoom: true }, "tab"],
    ["it was pressed open", { pressed: "open" }, "in-room"],
    ["it was pressed open in a narrow window", { pressed: "open", isWide: false }, "over"],
    ["it was folded by hand", { pressed: "fold", habit: "open", isCalled: true, hasRoom: true }, "tab"],
    [
      "the code comes back before the room is taken back",
      { habit: "open", isGivenRoom: true, isTyping: true },
      "in-room",
    ],
  ])("where %s", (_when, differs, expected) => {
    expect(standingOf({ ...atFirst, ...differs })).toBe(expected);
  });
});

const anyCircumstances = fc.record<Circumstances>({
  habit: fc.constantFrom("open", "errors", "folded"),
  isCalled: fc.boolean(),
  pressed: fc.constantFrom("open", "fold", null),
  hasRoom: fc.boolean(),
  isGivenRoom: fc.boolean(),
  isWide: fc.boolean(),
  isTyping: fc.boolean(),
});

test("unasked it neither covers the page nor moves it under the hands", () => {
  fc.assert(
    fc.property(anyCircumstances, (now) => {
      const standing = standingOf({ ...now, pressed: null });
      expect(standing).not.toBe("over");
      if (now.isTyping && !now.isGivenRoom) expect(standing).not.toBe("in-room");
    }),
  );
});
