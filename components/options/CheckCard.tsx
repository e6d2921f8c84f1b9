import {
  type Editing,
  isLocked,
  setAsides,
  weightFor,
  withPayerRule,
  withRule,
  withSetAside,
} from "../../lib/core/preferences/editing";
import { isOwnRule } from "../../lib/core/view/own-rule-draft";
import { optionsWording } from "../../lib/core/words/en/options";
import { wording } from "../../lib/core/words/en/sidebar";
import { SelectField } from "../ui/SelectField";
import { AsideForm } from "./AsideForm";
import { AsideList, asidePath } from "./AsideList";
import { RuleWeight } from "./RuleWeight";
import { SettingOrigin } from "./SettingOrigin";

export type OptionsRule = Editing["rules"][number];

interface CheckCardProps extends Editing {
  rule: OptionsRule;
  payers: readonly { id: string; name: string }[];
}

const words = optionsWording;

/** One check: its weight for every payer, for single payers, and for whom it is set aside. */
export function CheckCard({ rule, payers, ...editing }: CheckCardProps) {
  const { stands, unset } = wordsOf(rule);
  return (
    <section class="cs-card" data-rule={rule.id} aria-label={rule.title}>
      <div class="cs-card-head">
        <h2 class="cs-check-title">{rule.title}</h2>
        <p class="cs-hint">{stands}</p>
      </div>
      <GeneralWeight rule={rule} unset={unset} {...editing} />
      <PayerWeights rule={rule} payers={payers} {...editing} />
      <Asides rule={rule} payers={payers} {...editing} />
    </section>
  );
}

/** For whom it is set aside, and a form to set it aside for whom policy leaves it to. */
function Asides({ rule, payers, ...editing }: CheckCardProps) {
  const { preferences, change, locked } = editing;
  const isFree = (payer: string | null) => !isLocked(locked, asidePath(payer, rule.id));
  const free = [null, ...payers.map(({ id }) => id)].filter(isFree);
  return (
    <div class="cs-check-part">
      <h3>{words.asides.title}</h3>
      <p class="cs-hint">{free.length > 0 ? words.setAsideHint : words.locked}</p>
      <AsideList
        asides={setAsides(preferences).filter((aside) => aside.rule === rule.id)}
        payers={payers}
        {...editing}
      />
      {free.length > 0 && (
        <AsideForm
          choices={free.map((id) => [id, payers.find((payer) => payer.id === id)?.name ?? words.asideAll] as const)}
          asksWhy={(payer) => weightFor(preferences, payer, rule) === "error"}
          onSetAside={(payer, aside) => change(withSetAside(preferences, payer, rule.id, aside))}
        />
      )}
    </div>
  );
}

/** Its weight for every payer, and who set that. */
function GeneralWeight({ rule, unset, ...editing }: Omit<CheckCardProps, "payers"> & { unset: string }) {
  const { preferences, change, locked } = editing;
  return (
    <div class="cs-check-part">
      <h3>{words.weightForAll}</h3>
      <div class="cs-layered">
        <RuleWeight
          legend={words.weightForAll}
          unset={unset}
          setting={Object.hasOwn(preferences.rules, rule.id) ? preferences.rules[rule.id] : undefined}
          disabled={isLocked(locked, `rules.${rule.id}`)}
          onChange={(setting) => change(withRule(preferences, rule.id, setting))}
        />
        <SettingOrigin title={words.weightForAll} path={["rules", rule.id]} editing={editing} />
      </div>
      {isLocked(locked, `rules.${rule.id}`) && <p class="cs-hint">{words.locked}</p>}
    </div>
  );
}

/** Whose check it is, and what holds while nothing is set. */
function wordsOf({ id, severity }: OptionsRule): { stands: string; unset: string } {
  const weight = wording.severity[severity];
  return isOwnRule(id)
    ? {
        stands: `${words.checkWritten(weight.toLowerCase())} ${words.checkId(id)}`,
        unset: words.ownRuleDefault(weight),
      }
    : {
        stands: `${words.checkDelivered(weight.toLowerCase())} ${words.checkId(id)}`,
        unset: words.ruleDefault(weight),
      };
}

/** The payers for which the check has a weight of its own, and a choice of one more. */
function PayerWeights({ rule, payers, preferences, change, locked }: CheckCardProps) {
  const own = (id: string) => (Object.hasOwn(preferences.payers, id) ? preferences.payers[id]?.rules : undefined) ?? {};
  const general = preferences.rules[rule.id] ?? rule.severity;
  const unset = words.payerRuleDefault(general === "off" ? words.off : wording.severity[general]);
  const isSet = ({ id }: { id: string }) => Object.hasOwn(own(id), rule.id);
  const isHeld = ({ id }: { id: string }) => isLocked(locked, `payers.${id}.rules.${rule.id}`);
  const others = payers.filter((payer) => !isSet(payer) && !isHeld(payer));
  return (
    <div class="cs-check-part">
      <h3>{words.weightForPayers}</h3>
      <ul class="cs-rules">
        {payers.filter(isSet).map((payer) => (
          <li key={payer.id} data-weighed={payer.id}>
            <span>{payer.name}</span>
            <RuleWeight
              legend={payer.name}
              unset={unset}
              setting={own(payer.id)[rule.id]}
              disabled={isHeld(payer)}
              onChange={(setting) => change(withPayerRule(preferences, payer.id, rule.id, setting))}
            />
          </li>
        ))}
      </ul>
      {others.length === 0 && payers.some(isHeld) && <p class="cs-hint">{words.locked}</p>}
      {others.length > 0 && (
        <SelectField
          label={words.weightForPayer}
          choices={[["", words.choosePayer], ...others.map(({ id, name }) => [id, name] as const)]}
          value=""
          onChange={(id) => id && change(withPayerRule(preferences, id, rule.id, "off"))}
        />
      )}
    </div>
  );
}
