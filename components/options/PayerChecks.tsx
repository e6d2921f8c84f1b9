import { useState } from "preact/hooks";
import { type Editing, isLocked, setAsides, withPayerRule } from "../../lib/core/preferences/editing";
import { optionsWording } from "../../lib/core/words/en/options";
import { wording } from "../../lib/core/words/en/sidebar";
import { TextBox } from "../ui/TextBox";
import { AsideList } from "./AsideList";
import { RuleWeight } from "./RuleWeight";

const words = optionsWording;

/** So many that are found are shown beside those that are changed. */
const most = 6;

/** The checks' weights for one payer: those that differ or are set aside, and any other by its name; for most, what holds for all is right. */
export function PayerChecks({ payer, ...editing }: Editing & { payer: { id: string; name: string } }) {
  const { rules, preferences, change, locked } = editing;
  const [text, setText] = useState("");
  const asides = setAsides(preferences).filter((aside) => aside.payer === payer.id);
  const own = (Object.hasOwn(preferences.payers, payer.id) && preferences.payers[payer.id]?.rules) || {};
  const typed = text.trim().toLowerCase();
  const isFound = (rule: Editing["rules"][number]) => `${rule.title} ${rule.id}`.toLowerCase().includes(typed);
  const found = typed ? rules.filter((rule) => !Object.hasOwn(own, rule.id) && isFound(rule)).slice(0, most) : [];
  const shown = [...found, ...rules.filter(({ id }) => Object.hasOwn(own, id))];
  return (
    <>
      <TextBox label={words.payerCheckSearch} type="search" value={text} onInput={setText} />
      <ul class="cs-rules">
        {shown.map(({ id, title, severity }) => (
          <li key={id} data-rule={id}>
            <span>{title}</span>
            <RuleWeight
              legend={title}
              unset={words.payerRuleDefault(inWords(preferences.rules[id] ?? severity))}
              setting={Object.hasOwn(own, id) ? own[id] : undefined}
              disabled={isLocked(locked, `payers.${payer.id}.rules.${id}`)}
              onChange={(setting) => change(withPayerRule(preferences, payer.id, id, setting))}
            />
          </li>
        ))}
      </ul>
      <p class="cs-none" role="status">
        {shown.length === 0 && (typed ? words.noCheckFound : words.payerChecksNone)}
      </p>
      {asides.length > 0 && (
        <div class="cs-check-part">
          <h3>{words.asides.title}</h3>
          <AsideList asides={asides} payers={[payer]} {...editing} />
        </div>
      )}
    </>
  );
}

function inWords(setting: keyof typeof wording.severity | "off"): string {
  return setting === "off" ? words.off : wording.severity[setting];
}
