import { useId, useState } from "preact/hooks";
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

/** Sets a finding aside. For an error it asks why, by one press; for what is only to know it does not. */
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
  const days = [...ends, ""].map((day) => [day, aside.day(day)] as const);
  const asksWhy = isToFix(finding);
  const [because, setBecause] = useState<string>();
  const [until, setUntil] = useState(ends[0] ?? "");
  const isReady = !asksWhy || because !== undefined;
  const button = (label: string, scope: AsideScope) => (
    <button
      type="button"
      class="cs-button"
      disabled={!isReady}
      onClick={() => actions.onSetAside(finding, scope, because)}
    >
      {label}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form to be filled.
    <div role="group" class="cs-aside-choices" aria-label={aside.choices}>
      {asksWhy && <Reasons chosen={because} onChoose={setBecause} />}
      {button(aside.onClaim, { for: "claim" })}
      {finding.isHeld && <p class="cs-aside-held">{wording.sidebar.aside.held}</p>}
      {!finding.isHeld && payer.id !== null && (
        <div class="cs-aside-payer">
          {button(aside.forPayer(payer.name ?? payer.id), { for: "payer", ...(until && { until }) })}
          <SelectField label={aside.until} value={until} choices={days} onChange={setUntil} />
        </div>
      )}
      {!finding.isHeld && button(aside.everywhere, { for: "every claim" })}
    </div>
  );
}

function Reasons({ chosen, onChoose }: { chosen: string | undefined; onChoose(reason: string): void }) {
  const name = useId();
  const { why } = wording.sidebar.aside;
  return (
    <fieldset class="cs-aside-reasons">
      <legend>{why}</legend>
      {saidEnglish.reasons.map((reason) => (
        <label key={reason}>
          <input type="radio" name={name} checked={chosen === reason} onChange={() => onChoose(reason)} />{" "}
          {reasonSaid(reason)}
        </label>
      ))}
    </fieldset>
  );
}
