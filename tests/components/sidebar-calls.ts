import { vi } from "vitest";
import type { SidebarProps } from "../../components/sidebar/Sidebar";
import { makeSidebarView } from "./make-view";

/** What a sidebar under test needs beside its view, each call heard. */
export function sidebarCalls() {
  return {
    habit: "errors" as const,
    shortcut: "Alt+C",
    text: "normal" as const,
    width: 340,
    onHabit: vi.fn(),
    onWidth: vi.fn(),
    onText: vi.fn(),
    onCollapse: vi.fn(),
    onClose: vi.fn(),
    onMoveSide: vi.fn(),
    onOpenOptions: vi.fn(),
  };
}

/** A whole sidebar, open at the right. */
export function makeSidebarProps(over: Partial<SidebarProps> = {}): SidebarProps {
  return { view: makeSidebarView(), side: "right", theme: "system", collapsed: false, ...sidebarCalls(), ...over };
}
