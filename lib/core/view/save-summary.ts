import type { SidebarPreferences } from "../preferences/preferences";
import { saidWording } from "../words/en/said";
import type { CardName } from "./field-marks";
import { sentenceAt } from "./first-sentence";
import type { FindingView } from "./sidebar-view";
import { isToFix } from "./verdict-view";

/** What is said beside the button as a form is saved or sent. */
export interface SaveSummary {
  /** "2 to fix before sending" */
  readonly title: string;
  /** "24G · 14 units; this code is paid once a day." */
  readonly says: readonly string[];
  /** What its buttons are called. */
  readonly show: string;
  readonly dismiss: string;
  /** Of the first. */
  readonly card: CardName;
  readonly theme: SidebarPreferences["theme"];
}

/** So many are named. */
const most = 3;

/** What is open of that which the practice wants to hear of then; null where nothing is. What is set aside is not among the findings. */
export function saveSummary(
  findings: readonly FindingView[],
  { beforeSaving, theme }: Pick<SidebarPreferences, "beforeSaving" | "theme">,
): SaveSummary | null {
  const toFix = beforeSaving === "off" ? [] : findings.filter(isToFix);
  const toKnow = beforeSaving === "warnings" ? findings.filter(isWarning) : [];
  const open = [...toFix, ...toKnow];
  const [first] = open;
  if (!first) return null;
  const words = saidWording.verdict;
  const counts = [toFix.length && words.toFix(toFix.length), toKnow.length && words.toKnow(toKnow.length)];
  const more = open.length - most;
  return {
    ...saidWording.saving,
    title: words.beforeSending(counts.filter(Boolean).join(", ")),
    says: [
      ...open.slice(0, most).map(({ box, says }) => sentenceAt(box, says)),
      ...(more > 0 ? [saidWording.mark.more(more)] : []),
    ],
    card: { rule: first.rule, line: first.line },
    theme,
  };
}

function isWarning({ verdict, severity }: FindingView): boolean {
  return verdict === "problem" && severity === "warning";
}
