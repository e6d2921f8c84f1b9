import type { LineView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import { Section } from "../ui/Section";
import type { SidebarProps } from "./Sidebar";
import { WhyField } from "./WhyField";

interface LinesSectionProps {
  lines: LineView[];
  onShowField: SidebarProps["onShowField"];
  onNotCode: SidebarProps["onNotCode"];
}

/** The lines that hold the code, as they were read: the biller sees at once whether the form was understood. */
export function LinesSection({ lines, onShowField, onNotCode }: LinesSectionProps) {
  const only = lines.length === 1 ? lines[0] : undefined;
  return (
    <Section title={only ? wording.sidebar.line : wording.sidebar.lines} beside={only?.title ?? lines.length}>
      {lines.map((line) => (
        <div class="cs-line" key={line.index} data-line-view={line.index}>
          {!only && <h3 class="cs-line-title">{line.title}</h3>}
          <ul class="cs-slots">
            {line.slots.map((slot) => (
              <SlotValue key={slot.key} slot={slot} line={line.index} onShowField={onShowField} />
            ))}
          </ul>
          {line.why.length > 0 && <WhyField line={line} onNotCode={onNotCode} />}
        </div>
      ))}
    </Section>
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
