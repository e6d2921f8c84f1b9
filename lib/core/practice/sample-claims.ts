import type { Claim, InsuranceType, Line } from "../claim/claim";
import type { Tick } from "../note/judge/tick";
import { type Draw, makeDraw } from "./draw";

/** A claim of an invented patient, with what its note documents where there is a note. */
export interface SampleClaim {
  claim: Claim;
  ticks?: Tick[];
}

/** What the claims are of. */
export interface SampleOf {
  code: string;
  /** Payers of the practice's own, as forms name them. */
  payers: readonly string[];
  /** Ids of the prompts that a note may document. */
  prompts: readonly string[];
}

/** Claims as a dermatologist's office types them, with their slips: drawn, and always the same ones for the same seed. */
export function sampleClaims(count: number, seed: number, of: SampleOf): SampleClaim[] {
  const draw = makeDraw(seed);
  return Array.from({ length: count }, () => sampleClaim(draw, of));
}

const day = "2026-11-20";
const dayBefore = "2026-11-13";

const payers: readonly (readonly [name: string, type: InsuranceType])[] = [
  ["AETNA PPO", "group"],
  ["AETNA MEDICARE ADVANTAGE", "medicare"],
  ["BLUE CROSS BLUE SHIELD OF TEXAS", "group"],
  ["HIGHMARK BCBS", "group"],
  ["CIGNA PPO", "group"],
  ["CIGNA HMO", "group"],
  ["UNITEDHEALTHCARE CHOICE PLUS", "group"],
  ["UHC DUAL COMPLETE", "medicare"],
  ["MEDICARE PART B", "medicare"],
  ["PRAIRIE HEALTH PLAN", "other"],
];

const othersOfTheDay = ["99213", "99213", "99214", "99203", "17110", "17000", "11102", "11900", "10040", "G2211"];
const diagnoses = [
  ...["L70.0", "L70.0", "L70.0", "L70.0", "L70.0", "L70.1", "L70.8", "L70.9"],
  ...["L73.0", "L81.0", "B07.8", "Z41.1"],
];

function sampleClaim(draw: Draw, of: SampleOf): SampleClaim {
  const isOwn = of.payers.length > 0 && draw.chance(0.25);
  const [name, insuranceType] = isOwn ? ([draw.one(of.payers), "group"] as const) : draw.one(payers);
  const lines = [sampleLine(draw, of.code), ...draw.some(othersOfTheDay, 2).map((code) => sampleLine(draw, code))];
  const claim: Omit<Claim, "lines"> = {
    payer: { name },
    insuranceType,
    patientAge: draw.between(11, 64),
    icdIndicator: "0",
    diagnoses: [draw.one(diagnoses), draw.one(diagnoses)],
    priorAuthorization: draw.chance(0.1) ? "A1234" : "",
    additionalInformation: "",
    totalCharge: lines.reduce((sum, { charge }) => sum + (charge ?? 0), 0),
  };
  const isNoted = draw.chance(0.8);
  return {
    claim: { ...thinned(draw, claim), lines: lines.map((line) => ({ ...thinned(draw, line), code: line.code })) },
    ...(isNoted && { ticks: of.prompts.map((prompt) => sampleTick(draw, prompt)) }),
  };
}

function sampleLine(draw: Draw, code: string): Line & { code: string } {
  const date = draw.chance(0.1) ? dayBefore : day;
  return {
    code,
    modifiers: sampleModifiers(draw, code),
    units: draw.chance(0.92) ? 1 : draw.between(2, 14),
    placeOfService: draw.chance(0.9) ? "11" : draw.one(["12", "19", "22", "24", "02"]),
    diagnosisPointers: draw.chance(0.7) ? ["A"] : ["A", "B"],
    charge: draw.between(60, 240),
    dateFrom: date,
    dateTo: date,
    renderingNpi: "1234567893",
  };
}

function sampleModifiers(draw: Draw, code: string): string[] {
  if (/^99|^G/.test(code)) return draw.chance(0.75) ? ["25"] : [];
  return draw.chance(0.7) ? [] : [draw.one(["59", "XS", "XS", "XU", "22", "25", "76", "79", "GA", "LT"])];
}

function sampleTick(draw: Draw, prompt: string): Tick {
  if (draw.chance(0.7)) return { prompt, state: "documented", evidence: prompt };
  return { prompt, state: draw.chance(0.2) ? "denied" : "missing", evidence: null };
}

/** Forms lack a field now and then, and so do these. */
function thinned<Fields extends object>(draw: Draw, fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(() => !draw.chance(0.02))) as Partial<Fields>;
}
