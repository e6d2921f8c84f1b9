import type { Habit } from "../../lib/core/preferences/preferences";
import { wording } from "../../lib/core/view/wording";
import { SelectField } from "../ui/SelectField";
import { CopyReport, type ReportActions } from "./CopyReport";

interface FootProps {
  /** What is to be known of all that stands above. */
  notice: string;
  report: ReportActions | undefined;
  habit: Habit;
  onHabit(habit: Habit): void;
}

/** What stands beneath all sections. */
export function Foot({ notice, report, habit, onHabit }: FootProps) {
  const { label, choices } = wording.sidebar.habit;
  return (
    <>
      <div class="cs-habit">
        <SelectField label={label} value={habit} choices={choices} onChange={onHabit} />
      </div>
      {report && <CopyReport {...report} />}
      <p class="cs-notice">{notice}</p>
    </>
  );
}
