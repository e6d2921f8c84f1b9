import type { Prompt } from "../knowledge/code-pack";
import type { Tick } from "../note/tick";
import type { PromptView } from "./sidebar-view";

/** A documentation prompt with what the note says of it, or "not-read" where there is no note. */
export function promptView(prompt: Prompt, required: string[], ticks: Tick[] | undefined): PromptView {
  const tick = ticks?.find((candidate) => candidate.prompt === prompt.id);
  return {
    ...prompt,
    required: required.includes(prompt.id),
    state: tick?.state ?? "not-read",
    ...(tick?.evidence && { evidence: tick.evidence }),
  };
}
