import { useState } from "preact/hooks";
import { reasonSaid } from "../../lib/core/view/aside-view";
import type { FindingView, SidebarView } from "../../lib/core/view/sidebar-view";
import { isToFix } from "../../lib/core/view/verdict-view";
import { saidEnglish } from "../../lib/core/words/en/said";
import { wording } from "../../lib/core/words/en/sidebar";
import { Reveal } from "../ui/Reveal";
import { SelectField } from "../ui/SelectField";
import type { AsideActions, AsideScope } from "./SetAsides";

interface NotHereProps {
  finding: FindingView;
  view: Pick<SidebarView, "payer">;
  actions: AsideActions;
}

/** Sets a finding aside, by two presses: this one, and where it is not to be said; for an error that says why, too. */
export function NotHere(props: NotHereProps) {
  return (
    <Reveal label={wording.sidebar.aside.open} byArrows>
      <Choices {...props} />
    </Reveal>
  );
}

function Choices({ finding, view: { payer }, actions }: NotHereProps) {
  const { aside } = wording.sidebar;
  const [ends] = useState(actions.until);
  const [until, setUntil] = useState(ends[0] ?? "");
  const scope = (label: string, of: AsideScope) => (
    <Scope
      label={label}
      reasons={isToFix(finding) ? saidEnglish.reasons[of.for] : null}
      onChoose={(because) => actions.onSetAside(finding, of, because)}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form to be filled.
    <div role="group" class="cs-aside-choices" aria-label={aside.choices}>
      {scope(aside.onClaim, { for: "claim" })}
      {finding.isHeld && <p class="cs-aside-held">{wording.sidebar.aside.held}</p>}
      {!finding.isHeld && payer.id !== null && (
        <div class="cs-aside-scope">
          {scope(aside.forPayer(payer.name ?? payer.id), { for: "payer", ...(until && { until }) })}
          <SelectField
            label={aside.until}
            value={until}
            choices={[...ends, ""].map((day) => [day, aside.day(day)] as const)}
            onChange={setUntil}
          />
        </div>
      )}
      {!finding.isHeld && scope(aside.everywhere, { for: "every claim" })}
    </div>
  );
}

interface ScopeProps {
  label: string;
  /** In English, as records are kept; null: nobody asks for one. */
  reasons: readonly string[] | null;
  onChoose(because: string | undefined): void;
}

function Scope({ label, reasons, onChoose }: ScopeProps) {
  const button = (says: string, name: string, because?: string) => (
    <button key={says} type="button" class="cs-button" aria-label={name} onClick={() => onChoose(because)}>
      {says}
    </button>
  );
  if (!reasons) return button(label, label);
  const because = (reason: string) => button(reasonSaid(reason), `${label}: ${reasonSaid(reason)}`, reason);
  return (
    <div class="cs-aside-scope">
      {label}: {reasons.map(because)}
    </div>
  );
}
