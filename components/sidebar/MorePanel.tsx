import { offerWording } from "../../lib/core/view/offer-wording";
import { wording } from "../../lib/core/view/wording";
import { SelectField } from "../ui/SelectField";
import { CopyReport } from "./CopyReport";
import type { SidebarProps } from "./Sidebar";
import { WhyField } from "./WhyField";
import { WhyForm } from "./WhyForm";

/** What is wanted now and then: where the sidebar stands, why it came, and the ways out. */
export function MorePanel(props: SidebarProps) {
  const { view, side, habit, onHabit, onMoveSide, onOpenOptions, onClose, onFormAnswer, formReport } = props;
  const words = wording.sidebar;
  const choices = words.habit.choices;
  return (
    <section class="cs-more-panel" aria-label={offerWording.form.title}>
      <SelectField label={words.habit.label} value={habit} choices={choices} onChange={onHabit} />
      <div class="cs-more-buttons">
        <button type="button" class="cs-quiet-button" onClick={onMoveSide}>
          {side === "right" ? words.moveLeft : words.moveRight}
        </button>
        <button type="button" class="cs-quiet-button" onClick={onOpenOptions}>
          {words.openOptions}
        </button>
        <button type="button" class="cs-quiet-button" onClick={onClose}>
          {words.close}
        </button>
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
