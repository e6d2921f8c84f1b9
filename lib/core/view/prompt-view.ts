import type { Prompt } from "../knowledge/code-pack";
import type { ReadNote } from "./note-view";
import type { PromptView } from "./sidebar-view";

/** A documentation prompt with what the note says of it, or "not-read" where there is no note. */
export function promptView(prompt: Prompt, required: readonly string[], note: ReadNote | undefined): PromptView {
  const tick = note?.ticks?.find((candidate) => candidate.prompt === prompt.id);
  return {
    id: prompt.id,
    title: prompt.title,
    asks: prompt.asks,
    example: prompt.example,
    sources: prompt.sources,
    required: required.includes(prompt.id),
    state: tick?.state ?? "not-read",
    ...(tick?.evidence && { evidence: tick.evidence }),
    ...(tick?.maybe && { maybe: tick.maybe }),
    ...(note?.overruled.includes(prompt.id) && { overruled: true as const }),
  };
}
