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

/** The place of service from "11", "Office (11)", "11 - Office", "Office"; "" where there is none, else what was written. */
export function parsePlace(text: string): string {
  const plain = text.trim();
  const [digits] = /(?<![\w.])\d\d(?![\w.])/.exec(plain) ?? [];
  if (digits) return digits;
  const name = plain
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
  return placesByName[name] ?? plain.toUpperCase();
}
