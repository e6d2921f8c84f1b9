/** Names that portals show without the number; the two digits are CMS's place-of-service codes. */
const placesByName: Record<string, string> = {
  office: "11",
  home: "12",
  "walk in retail health clinic": "17",
  "off campus outpatient hospital": "19",
  "urgent care": "20",
  "urgent care facility": "20",
  "inpatient hospital": "21",
  "on campus outpatient hospital": "22",
  "outpatient hospital": "22",
  "emergency room": "23",
  "ambulatory surgical center": "24",
  "independent clinic": "49",
};

/** The places that portals name, and the ones where the same is done: a column of these two digits is one of places. */
export const usualPlaces: ReadonlySet<string> = new Set(
  "02 10 11 12 13 17 19 20 21 22 23 24 49 50 71 72 81".split(" "),
);

/** How long a place is open ("24 hours", "24/7") is not which one it is. */
const openingHours = /\b\d\d[\s-]*(hours?|hrs?)\b|\b24\/7\b/gi;

/** The place of service from "11", "Office (11)", "11 - Office", "Office"; "" where there is none, else what was written. */
export function parsePlace(text: string): string {
  const plain = text.trim();
  const said = plain.replace(openingHours, " ");
  const [digits] = /(?<![\w.])\d\d(?![\w.])/.exec(said) ?? [];
  if (digits) return digits;
  const name = said
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
  return placesByName[name] ?? plain.toUpperCase();
}

/** Whether a text says where by its number and a word for it, and no more: "Hospital outpatient (22)", "11 · Office". */
export function isPlaceAlone(text: string): boolean {
  const isNamed = /office|home|clinic|hospital|patient|telehealth|urgent|surgical/i.test(text);
  const [number = "", ...more] = text.match(/\d+/g) ?? [];
  return isNamed && text.length <= 40 && more.length === 0 && usualPlaces.has(number);
}
