import type { PayerView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Chip } from "../ui/Chip";
import { Section } from "../ui/Section";
import { FactItem } from "./FactItem";
import type { SidebarProps } from "./Sidebar";
import { ToOptions } from "./ToOptions";

interface PayerSectionProps extends Pick<SidebarProps, "onOpenOptions"> {
  payer: PayerView;
}

/** What is on file for the payer on the form, and what the practice has set for it. */
export function PayerSection({ payer, onOpenOptions }: PayerSectionProps) {
  const words = wording.sidebar;
  return (
    <Section
      title={payer.name ?? words.payer}
      open={false}
      beside={payer.id === null ? payer.name !== null && <Chip>{words.payerNotRecognised}</Chip> : inShort(payer)}
    >
      <div data-payer={payer.id ?? ""}>
        {payer.name === null && <p class="cs-payer-form">{words.noPayer}</p>}
        {payer.onForm !== null && payer.onForm !== payer.name && (
          <p class="cs-payer-form">
            {words.onForm}: <q>{payer.onForm}</q>
          </p>
        )}
        <PracticeSettings payer={payer} />
        <h4 class="cs-on-file">{words.onFileHere}</h4>
        <dl class="cs-facts">
          <FactItem fact={payer.coverage} />
          {payer.facts.map((fact) => (
            <FactItem key={fact.label} fact={fact} />
          ))}
        </dl>
        {payer.link && <ToOptions link={payer.link} onOpenOptions={onOpenOptions} />}
      </div>
    </Section>
  );
}

/** The practice's own word stands apart from what is on file: it is not a source. */
function PracticeSettings({ payer }: { payer: PayerView }) {
  const words = wording.sidebar;
  if (payer.preferences.length === 0 && !payer.notes) return null;
  return (
    <div class="cs-own">
      <h4>{words.preferences}</h4>
      <dl>
        {payer.preferences.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {payer.notes && (
          <div>
            <dt>{words.notes}</dt>
            <dd class="cs-own-notes">{payer.notes}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function inShort({ preferences, notes, isDue }: PayerView): string {
  const { setByYou, hasNote, lookAgain } = wording.sidebar;
  const parts = [preferences.length > 0 && setByYou(preferences.length), notes && hasNote, isDue && lookAgain];
  return parts.filter(Boolean).join(" · ");
}
