import { vi } from "vitest";

/** What a sidebar under test needs beside its view, each call heard. */
export function sidebarCalls() {
  return {
    habit: "errors" as const,
    shortcut: "Alt+C",
    onHabit: vi.fn(),
    onCollapse: vi.fn(),
    onClose: vi.fn(),
    onMoveSide: vi.fn(),
    onOpenOptions: vi.fn(),
  };
}
