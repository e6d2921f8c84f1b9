import { verbFor } from "../../verb-for";
import { englishFew, englishList, englishTimesADay } from "./terms";

type Modifiers = readonly string[];

/** What rules on a line's modifiers say, by the rule. */
export const modifiersEnglish = {
  abnModifierConflict: {
    title: "notice modifiers that contradict each other",
    says: (modifiers: Modifiers) => `${englishList(modifiers)} cannot stand together.`,
    removeStray: (stray: Modifiers) => `Remove ${englishList(stray)}, which this payer does not know.`,
    keepOne:
      "Keep one: GA with a signed notice, GZ without one, or GY (GX may stand with it) for what is excluded by law.",
    because: (one: string, other: string) => `${one} with ${other} on one line`,
  },
  abnModifierPayer: {
    title: "a Medicare notice modifier for another payer",
    says: (stray: Modifiers) =>
      `${englishList(stray)} ${verbFor(stray, "belongs", "belong")} on claims for Original Medicare only.`,
    remove: (stray: Modifiers) => `Remove ${englishList(stray)}.`,
    removeOfPlan: (stray: Modifiers) =>
      `Remove ${englishList(stray)}; a Medicare Advantage plan is asked for an organization determination before the service.`,
    unsure: (notices: Modifiers) =>
      `Payer and insurance type not read: ${englishList(notices)} ${verbFor(notices, "is", "are")} Medicare's.`,
    check: (notices: Modifiers) => `Check that the claim is for Medicare, or remove ${englishList(notices)}.`,
  },
  distinctModifierWithoutPair: {
    title: "a distinct-service modifier with nothing to be distinct from",
    says: (modifiers: Modifiers) => `No line of that day needs ${englishFew(modifiers)}.`,
    remedy: (modifiers: Modifiers) => `Remove ${englishList(modifiers)}, or add the line of the other procedure.`,
    noPair: "no paired procedure on that date",
  },
  duplicateModifier: {
    title: "the same modifier twice",
    says: (twice: Modifiers) =>
      `${englishFew(twice)} ${verbFor(twice, "stands", "stand")} more than once on this line.`,
    remedy: (twice: Modifiers) => `Leave out the repeated ${englishList(twice)}.`,
  },
  modifier22Support: {
    title: "22 without its support",
    says: (parts: string) =>
      `22 claims substantially more work than usual. The number of ${parts} alone does not support it.`,
    remedy: "Have a short statement of the difference and the procedure report ready, or remove 22.",
  },
  modifier51Alone: {
    title: "51 without another procedure",
    says: "51 marks an additional procedure; no other stands beside it.",
    remedy: "Remove 51; a procedure alone carries none.",
    noOther: "no other code of 10000 to 69999 on that date",
  },
  modifier59AndX: {
    title: "59 and an X modifier on one line",
    says: (modifiers: Modifiers) => `${englishList(modifiers)} say the same thing.`,
    keep59: (exact: Modifiers) => `Keep 59, as this payer wants, and remove ${englishList(exact)}.`,
    keepExact: (exact: Modifiers) => `Keep ${englishList(exact)}, which is more exact, and remove 59.`,
    removeAll: (modifiers: Modifiers) => `Remove ${englishList(modifiers)}: no line of that day needs them.`,
  },
  modifierNotForThisCode: {
    title: "a modifier that cannot stand on this code",
    says: (wrong: Modifiers, code: string) => `${englishFew(wrong)} cannot stand on the line of ${code}.`,
    remedy: (wrong: Modifiers, ofVisits: Modifiers) => {
      const where = `; ${englishList(ofVisits)} ${verbFor(ofVisits, "belongs", "belong")} to a visit's line, if anywhere`;
      return `Remove ${englishList(wrong)} from this line${ofVisits.length > 0 ? where : ""}.`;
    },
  },
  modifierUnknown: {
    title: "a modifier that does not exist",
    says: (unknown: Modifiers) => `${englishFew(unknown)} ${verbFor(unknown, "is no modifier", "are no modifiers")}.`,
    remedy: (unknown: Modifiers) => `Remove ${englishList(unknown)}, or enter what was meant.`,
  },
  placeOfServiceAsModifier: {
    title: "a place of service in a modifier slot",
    says: (places: Modifiers) =>
      `${englishFew(places)} ${verbFor(places, "is a place of service, not a modifier", "are places of service, not modifiers")}.`,
    remedy: (places: Modifiers) =>
      `Remove ${englishList(places)} from the modifiers; the place of service belongs in box 24B.`,
  },
  reducedServiceReason: {
    title: "52 or 53 without a reason in box 19",
    says: (reduced: Modifiers) =>
      `${englishList(reduced)} ${verbFor(reduced, "needs", "need")} a reason, and box 19 is empty.`,
    unsure: (reduced: Modifiers) => `Box 19 could not be read. It should give the reason for ${englishList(reduced)}.`,
    remedy: "Say in box 19 what was left out or why it was stopped.",
  },
  repeatModifier: {
    title: "76 or 77 on a service paid once a day",
    says: (repeats: Modifiers, most: number) =>
      `${englishList(repeats)} ${verbFor(repeats, "repeats", "repeat")} a service that is paid ${englishTimesADay(most)}.`,
    remedy: (repeats: Modifiers) => `Remove ${englishList(repeats)} and bill one unit for the day.`,
    notRecognised: "not recognised",
  },
  sideModifier: {
    title: "a side on a code that has none",
    says: (sides: Modifiers, code: string) =>
      `${englishList(sides)} ${verbFor(sides, "names a side", "name sides")}, but ${code} has none.`,
    replace: (sides: Modifiers, distinct: string) =>
      `Replace ${englishList(sides)} by ${distinct}, if the note names sites that do not touch`,
    remove: (sides: Modifiers) => `Remove ${englishList(sides)}`,
    askFirst: (remove: string, payer: string) => `${remove}; ask ${payer} first whether it wants a side.`,
    mayAsk: (payer: string, date: string) => `${payer} may ask for a side since ${date}, as others report`,
  },
};
