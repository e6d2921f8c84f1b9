import type { PayerView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import { Chip } from "../ui/Chip";
import { Section } from "../ui/Section";
import { FactItem } from "./FactItem";

/** What is on file for the payer on the form, and what the practice has set for it. */
export function PayerSection({ payer }: { payer: PayerView }) {
  const words = wording.sidebar;
  return (
    <Section
      title={words.payer}
      beside={payer.name !== null && payer.id === null && <Chip>{words.payerNotRecognised}</Chip>}
    >
      <div data-payer={payer.id ?? ""}>
        <p class="cs-payer-name" data-known={payer.id !== null}>
          {payer.name ?? words.noPayer}
        </p>
        {payer.onForm !== null && payer.onForm !== payer.name && (
          <p class="cs-payer-form">
            {words.onForm}: <q>{payer.onForm}</q>
          </p>
        )}
        <dl class="cs-facts">
          <FactItem fact={payer.coverage} />
          {payer.facts.map((fact) => (
            <FactItem key={fact.label} fact={fact} />
          ))}
        </dl>
        <PracticeSettings payer={payer} />
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
      <h3>{words.preferences}</h3>
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
