import { describe, expect, test, vi } from "vitest";
import { mount } from "./mount";
import { onTry, StoredRules, wart, withWart } from "./stored-rules";

describe("the tryout beside it", () => {
  test("follows the conditions and the words as they are typed, and waits until they are whole", async () => {
    const { button, click, labelled, choose, type, text } = mount(<StoredRules />);
    await click(button("Write a check"));
    expect(text()).toContain("Shown as soon as every condition is whole.");
    await choose(labelled("Of the claim"), "units");
    onTry.mockReturnValue({
      says: "It would have fired on 12 of 200 invented claims.",
      onPractice: { severity: "warning", isUnsure: false, says: "One unit a day.", remedy: "Mend it." },
    });
    await type(labelled("Number"), "1");
    await vi.waitFor(() => expect(text()).toContain("It would have fired on 12 of 200 invented claims."));
    expect(text()).toContain("Mend it.");
    await type(labelled("It says"), "No.");
    await vi.waitFor(() => expect(onTry.mock.lastCall?.[0].says).toBe("No."));
  });

  test("says what decided where the rule is silent on the practice claim", async () => {
    const { button, click, text } = mount(<StoredRules start={withWart} />);
    await click(button(`Edit: ${wart.title}`));
    await vi.waitFor(() => expect(text()).toContain("It is silent.units: 1"));
    expect(onTry).toHaveBeenCalledExactlyOnceWith(wart);
  });
});
