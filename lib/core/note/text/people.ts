/** "his sister Ina (6)", "Mom (Thora)", "brother Lars": a relative with a name. */
const relative =
  /\b(?:[Bb]rother|[Ss]ister|[Ss]on|[Dd]aughter|[Mm]om|[Mm]other|[Dd]ad|[Ff]ather|[Tt]win|[Cc]ousin|[Ff]riend|[Hh]usband|[Ww]ife|[Ss]ibling),? \(?([A-Z][a-z]{2,15})\b/g;

/** "twins Uma and Nils": one of them may be the patient. */
const siblings =
  /\b(?:[Tt]wins|[Ss]iblings|[Bb]rothers|[Ss]isters|[Cc]ousins),?:? ([A-Z][a-z]{2,15}) (?:and|&) ([A-Z][a-z]{2,15})\b/g;

/** "Chart: THORA ESPINOZA", "Patient: Nils", "this is the chart of NILS", "Teo (15) is the patient". */
const patient =
  /(?:\b(?:chart|patient|pt|name)(?: of|:| is|) ([A-Z][A-Za-z]{2,15})\b)|\b([A-Z][a-z]{2,15})(?: \(\d{1,2}\))? is the patient/gi;

/** "Here with her sister Maren": whoever comes along with a patient is none. */
const companion =
  /\b(?:with|w\/) ?(?:(?:his|her|their) )?(?:twin |older |younger |little |big )?(?:brother|sister|twin|cousin|friend|husband|wife|mother|father|mom|dad),? \(?([A-Z][a-z]{2,15})\b/g;

/** "This is the son's chart", "one note for the daughter's record", "this one is the wife's": whose the note is. */
const ofRelative =
  /\b(?:this (?:one )?is|(?:note|chart|record|entry) (?:is )?(?:for|of)) the ([a-z]{3,10})'s(?: (?:chart|note|record|visit|file)\b|[.;,])/gi;

/** Names in lower case, and whose they are. */
export type People = ReadonlyMap<string, "other" | "patient">;

/**
 * What relatives are called of whom a note tells beside its patient. Where it does not say who the patient is, a name may
 * be the patient's, and nobody is told apart.
 */
export function peopleIn(plain: string): People {
  // Each name is looked for once in the note, however often it stands there.
  const companions = namesIn(plain, companion).filter((name) => isName(plain, name));
  const relatives = namesIn(plain, ofRelative);
  const sure = [
    ...companions.map((name) => [name.toLowerCase(), "other"] as const),
    ...relatives.map((name) => [name.toLowerCase(), "patient"] as const),
  ];
  const told = [...plain.matchAll(relative), ...siblingsIn(plain)].flatMap(([, ...names]) => names);
  const others = [...new Set(told)].filter((name) => isName(plain, name)).map((name) => name.toLowerCase());
  if (others.length === 0) return new Map(sure);
  const patients = [...plain.matchAll(patient)].map(([, first, second]) => (first ?? second ?? "").toLowerCase());
  const known = [...new Set(patients)].filter((name) => isNameOf(plain, name));
  if (known.length === 0) return new Map(sure);
  return new Map([
    ...sure,
    ...others.map((name) => [name, "other"] as const),
    ...known.map((name) => [name, "patient"] as const),
  ]);
}

function siblingsIn(plain: string): Iterable<RegExpMatchArray> {
  return several.some((word) => plain.includes(word)) ? plain.matchAll(siblings) : [];
}

const several = ["wins", "iblings", "rothers", "isters", "ousins"];

function namesIn(plain: string, names: RegExp): string[] {
  return [...new Set([...plain.matchAll(names)].map(([, name = ""]) => name))];
}

/** It stands in the note more than once, and never small: no word like another. */
function isName(plain: string, name: string): boolean {
  return plain.split(name).length > 2 && !plain.includes(` ${name.toLowerCase()}`);
}

function isNameOf(plain: string, name: string): boolean {
  return name !== "" && !plain.includes(` ${name}`);
}
