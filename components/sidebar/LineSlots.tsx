import type { LineView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import type { SidebarProps } from "./Sidebar";

interface LineSlotsProps {
  line: LineView;
  onShowField?: SidebarProps["onShowField"];
}

/** The slots of one line as they were read. */
export function LineSlots({ line, onShowField }: LineSlotsProps) {
  return (
    <ul class="cs-slots">
      {line.slots.map((slot) => (
        <SlotValue key={slot.key} slot={slot} line={line.index} onShowField={onShowField} />
      ))}
    </ul>
  );
}

interface SlotValueProps {
  slot: LineView["slots"][number];
  line: number;
  onShowField: SidebarProps["onShowField"];
}

/** One slot of the line. What was read, or is there and empty, can be pointed at in the page. */
function SlotValue({ slot, line, onShowField }: SlotValueProps) {
  const { notRead, empty, showField } = wording.sidebar;
  const state = slot.value === null ? "not-read" : slot.value === "" ? "empty" : "read";
  const words = (
    <>
      <span class="cs-slot-label">{slot.label}</span>{" "}
      <span class="cs-slot-value">{state === "read" ? slot.value : state === "empty" ? empty : notRead}</span>
    </>
  );
  return (
    <li class="cs-slot" data-slot={slot.key} data-state={state}>
      {onShowField && state !== "not-read" ? (
        <button type="button" title={showField} onClick={() => onShowField(line, slot.key)}>
          {words}
        </button>
      ) : (
        words
      )}
    </li>
  );
}
