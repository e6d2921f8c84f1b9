import type { Token } from "./tokens";

/** What a number stands before that makes it a size, a time, a dose or an age, and no number of lesions. */
const units = new Set(
  (
    "mm cm m s sec secs second seconds min mins minute minutes h hr hrs hour hours d day days w wk wks wsk week weeks " +
    "mo mos month months y yr yrs year years yo y/o f male female man woman mg mcg g ml mj nm % percent cycle cycles " +
    "pass passes freeze freezes ftc f/t round rounds time times course courses x visit visits session sessions " +
    "application applications touch touches coat coats photo photos picture pictures image images degrees lb lbs kg " +
    "pack packs refill refills tab tabs tablet tablets pill pills bid tid dose doses anos spf inch inches point points " +
    "problem problems issue issues concern concerns condition conditions diagnoses matters procedures"
  ).split(" "),
);
/** What a number stands behind that makes it a degree, a turn or an age. */
const ranks = new Set(
  (
    "grade room iga stage type visit session score age aged year week day q every page room version cycle tip step no.? level " +
    "cohort problem item diagnosis dx class dose lot exp ext phone fax bp hr temp wt weight height bmi spf mg vitamin cycles passes month months " +
    "seconds times treatment cryo tx since in cycles " +
    "canister tank dewar cylinder bottle cryogun tray bay bed"
  ).split(" "),
);
const before = new Set(["#", "number"]);
const most = 200;

/** Says of numbers whether they may count lesions: whole, not too many, and of nothing that is measured. */
export function markCounts(tokens: readonly Token[]): void {
  let isDrug = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    isDrug ||= doses.has(token.text);
    if (token.amount === null || !Number.isInteger(token.amount)) continue;
    const isQuantity = isDrug && tokens[at - 1]?.text === "#";
    token.counts =
      token.amount >= 1 && token.amount <= most && !isQuantity && !isMeasured(tokens, at) && !isRank(tokens, at);
  }
}

/** Behind a dose "#90" is what the pharmacy hands out. */
const doses = new Set("mg mcg % bid tid qd qhs daily refill refills disp dispense tab tabs cap caps rx sig".split(" "));

function isMeasured(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (units.has(next.text)) return next.text !== "x" || tokens[at + 2]?.amount != null;
  const isRange = next.text === "to" || next.text === "or" || next.text === "-";
  if (!isRange && isSpelt(tokens[at]) && !isSpelt(next)) return false;
  const other = isRange ? tokens[at + 2] : next;
  if (other?.amount == null) return false;
  const unit = tokens[at + (isRange ? 3 : 2)]?.text ?? "";
  return units.has(unit);
}

/** "a single 8 mm nodule": a word and a number are no range. */
function isSpelt(token: Token | undefined): boolean {
  return (token?.text.charCodeAt(0) ?? 0) >= 97;
}

/** "(1) Mild papular acne", "Diagnoses: 1. Acne 2. Eczema": it numbers what follows. */
function isItem(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  if (before === "(" && next === ")") return at < 2 || opens.has(tokens[at - 2]?.text ?? "");
  return next === "." && at + 2 < tokens.length && tokens[at + 1]?.start === tokens[at]?.end;
}

/** "The patient, 23, has acne": an age. */
const tellsOf = new Set("has is presents presented comes came here seen who returns returned attended".split(" "));

/** "RTC 6 wk for #1": a problem by its number. */
const pointing = new Set(["for", "re", "regarding"]);

const opens = new Set([":", ".", ";", ",", "|"]);

function isRank(tokens: readonly Token[], at: number): boolean {
  if (isItem(tokens, at)) return true;
  const last = tokens[at - 1];
  if (!last) return false;
  if ((last.text === "/" && tokens[at - 2]?.amount != null) || last.text === "$" || last.text === "<") return true;
  if (last.text === "," && tokens[at + 1]?.text === "," && tellsOf.has(tokens[at + 2]?.text ?? "")) return true;
  if (last.text === "#" && pointing.has(tokens[at - 2]?.text ?? "")) return true;
  if (before.has(last.text) && ranks.has(tokens[at - 2]?.text ?? "")) return true;
  return ranks.has(last.text);
}
