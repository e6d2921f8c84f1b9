import type { ComponentChildren } from "preact";

export type Tone = "plain" | "fine" | "warning" | "error";

/** One or two words in a pill; the tone only repeats what the words say. */
export function Chip({ tone = "plain", children }: { tone?: Tone; children: ComponentChildren }) {
  return (
    <span class="cs-chip" data-tone={tone}>
      {children}
    </span>
  );
}
