import { afterEach, expect, test } from "vitest";
import { keepOutOf, letPersonIn } from "../../../lib/page/write/keep-standing";
import { show } from "../show";

// Until what was put off till the page has heard of the focus is done: no time passes.
const afterwards = () => new Promise((resolve) => setTimeout(resolve));

afterEach(letPersonIn);

test("a field that the page takes the focus into after it was written gives it back", async () => {
  const find = show(`<input id="units">`);
  keepOutOf(find("#units"));
  find("#units").focus();
  await afterwards();
  expect(document.activeElement).toBe(document.body);
});

test("a person who is led into it from another frame may have it", async () => {
  const find = show(`<input id="units">`);
  keepOutOf(find("#units"));
  letPersonIn();
  find("#units").focus();
  await afterwards();
  expect(document.activeElement?.id).toBe("units");
});
