import { sidebarWidths } from "../../lib/core/preferences/sidebar-widths";
import { offerWording } from "../../lib/core/words/en/offer";
import { wording } from "../../lib/core/words/en/sidebar";
import { choicesOf } from "../ui/choices-of";
import { Field } from "../ui/Field";
import { SelectField } from "../ui/SelectField";
import { CopyReport } from "./CopyReport";
import type { SidebarProps } from "./Sidebar";
import { WhyField } from "./WhyField";
import { WhyForm } from "./WhyForm";

/** What is wanted now and then: where the sidebar stands, why it came, and the ways out. */
export function MorePanel(props: SidebarProps) {
  const { view, side, onMoveSide, onOpenOptions, onClose, onFormAnswer, formReport } = props;
  const words = wording.sidebar;
  return (
    <section class="cs-more-panel" aria-label={offerWording.form.title}>
      <Look {...props} />
      <div class="cs-more-buttons">
        {onMoveSide && (
          <button type="button" class="cs-quiet-button" onClick={onMoveSide}>
            {side === "right" ? words.moveLeft : words.moveRight}
          </button>
        )}
        <button type="button" class="cs-quiet-button" onClick={() => onOpenOptions()}>
          {words.openOptions}
        </button>
        {onClose && (
          <button type="button" class="cs-quiet-button" onClick={onClose}>
            {words.close}
          </button>
        )}
      </div>
      {view.lines.map(
        (line) =>
          line.why.length > 0 && (
            <WhyField
              key={line.index}
              line={line}
              name={view.lines.length > 1 ? line.title : undefined}
              onNotCode={props.onNotCode}
              outline={props.outline}
            />
          ),
      )}
      <WhyForm
        form={view.form}
        onNever={view.form.isOffered ? undefined : onFormAnswer && (() => onFormAnswer("never"))}
      />
      {formReport && <CopyReport {...formReport} />}
    </section>
  );
}

/** How it stands on this site, and how it looks on every one. */
function Look({ habit, writing, text, width, onHabit, onWriting, onText, onWidth }: SidebarProps) {
  const words = wording.sidebar;
  return (
    <>
      {onHabit && (
        <SelectField
          label={words.habit.label}
          value={habit}
          choices={choicesOf(words.habit.choices)}
          onChange={onHabit}
        />
      )}
      {onWriting && (
        <SelectField
          label={words.writing.label}
          value={writing ?? "on"}
          choices={choicesOf(words.writing.choices)}
          onChange={onWriting}
        />
      )}
      {onText && (
        <SelectField label={words.text.label} value={text} choices={choicesOf(words.text.choices)} onChange={onText} />
      )}
      {onWidth && (
        <Field label={words.width}>
          {(control) => (
            <input
              {...control}
              type="range"
              min={sidebarWidths.least}
              max={sidebarWidths.most}
              step={sidebarWidths.step}
              value={width}
              onChange={({ currentTarget }) => onWidth(currentTarget.valueAsNumber, true)}
            />
          )}
        </Field>
      )}
    </>
  );
}
