import type { LineView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Reveal } from "../ui/Reveal";
import { OutlineChoices } from "./OutlineChoices";
import type { SidebarProps } from "./Sidebar";

interface WhyFieldProps {
  line: LineView;
  /** Tells it from the same of other lines. */
  name?: string | undefined;
  onNotCode: SidebarProps["onNotCode"];
  outline: SidebarProps["outline"];
}

/** Why a field of the page was taken for a procedure code, drawn over the page too, and the way to say that it is none. */
export function WhyField({ line, name, onNotCode, outline }: WhyFieldProps) {
  const words = wording.sidebar;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form to be filled.
    <div
      role="group"
      class="cs-why-field"
      aria-label={[words.why, name].filter(Boolean).join(" ")}
      onKeyDown={(event) => isNotCodeKey(event) && onNotCode?.(line.index)}
    >
      <Reveal label={[words.why, name].filter(Boolean).join(" ")}>
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
    </div>
  );
}

/** One key, heard only while the focus is in this part. */
function isNotCodeKey({ key, ctrlKey, metaKey, altKey, repeat, target }: KeyboardEvent): boolean {
  const isPlain = !ctrlKey && !metaKey && !altKey && !repeat && !(target as Element).matches("input, textarea, select");
  return isPlain && key.toUpperCase() === wording.sidebar.notCodeKey;
}
