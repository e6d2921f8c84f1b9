import { expect, test } from "vitest";
import { untilPause } from "../../../lib/page/dom/until-pause";

test("until the script pauses it is found out once for each, and anew after that", async () => {
  let asked = 0;
  const count = untilPause((_key: object) => ++asked);
  const [key, other] = [{}, {}];
  expect([count(key), count(other), count(key)]).toEqual([1, 2, 1]);
  await Promise.resolve();
  expect(count(key)).toBe(3);
});
