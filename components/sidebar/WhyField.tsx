import type { LineView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import { Reveal } from "../ui/Reveal";
import { OutlineChoices } from "./OutlineChoices";
import type { SidebarProps } from "./Sidebar";

interface WhyFieldProps {
  line: LineView;
  onNotCode: SidebarProps["onNotCode"];
  outline: SidebarProps["outline"];
}

/** Why a field of the page was taken for a procedure code, drawn over the page too, and the way to say that it is none. */
export function WhyField({ line, onNotCode, outline }: WhyFieldProps) {
  const words = wording.sidebar;
  return (
    <Reveal label={words.why}>
      <ul class="cs-why">
        {line.why.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {outline && <OutlineChoices line={line} {...outline} />}
      {onNotCode && (
        <>
          <button
            type="button"
            class="cs-button"
            aria-keyshortcuts={words.notCodeKey}
            onClick={() => onNotCode(line.index)}
          >
            {words.notCode} <kbd>{words.notCodeKey}</kbd>
          </button>
          <p class="cs-why-hint">{words.notCodeHint}</p>
        </>
      )}
    </Reveal>
  );
}
