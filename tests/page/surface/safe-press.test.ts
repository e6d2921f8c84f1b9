import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Unsafe } from "../../../lib/core/view/unsafe-press";
import { makePageFights } from "../../../lib/page/surface/page-fights";
import type { PressCheck } from "../../../lib/page/surface/press-checks";
import { guardSurface, type PressGuard } from "../../../lib/page/surface/safe-press";
import { makeSurfaceWorld, type SurfaceWorld } from "./surface-world";

// happy-dom draws nothing: what the browser would say of a surface is made up. Real browsers: tests/e2e/attacks.slow.test.ts.

let world: SurfaceWorld;
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "performance", "requestAnimationFrame", "cancelAnimationFrame"],
  });
  world = makeSurfaceWorld();
  end = new AbortController();
});

afterEach(() => {
  end.abort();
  world.end();
  vi.useRealTimers();
});

function guarded(without: PressCheck[] = [], fights = makePageFights()): PressGuard {
  const guard = guardSurface(world.host, world.root, end.signal, { without, fights });
  guard.watch(world.control);
  return guard;
}

/** What is said of a press of the control, made now. */
function press(guard: PressGuard, event = world.pressed()): Unsafe | null {
  let said: Unsafe | null = null;
  world.control.addEventListener("click", (heard) => (said = guard.judge(heard)), { once: true });
  world.control.dispatchEvent(event);
  return said;
}

test("a press on what has stood in sight for half a second counts", () => {
  const guard = guarded();
  expect(press(guard)).toBe("too-new");
  vi.advanceTimersByTime(400);
  expect(press(guard)).toBe("too-new");
  vi.advanceTimersByTime(100);
  expect(press(guard)).toBe(null);
});

/** Something that a page, or nobody, does, and the one check that sees it. */
const attacks: [PressCheck, Unsafe, () => void][] = [
  ["top", "framed", () => world.frame()],
  ["front", "too-new", () => world.looks.mockReturnValue(false)],
  ["home", "moved", () => world.carryOff()],
  ["opaque", "not-visible", () => world.style(document.body, { opacity: "0.5" })],
  ["plain", "not-visible", () => world.style(world.host, { clipPath: "inset(10px)" })],
  ["whole", "out-of-sight", () => world.put(world.control, 1020, 790, 100, 30)],
  ["whole", "out-of-sight", () => world.put(world.control, 980, 100, 100, 30)],
  ["whole", "out-of-sight", () => world.put(world.control, 1020, 100, 20, 12)],
  ["hit", "covered", () => world.at.mockReturnValue(document.body)],
  ["hit", "out-of-sight", () => world.within.mockReturnValue(world.host)],
  ["live", "covered", () => world.match(document.documentElement, ":active-view-transition")],
  ["sight", "out-of-sight", () => world.tell(false)],
  ["sight", "covered", () => world.tell(false) ?? world.popUp(900, 0, 400, 800)],
  ["layer", "covered", () => world.popUp(900, 0, 400, 800)],
];

describe.each(attacks)("what %s sees", (check, unsafe, attack) => {
  test("makes a press unsafe, and without that check it would count", () => {
    if (check === "layer") world.cannotTell();
    const [guard, blind] = [guarded(), guarded([check, "still"])];
    vi.advanceTimersByTime(600);
    expect([press(guard), press(blind)]).toEqual([null, null]);
    attack();
    expect([press(guard), press(blind)]).toEqual([unsafe, null]);
    vi.advanceTimersByTime(600);
    expect([press(guard), press(blind)]).toEqual([unsafe, null]);
  });
});

test("what moved within half a second is not pressed, and without that check it would be", () => {
  const [guard, blind] = [guarded(), guarded(["still"])];
  vi.advanceTimersByTime(600);
  world.put(world.host, 900, 0, 340, 800);
  world.put(world.control, 920, 100, 100, 30);
  expect([press(guard), press(blind)]).toEqual(["moved", null]);
  vi.advanceTimersByTime(300);
  expect(press(guard)).toBe("moved");
  vi.advanceTimersByTime(300);
  expect(press(guard)).toBe(null);
});

test("what creeps is moved, too", () => {
  const guard = guarded();
  vi.advanceTimersByTime(600);
  for (let step = 0; step < 6; step++) {
    world.put(world.host, 1000 - step * 0.8, 0, 340, 800);
    world.put(world.control, 1020 - step * 0.8, 100, 100, 30);
    vi.advanceTimersByTime(120);
  }
  expect(press(guard)).toBe("moved");
});

test("what was hidden a moment ago is not pressed, and without that check it would be", () => {
  const [guard, blind] = [guarded(), guarded(["stood"])];
  vi.advanceTimersByTime(600);
  world.style(document.body, { opacity: "0" });
  vi.advanceTimersByTime(200);
  world.style(document.body, {});
  expect([press(guard), press(blind)]).toEqual(["not-visible", null]);
});

test("what we move ourselves is called new, and is no fight of the page's", () => {
  let by = "right: 0";
  const guard = guardSurface(world.host, world.root, end.signal, { placedBy: () => by });
  guard.watch(world.control);
  vi.advanceTimersByTime(600);
  for (let turn = 0; turn < 10; turn++) {
    by = `right: ${turn}px`;
    world.put(world.host, 1000 - 10 * turn, 0, 340, 800);
    world.put(world.control, 1020 - 10 * turn, 100, 100, 30);
    vi.advanceTimersByTime(150);
  }
  expect(press(guard)).toBe("too-new");
  vi.advanceTimersByTime(600);
  expect(press(guard)).toBe(null);
});

test("an event of a script does not count, and without that check it would", () => {
  const [guard, blind] = [guarded(), guarded(["trusted"])];
  vi.advanceTimersByTime(600);
  const click = () => new MouseEvent("click", { bubbles: true, composed: true });
  expect([press(guard, click()), press(blind, click())]).toEqual(["not-trusted", null]);
});

test("nor does a key that is held down, and without that check it would", () => {
  const [guard, blind] = [guarded(), guarded(["held"])];
  vi.advanceTimersByTime(600);
  world.control.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", repeat: true }));
  expect([press(guard), press(blind)]).toEqual(["held", null]);
  world.control.dispatchEvent(new KeyboardEvent("keyup", { key: "Enter" }));
  expect(press(guard)).toBe(null);
});

test("of what is not watched no press counts", () => {
  const guard = guardSurface(world.host, world.root, end.signal);
  expect(press(guard)).toBe("not-ours");
  const unwatch = guard.watch(world.control);
  vi.advanceTimersByTime(600);
  unwatch();
  expect(press(guard)).toBe("not-ours");
});

test("a page without anyone to look at it for long is new again", () => {
  const guard = guarded();
  vi.advanceTimersByTime(600);
  vi.setSystemTime(0);
  world.pause(5000);
  expect(press(guard)).toBe("too-new");
});

test("nothing runs and nothing is observed while nothing is watched", () => {
  const guard = guardSurface(world.host, world.root, end.signal);
  expect([vi.getTimerCount(), world.observers()]).toEqual([0, 0]);
  const unwatch = guard.watch(world.control);
  expect(vi.getTimerCount()).toBe(1);
  expect(world.observers()).toBe(1);
  unwatch();
  expect([vi.getTimerCount(), world.observers()]).toEqual([0, 0]);
  guard.watch(world.control);
  end.abort();
  expect([vi.getTimerCount(), world.observers()]).toEqual([0, 0]);
});

describe("a page that fights", () => {
  const hide = () => {
    for (const opacity of ["0", "1"]) {
      world.style(document.body, { opacity });
      vi.advanceTimersByTime(300);
    }
  };

  test("five times within ten seconds is given up, for good", () => {
    const onLost = vi.fn();
    const guard = guarded([], makePageFights(onLost));
    for (let time = 0; time < 4; time++) hide();
    expect(onLost).not.toHaveBeenCalled();
    hide();
    expect(onLost).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(60_000);
    expect(press(guard)).toBe("withdrawn");
    expect(onLost).toHaveBeenCalledOnce();
  });

  test("now and then is not", () => {
    const guard = guarded();
    for (let time = 0; time < 20; time++) {
      hide();
      vi.advanceTimersByTime(5000);
    }
    expect(press(guard)).toBe(null);
  });

  test("is given up after three presses that it made unsafe, and not for a person's haste", () => {
    const guard = guarded();
    for (let time = 0; time < 5; time++) expect(press(guard)).toBe("too-new");
    world.style(document.body, { opacity: "0" });
    for (let time = 0; time < 3; time++) expect(press(guard)).toBe("not-visible");
    expect(press(guard)).toBe("withdrawn");
  });

  test("is none where a person scrolls our surface or folds it", () => {
    const guard = guarded();
    for (let time = 0; time < 20; time++) {
      for (const top of [900, 100]) {
        world.put(world.control, 1020, top, 100, 30);
        vi.advanceTimersByTime(200);
      }
    }
    expect(press(guard)).not.toBe("withdrawn");
  });

  test("throws the surface out: counted while something is watched", () => {
    const fights = makePageFights();
    const guard = guardSurface(world.host, world.root, end.signal, { fights });
    for (let time = 0; time < 9; time++) guard.noteThrownOut();
    expect(fights.isLost()).toBe(false);
    guard.watch(world.control);
    for (let time = 0; time < 5; time++) guard.noteThrownOut();
    expect(fights.isLost()).toBe(true);
  });
});
