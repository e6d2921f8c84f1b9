/** What somebody writes into the blanks of a file, in order, and what its comments make them change. */
interface Answers {
  texts?: string[];
  changes?: [from: string, to: string][];
}

const code = "lib/core/knowledge/codes/00017";
const prompts = "lib/core/knowledge/codes/17340";

/** The answers for one new thing of each kind, by file. Everything is invented. */
export const answers: Record<string, Answers> = {
  "lib/core/rules/charge-of-dreams.ts": {
    texts: ["never"],
    changes: [
      ['line.code === "never"', "line.charge === 777"],
      ['key: "units"', 'key: "charge"'],
    ],
  },
  "lib/core/words/en/rules/charge-of-dreams.ts": {
    texts: [
      "a charge that nobody asks",
      "The charge is $777.00, which nobody asks.",
      "Check the charge.",
      "charge: 777",
    ],
  },
  "lib/core/words/es/rules/charge-of-dreams.ts": {
    texts: ["un cargo que nadie pide", "El cargo es de $777.00, que nadie pide.", "Revise el cargo.", "cargo: 777"],
  },
  "tests/core/rules/charge-of-dreams.test.ts": {
    texts: ["$777.00"],
    changes: [["makeClaim([makeLine()])", "makeClaim([makeLine({ charge: 777 })])"]],
  },
  "tests/judge/charge-of-dreams.json": { texts: ["Cigna"], changes: [['"charge": 95', '"charge": 777']] },
  "lib/core/knowledge/payers/blue-harbor.ts": {
    texts: [
      "Blue Harbor",
      "BLUE HARBOR",
      "Claims",
      "On paper only",
      "Manual",
      "Blue Harbor",
      "https://blue-harbor.example",
      "2026-11",
    ],
  },
  "tests/core/knowledge/payers/blue-harbor.test.ts": { texts: ["Blue-Harbor of Maine", "Blue Bell Dental"] },
  [`${prompts}/note-cues/sun-advice.ts`]: {
    texts: ["sunscreen|spf", "sun advice", "Sunscreen advised, SPF 30.", "No sunscreen was advised.", "Sunscreen:"],
  },
  [`${prompts}/prompts.ts`]: {
    texts: [
      "Sun advice",
      "State what was advised against the sun.",
      "Sunscreen was advised.",
      "What was advised about the sun?",
      "Advised about the sun",
    ],
  },
  "tests/portals/claims/tiny-form/page.html": { texts: ["Charge entry"] },
  "tests/portals/claims/tiny-form/claim.json": { texts: [""] },
  [`${code}/index.ts`]: {
    texts: ["Polishing", "A nail is polished.", "Once a year.", "dullness", "nails", "May 2026"],
  },
  [`${code}/sources.ts`]: { texts: ["A table", "Nobody", "2026-05"] },
  [`${code}/guidance.ts`]: { texts: ["1, however long the nail"] },
  [`${code}/modifiers.ts`]: { texts: ["Rarely.", "Often."] },
  [`${code}/places.ts`]: {},
  [`${code}/pairs.ts`]: {},
  [`${code}/diagnoses.ts`]: { texts: ["L60.0"], changes: [["starts: []", 'starts: ["L60"]']] },
  [`${code}/denials.ts`]: { texts: ["Too many"] },
  "tests/core/knowledge/codes/00017.test.ts": { changes: [['["L70.0"]', '["L60.0"]']] },
};

/** The file's text as it stands when all of that is done: the comments that ask for a choice are gone. */
export function answered(text: string, { texts = [], changes = [] }: Answers): string {
  let now = text.replace(/^.*(?:\/\/|\/\*\*|<!--) BLANK: .*\n/gm, "");
  for (const answer of texts) now = now.replace(/BLANK: [^"<\n]*/, answer);
  for (const [from, to] of changes) {
    if (!now.includes(from)) throw new Error(`Expected the template to hold ${from}, found:\n${now}`);
    now = now.replace(from, to);
  }
  return now;
}
