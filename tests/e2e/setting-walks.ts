import type {
  DocumentationPreferences,
  PayerPreferences,
  SidebarPreferences,
} from "../../lib/core/preferences/preferences";
import type { UsualKey } from "../../lib/core/preferences/usual-line";

/** What is done from an options page that stands at its payers, and the control that is then there. Typing counts as one. */
export type Walk = readonly [steps: readonly string[], control: string];

const payer = ["search Health Plan 321"];
const part = (name: string) => [...payer, `part ${name}`];
/** A payer of whom the coverage is known already: by whom and when stands beside it. */
const covered = ["search Aetna"];

// Every setting that there is: the types see to it that none is left out.

const ofPayer: Record<keyof PayerPreferences, Walk> = {
  name: [part("Names and ids"), "label:Name"],
  enabled: [payer, "label:Use Claimside's guidance for this payer"],
  planOf: [part("Names and ids"), "label:Plan of"],
  archived: [payer, "button:Archive"],
  pinned: [payer, "button:Pin on top"],
  aliases: [part("Names and ids"), "label:Other names on forms"],
  ids: [part("Names and ids"), "label:Payer ids"],
  coverage: [payer, "label:Covered"],
  coverageBecause: [covered, "label:Who said so"],
  coverageAsOf: [covered, "label:As of"],
  priorAuthorization: [payer, "label:Wanted"],
  priorAuthorizationWhen: [covered, "label:Wanted when"],
  sameDayVisit: [payer, "label:Paid at half"],
  distinctModifier: [payer, "label:XE, XS, XP or XU"],
  limits: [payer, "label:Units and frequency"],
  filingLimitDays: [payer, "label:Filing limit (days)"],
  appealDays: [payer, "label:Appeal (days)"],
  correctedClaimDays: [payer, "label:Corrected claim (days)"],
  acceptedDiagnoses: [payer, "label:Taken"],
  refusedDiagnoses: [payer, "label:Not taken"],
  fees: [payer, "label:Amount for 17340 ($)"],
  usualLine: [payer, "label:24B Place"],
  contact: [payer, "label:Phone or person"],
  portal: [payer, "label:Portal"],
  lookAgainOn: [payer, "label:Look again on"],
  requiredPrompts: [part("Note must hold"), "label:Care of the treated skin"],
  rules: [part("Checks"), "label:Find a check to weigh for this payer"],
  setAside: [["search no units"], "label:For"],
  notes: [part("Your notes"), "label:Notes"],
  datedNotes: [part("Your notes"), "label:New note"],
};

const ofUsualLine: Record<UsualKey, Walk> = {
  placeOfService: [["link Usual line"], "label:24B Place"],
  units: [["search usual line"], "label:24G Units"],
  diagnosisPointers: [payer, "label:24E Pointer"],
  charge: [payer, "label:24F Charge ($)"],
};

const ofSidebar: Record<keyof SidebarPreferences, Walk> = {
  language: [["link Sidebar"], "label:Language"],
  side: [["link Sidebar"], "label:Sidebar side"],
  theme: [["link Sidebar"], "label:Theme"],
  width: [["link Sidebar"], "label:Width (pixels)"],
  text: [["link Sidebar"], "label:Text size"],
  badge: [["link Sidebar"], "label:Number on the toolbar's button"],
  writing: [["link Sidebar"], "label:Writing into forms"],
  marks: [["link Sidebar"], "label:Marks on the form"],
  beforeSaving: [["link Sidebar"], "label:Before saving"],
};

const ofNotes: Record<keyof DocumentationPreferences, Walk> = {
  requiredPrompts: [["link Visit note"], "label:Care of the treated skin"],
  prompts: [["link Visit note"], "label:Name of the new prompt"],
  query: [["link Visit note"], "label:Query to the clinician"],
  skeleton: [["link Visit note"], "label:Note skeleton"],
};

const others: readonly Walk[] = [
  [["search no units"], "label:Off"],
  [["search no units"], "label:Because"],
  [["search no units"], "label:Until"],
  [["link Own checks"], "button:Write a check"],
  [["link Sites and forms"], "label:Site address"],
  [["link CMS tables"], "label:Official descriptor of 17340"],
];

export const walks: readonly Walk[] = [ofPayer, ofUsualLine, ofSidebar, ofNotes]
  .flatMap<Walk>(Object.values)
  .concat(others);
