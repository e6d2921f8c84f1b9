import { act } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { useAtRest } from "../../components/ui/use-at-rest";
import { mount } from "./mount";

function Shown({ value }: { value: string }) {
  return <p>{useAtRest(value)}</p>;
}

test("a value follows once it rests, and not at each change", () => {
  vi.useFakeTimers();
  const { text, show } = mount(<Shown value="1" />);
  expect(text()).toBe("1");
  const type = (value: string) => {
    show(<Shown value={value} />);
    act(() => void vi.advanceTimersByTime(100));
  };
  type("12");
  type("123");
  expect(text()).toBe("1");
  act(() => void vi.advanceTimersByTime(100));
  expect(text()).toBe("123");
  vi.useRealTimers();
});
