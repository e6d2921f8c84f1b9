import { describe, expect, test } from "vitest";
import { readNote } from "../../../../lib/core/note/text/read-note";

/** What a note states: the label, what is answered for it, and its words. */
const read = (note: string) =>
  readNote(note).statements.map(({ start, end, label, answer }) => {
    const words = note.slice(start, end).replace(/\s+/g, " ").trim();
    return [label, answer, words].filter(Boolean).join(" | ");
  });

describe("a note is cut into what it states", () => {
  test.each<[string, string, string[]]>([
    [
      "marks set under the names of columns",
      "Item            Y    N\nPhotos taken    X\nEyes shielded        X",
      ["photos taken | yes | Photos taken X", "eyes shielded | no | Eyes shielded X"],
    ],
    [
      "names, a gap and what they are",
      "Raynaud     No\nCryogen     LN2\nPhotos     None\nReturn     PRN",
      ["raynaud | Raynaud No", "cryogen | Cryogen LN2", "photos | Photos None", "return | Return PRN"],
    ],
    [
      "several labels in a row of boxes",
      "Type: [ ] nodular [x] pustular   Severity: [x] mild [ ] severe",
      ["type | pustular", "severity | Severity: [x] mild"],
    ],
    [
      "an answer to the box before it",
      "( ) Raynaud asked (X) Not asked",
      ["raynaud asked | ( ) Raynaud asked (X) Not asked"],
    ],
    ["a label with an aside", "Exam (per Dr. Ito): papules.", ["exam (per dr. ito) | Exam (per Dr. Ito): papules."]],
    ["a question of few words and its answer", "Photos? Taken.", ["photos | Photos? Taken."]],
    [
      "a long question and its answer",
      "Q: Have you had hives, e.g. in cold water? A: no",
      ["have you had hives, e.g. in cold water | Have you had hives, e.g. in cold water? A: no"],
    ],
    ["slashes between statements", "clinda failed//itchy//6 papules", ["clinda failed//", "itchy//", "6 papules"]],
    ["a blank takes its part alone", "Spray, *** seconds, *** cycles.", ["Spray"]],
    ["a sentence that begins with a blank is none", "*** papules, frozen.", []],
    ["what cannot be read is no blank", "Papules [illegible] chin.", ["Papules [illegible] chin."]],
    ["what is struck out is gone", "[~~6 nodules~~ struck] Not counted.", ["[~~6 nodules~~ struck] Not counted."]],
    ["a heading in brackets", "[acne]\nsite=nape", ["site | site=nape"]],
    ["a phrase that was put in heads what follows", ".PHOTO\nNone today.", ["photo | None today."]],
    [
      "text without marks, at those who do something",
      `the papules of the left cheek and of the chin are sore when touched ${"and red ".repeat(24)}we froze them with spray`,
      [
        `the papules of the left cheek and of the chin are sore when touched ${"and red ".repeat(24).trim()}`,
        "we froze them with spray",
      ],
    ],
    [
      "marks that are spelt out",
      "skin examined period six papules comma chin period consent verbal period",
      ["skin examined period", "six papules comma chin period", "consent verbal period"],
    ],
    ["her period is no mark", "Flares with her period.", ["Flares with her period."]],
    ["ornaments around a line", "*** Plan ***\nRTC 4 wks", ["plan | RTC 4 wks"]],
    [
      "lines of a note without capitals",
      "acne of the cheeks and chin, failed clindamycin gel\nfrozen with liq n, dip-stick\npt fine. rtc 1/12",
      ["acne of the cheeks and chin, failed clindamycin gel", "frozen with liq n, dip-stick", "pt fine.", "rtc 1/12"],
    ],
    [
      "keys of an export are words",
      "proc1.eye_shield=N\nproc1.agent=LN2\nacne.site=chin",
      ["proc1 eye shield | proc1.eye_shield=N", "proc1 agent | proc1.agent=LN2", "acne site | acne.site=chin"],
    ],
    [
      "a question and its answer on two lines, whoever speaks",
      "Dr: Any pills?\nPt: No.",
      ["dr: any pills | Dr: Any pills? Pt: No."],
    ],
    ["markup of every kind", "<dl><dt>Agent</dt><dd>LN<sub>2</sub></dd></dl>", ["Agent", "LN<sub>2"]],
  ])("%s", (_, note, statements) => expect(read(note)).toEqual(statements));

  test("no cell and no label is longer than a sentence, and what is cut off keeps its label", () => {
    for (const words of ["acne wart ", "papules, ", "no cold urticaria or "]) {
      const long = words.repeat(2000);
      for (const note of [
        `| Item | Acne | Wart |\n| Pain | ${long} | x |`,
        `Item   Yes   No\nConsent ${long} [x] [ ]`,
      ]) {
        const { statements } = readNote(note);
        expect(Math.max(...statements.map(({ start, end }) => end - start))).toBeLessThanOrEqual(900);
        expect(Math.max(...statements.map(({ label }) => label.length))).toBeLessThanOrEqual(900);
      }
    }
    const cells = readNote(`| Item | Acne | Wart |\n| Pain | ${"sore spots ".repeat(200)} | x |`).statements;
    expect(cells.filter(({ label }) => label === "pain")).toHaveLength(4);
  });

  test("up to so many statements, and what was not read is said", () => {
    const { statements, unread } = readNote("Pain. ".repeat(9000));
    expect(statements).toHaveLength(6000);
    expect(unread).toBe("Only the first 6000 statements of the note were read.");
    expect(readNote("Pain. ".repeat(5999)).unread).toBeNull();
  });
});

describe("an item of a numbered list", () => {
  const itemsOf = (note: string) => readNote(note).statements.map(({ item }) => item);

  test("ends where the visit as a whole is spoken of", () =>
    expect(itemsOf("1. Acne: LN2.\n2. Wart: LN2.\nRTC 6 wks.")).toEqual([1, 2, 0]));
  test("ends behind a list of one line each", () =>
    expect(itemsOf("1. Acne: LN2.\n2. Wart: LN2.\nSigning off.")).toEqual([1, 2, 0]));
  test("ends with the line that holds several, however the next is indented", () =>
    expect(itemsOf("1. Acne. 2. Wart.\n   Jaw examined.")).toEqual([1, 2, 0]));
  test("may be numbered without a mark behind its number", () =>
    expect(itemsOf("#1 acne, LN2.\n#2 wart, LN2.\nRTC 6 wks.")).toEqual([1, 2, 0]));
  test("goes on where items have lines of their own", () =>
    expect(itemsOf("1. Acne\nPlan: LN2.\n2. Wart\nPlan: LN2.")).toEqual([1, 1, 2, 2]));
});
