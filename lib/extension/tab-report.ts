import type { Activity } from "../activity";
import type { PageReport } from "../core/view/page-report";

/** What Claimside reads and says in a tab, and what it has still to do there. */
export interface TabReport {
  /** What the sidebar says; null where none runs, or where it did not answer. */
  page: PageReport | null;
  /** The frames that Claimside may enter; null where the browser did not let them be asked. */
  frames: FrameActivity[] | null;
  /** What the background does for the tab. It is asked last: the frames' work may have begun some there. */
  background: Activity;
}

export interface FrameActivity extends Activity {
  url: string;
  /** Which of our scripts run there. */
  scripts: string[];
}

/** What went wrong in any part of it, each sentence once. */
export function troublesOf({ frames, background }: TabReport): string[] {
  return [...new Set([...(frames ?? []), background].flatMap(({ troubles }) => troubles))];
}
