import { type Drawn, type OutlineChoice, type Outlined, outlineOf } from "../../lib/core/claim/outline";
import type { Guided } from "../../lib/extension/background/guide-tab";
import { ask, tell } from "../../lib/extension/messages";
import { hearEscape } from "../../lib/page/dom/hear-escape";

interface OutlinerOptions {
  guided(): Guided | undefined;
  signal: AbortSignal;
  onChange(outlined: Outlined | undefined): void;
}

/** Has the frames draw what was taken for a slot, or for all; the same choice once more takes it away. */
export function makeOutliner({ guided, signal, onChange }: OutlinerOptions) {
  let outlined: Outlined | undefined;
  const frames = new Map<number, Drawn>();
  const set = (next: Outlined | undefined) => {
    if (next === outlined) return;
    outlined = next;
    onChange(next);
  };
  const clear = () => {
    for (const frameId of frames.keys()) tell("outline", { frameId, outline: null });
    frames.clear();
    set(undefined);
  };
  const choose = async (choice: OutlineChoice) => {
    const isSame = outlined?.choice.line === choice.line && outlined.choice.slot === choice.slot;
    clear();
    const guidance = guided()?.guidance;
    if (isSame || !guidance) return;
    const outlines = outlineOf(guidance, choice);
    if (outlines.size === 0) return;
    for (const frameId of outlines.keys()) frames.set(frameId, { fields: 0, words: 0 });
    set({ choice });
    await ask("script-wanted", { script: "outline", frameIds: [...outlines.keys()] });
    // Meanwhile another may have been chosen, or this one taken away.
    if (outlined?.choice !== choice) return;
    for (const [frameId, outline] of outlines) tell("outline", { frameId, outline });
  };
  const heard = (frameId: number, drawn: Drawn | null) => {
    if (!outlined || !frames.has(frameId)) return;
    // Gone in one frame, the rest would be half the truth.
    if (!drawn) return clear();
    frames.set(frameId, drawn);
    const sum = (count: keyof Drawn) => [...frames.values()].reduce((all, each) => all + each[count], 0);
    set({ choice: outlined.choice, drawn: { fields: sum("fields"), words: sum("words") } });
  };
  // A frame hears only its own keys.
  hearEscape(() => outlined !== undefined, clear, signal);
  return { choose, heard, clear };
}
