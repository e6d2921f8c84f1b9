import type { FormView, LineView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import { Section } from "../ui/Section";
import { LineSlots } from "./LineSlots";
import type { SidebarProps } from "./Sidebar";
import { WhyField } from "./WhyField";
import { WhyForm } from "./WhyForm";

interface LinesSectionProps {
  lines: LineView[];
  form: FormView;
  onShowField: SidebarProps["onShowField"];
  onNotCode: SidebarProps["onNotCode"];
  outline: SidebarProps["outline"];
  /** The form is none of ours. Left out: nothing offers to say so here. */
  onNever: (() => void) | undefined;
}

/** The lines that hold the code, as they were read: the biller sees at once whether the form was understood. */
export function LinesSection({ lines, form, onShowField, onNotCode, outline, onNever }: LinesSectionProps) {
  const only = lines.length === 1 ? lines[0] : undefined;
  return (
    <Section title={only ? wording.sidebar.line : wording.sidebar.lines} beside={only?.title ?? lines.length}>
      {lines.map((line) => (
        <div class="cs-line" key={line.index} data-line-view={line.index}>
          {!only && <h3 class="cs-line-title">{line.title}</h3>}
          <LineSlots line={line} onShowField={onShowField} />
          {line.why.length > 0 && <WhyField line={line} onNotCode={onNotCode} outline={outline} />}
        </div>
      ))}
      <WhyForm form={form} onNever={onNever} />
    </Section>
  );
}
