import { useRef, useState } from "preact/hooks";
import type { BoxView } from "../../lib/core/view/mini-form";
import type { LinePart } from "../../lib/core/view/shown-now";
import { wording } from "../../lib/core/words/en/sidebar";
import type { SidebarProps } from "./Sidebar";

interface MiniFormProps {
  part: LinePart;
  onShowField: SidebarProps["onShowField"];
}

/** So many boxes stand in the upper row: what the claim as a whole says. */
const upper = 3;

/** The line as the boxes of the paper form, lit by what is said of each; one of them is a stop of the Tab key, arrows go on. */
export function MiniForm({ part: { line, boxes }, onShowField }: MiniFormProps) {
  const [at, goTo] = useState(0);
  const all = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = afterKey(event.key, at, boxes.length);
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
    all.current?.querySelectorAll("button")[next]?.focus();
  };
  const boxOf = (box: BoxView, index: number) => (
    <MiniBox
      key={box.key}
      box={box}
      isStop={index === at}
      onPress={() => {
        goTo(index);
        onShowField?.(line.index, box.key);
      }}
    />
  );
  const rows = [boxes.slice(0, upper), boxes.slice(upper)];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form to be filled.
    <div
      ref={all}
      role="group"
      class="cs-mini"
      aria-label={wording.sidebar.line}
      data-line-view={line.index}
      onKeyDown={onKeyDown}
    >
      {rows.map((row, which) => (
        <div class="cs-mini-row" key={row[0]?.key}>
          {row.map((box, index) => boxOf(box, which * upper + index))}
        </div>
      ))}
      <Legend boxes={boxes} />
    </div>
  );
}

/** What the signs of boxes without a value mean, where they stand there. */
function Legend({ boxes }: Pick<LinePart, "boxes">) {
  const { notRead, empty } = wording.sidebar;
  const isThere = (sought: BoxView["value"]) => boxes.some(({ value }) => value === sought);
  return (
    <p class="cs-box-label">
      {isThere(null) && `? ${notRead}\u2003`}
      {isThere("") && `– ${empty}`}
    </p>
  );
}

interface MiniBoxProps {
  box: BoxView;
  isStop: boolean;
  onPress(): void;
}

function MiniBox({ box, isStop, onPress }: MiniBoxProps) {
  const { notRead, empty, boxStates } = wording.sidebar;
  const { key, label, value, short, state, isHere } = box;
  const words = value === null ? notRead : value === "" ? empty : value;
  const seen = value === null ? "?" : (short ?? value) || "–";
  const name = [`${box.name}: ${words}`, boxStates[state]].filter(Boolean).join(", ");
  return (
    <button
      type="button"
      class="cs-box"
      data-slot={key}
      data-state={state}
      data-here={isHere}
      tabIndex={isStop ? 0 : -1}
      // What is seen comes first: whoever speaks to the browser says that.
      aria-label={`${label} ${seen}, ${name}`}
      title={name}
      disabled={value === null}
      onClick={onPress}
    >
      <span class="cs-box-label">{label}</span> <span class="cs-box-value">{seen}</span>
    </button>
  );
}

function afterKey(key: string, at: number, count: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: Math.max(at, upper),
    ArrowUp: at < upper ? at : 0,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.min(count - 1, Math.max(0, next));
}
