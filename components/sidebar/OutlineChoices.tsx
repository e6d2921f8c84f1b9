import type { OutlineChoice, Outlined } from "../../lib/core/claim/outline";
import type { LineView } from "../../lib/core/view/sidebar-view";
import { outlineWording } from "../../lib/core/words/en/outline";

export interface OutlineActions {
  outlined?: Outlined | undefined;
  /** Draws it, or takes it away where it is drawn. */
  onOutline(choice: OutlineChoice): void;
}

interface OutlineChoicesProps extends OutlineActions {
  line: LineView;
}

/** Draws over the page what was taken for a line's fields: one at a time, or all. */
export function OutlineChoices({ line, outlined, onOutline }: OutlineChoicesProps) {
  const read = line.slots.filter(({ value }) => value !== null);
  const choices = [{ key: "all" as const, label: outlineWording.all }, ...read];
  const isOfLine = outlined?.choice.line === line.index;
  return (
    <fieldset class="cs-outline">
      <legend>{outlineWording.title}</legend>
      {choices.map(({ key, label }) => (
        <button
          key={key}
          type="button"
          class="cs-quiet-button"
          data-outline={key}
          aria-pressed={isOfLine && outlined.choice.slot === key}
          onClick={() => onOutline({ line: line.index, slot: key })}
        >
          {label}
        </button>
      ))}
      <p class="cs-why-hint" role="status">
        {isOfLine && outlined.drawn
          ? outlineWording.drawn(outlined.drawn.fields, outlined.drawn.words)
          : outlineWording.hint}
      </p>
    </fieldset>
  );
}
