import type { LineView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";

/** The slots of one line as they were read. */
export function LineSlots({ line }: { line: LineView }) {
  return (
    <ul class="cs-slots">
      {line.slots.map((slot) => (
        <SlotValue key={slot.key} slot={slot} />
      ))}
    </ul>
  );
}

function SlotValue({ slot: { key, label, value } }: { slot: LineView["slots"][number] }) {
  const { notRead, empty } = wording.sidebar;
  const state = value === null ? "not-read" : value === "" ? "empty" : "read";
  return (
    <li class="cs-slot" data-slot={key} data-state={state}>
      <span class="cs-slot-label">{label}</span>{" "}
      <span class="cs-slot-value">{state === "read" ? value : state === "empty" ? empty : notRead}</span>
    </li>
  );
}
