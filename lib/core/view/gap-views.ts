import type { Claim, SlotKey } from "../claim/claim";
import { isClaimWide, paperBox, type Slot, slotName } from "../claim/slots";
import type { RecognisedPayer } from "../knowledge/recognise-payer";
import type { Checked, Skipped } from "../rules/engine/checked";
import { viewWording } from "../words/en/view";
import { type AsideOf, asideSays } from "./aside-view";
import { checkLink, type OptionsLink, payerOffLink } from "./options-links";

/** Something that was not checked though it applies: the claim is not called ready while there is one. */
export interface GapView {
  /** What keeps them apart. */
  id: string;
  /** Nobody could read it; the practice has switched it off; or somebody set it aside. */
  kind: "not-read" | "off" | "aside";
  /** Index of the line it is about; absent where it is about the claim as a whole. */
  line?: number;
  /** "24J", where it is a box of the paper form. */
  box?: string;
  says: string;
  /** Where in the claim that stands which a person set aside. */
  slot?: Slot;
  /** By whom it was set aside, and for what. */
  aside?: AsideOf;
  /** Where it is switched on again. */
  link?: OptionsLink;
}

/** Many forms have no such box, and what is not there cannot be wrong. */
const notOnEveryForm: ReadonlySet<SlotKey> = new Set([
  "dateTo",
  "icdIndicator",
  "totalCharge",
  "insuranceType",
  "patientAge",
  "priorAuthorization",
  "additionalInformation",
]);

/** What was left out of the checks, each cause once. A visit note is no part of a claim: without one nothing is left out. */
export function gapViews(checked: readonly Checked[], payer: RecognisedPayer, claim: Claim): GapView[] {
  const payerOff = payerOffLink(payer, claim);
  const gaps = checked.flatMap((one) => (one.verdict === "skipped" ? (gapOf(one, payerOff) ?? []) : []));
  return [...new Map(gaps.map((gap) => [gap.id, gap])).values()];
}

function gapOf({ why, slot, rule, title, line, aside }: Skipped, payerOff: OptionsLink): GapView | null {
  const words = viewWording.gaps;
  const payer = { id: "payer", kind: "not-read" as const, box: paperBox("payer") ?? "" };
  switch (why) {
    case "payer-not-named":
      return { ...payer, says: words.noPayer };
    case "payer-not-recognised":
      return { ...payer, says: words.unknownPayer };
    case "payer-off":
      return { id: "payer-off", kind: "off", says: words.payerOff, link: payerOff };
    case "rule-off":
      return { id: rule, kind: "off", says: asSentence(title), link: checkLink(rule) };
    case "set-aside":
      return { id: `aside ${rule}`, kind: "aside", says: asideSays(asSentence(title), aside), ...(aside && { aside }) };
    case "field-not-read":
      return slot && !notOnEveryForm.has(slot.key) ? notRead(slot, line) : null;
    default:
      return null;
  }
}

function notRead(slot: Slot, line: number): GapView {
  const box = paperBox(slot.key);
  const says = asSentence(viewWording.gaps.notFound(slotName(slot.key)));
  const of = isClaimWide(slot.key) ? {} : { line: slot.line ?? line };
  return { id: [slot.key, of.line].join(" "), kind: "not-read", ...of, ...(box && { box }), says };
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
