import { buildClaim, type LineOrigin } from "./claim/build-claim";
import type { CodePack } from "./knowledge/code-pack";
import { packs as allPacks } from "./knowledge/codes";
import type { Preferences } from "./preferences/preferences";
import { answeredForm } from "./reading/answered-form";
import type { WeighedForm } from "./reading/certainty";
import type { Certainty } from "./reading/form/decide-form";
import { mergeFrames } from "./reading/merge-frames";
import type { FieldReading, FrameReading } from "./reading/reading";
import type { Reference } from "./reference/reference";
import { type JudgedClaim, judgeClaim } from "./rules/judge-claim";
import { buildSidebarView } from "./view/build-sidebar-view";
import type { ReadNote } from "./view/note-view";
import { type LineReport, nothingRead, type PageReport } from "./view/page-report";
import { reasonsOf } from "./view/reasons-of";
import type { SidebarView } from "./view/sidebar-view";
import { claimWording } from "./words/en/claim";
import { inLanguage } from "./words/facts";

/** What Claimside makes of a page: what to show, what to report, and where each line was read. */
export interface PageGuidance {
  /** Whether the sidebar stands, only offers itself, or stays away. */
  certainty: Certainty;
  /** null: no claim form with a known code, so no sidebar, and none that could be offered. */
  view: SidebarView | null;
  report: PageReport;
  origins: readonly LineOrigin[];
  /** The fields that count for the whole claim. */
  claimWide: readonly FieldReading[];
}

interface MoreToGuide {
  /** What the practice loaded of CMS's files. */
  reference?: Reference | undefined;
  /** The visit note, where one was read. */
  note?: ReadNote | undefined;
  /** The codes to look for; all that the product knows unless a test brings its own. */
  packs?: readonly CodePack[];
}

/**
 * From the frames' readings to everything that is said; pure, and the same for the sidebar and the `read` command.
 */
export function guidePage(
  frames: readonly FrameReading[],
  preferences: Preferences,
  today: string,
  { reference, note, packs = allPacks }: MoreToGuide = {},
): PageGuidance {
  const page = mergeFrames(frames);
  const codes = packs.map(({ code }) => code);
  const form = answeredForm(page);
  const { claim, origins } = buildClaim({ ...page, lines: form.lines }, today, codes);
  const lines = claim.lines.flatMap(({ code = "" }, index) =>
    codes.includes(code) ? [lineReport(origins, index)] : [],
  );
  if (lines.length === 0) return nothingToGuide(form);
  const why = origins.map(reasonsOf);
  const options = { preferences, today, ...(reference && { reference }) };
  const judged = judgeClaim(claim, { ...options, packs, ...(note?.ticks && { ticks: note.ticks }) });
  // Notes are read and claims judged by the English of what is known; people see it in their language.
  const shown = { ...judged, packs: inLanguage(judged.packs) };
  const readPage = { origins, claimWide: page.claimWide };
  const view = buildSidebarView({ form, judged: shown, why, page: readPage, ...options, ...(note && { note }) });
  const report = reportOf(form, lines, judged, note);
  return { certainty: form.certainty, view, report, origins, claimWide: page.claimWide };
}

function nothingToGuide({ certainty, reasons }: WeighedForm): PageGuidance {
  const because = certainty === "no" ? [...reasons] : [claimWording.form.noCode];
  return { certainty: "no", view: null, report: { ...nothingRead, because }, origins: [], claimWide: [] };
}

function lineReport(origins: readonly LineOrigin[], index: number): LineReport {
  const origin = origins[index];
  const { selector = "", frame = "" } = origin ?? {};
  return { index, selector, frame, because: origin ? reasonsOf(origin) : [] };
}

function reportOf(
  { certainty, reasons }: WeighedForm,
  lines: LineReport[],
  { claim, payer, findings }: JudgedClaim,
  note: ReadNote | undefined,
): PageReport {
  const told = findings.map(({ rule, verdict, severity, line, says, sources }) => ({
    rule,
    verdict,
    severity,
    line,
    says,
    sources,
  }));
  return {
    fired: certainty === "sure",
    offered: certainty === "maybe",
    because: [...reasons],
    claim,
    lines,
    payer: payer.id,
    findings: told,
    note: note?.ticks ? { ticks: note.ticks } : null,
  };
}
