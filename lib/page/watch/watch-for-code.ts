import type { OpenRoot } from "../dom/find-roots";
import { controlHolds, isControl, type Part, scanPart } from "./scan";
import { watchPage } from "./watch-page";

interface CodeWatch {
  codes: readonly string[];
  openRoot: OpenRoot;
  signal: AbortSignal;
  onSeen(): void;
}

/** The share of the page's time that the search may take in the long run. */
const share = 0.03;

/** Calls back when one of the codes comes to stand in the page, at a cost in proportion to what changed. */
export function watchForCode({ codes, openRoot, signal, onSeen }: CodeWatch): void {
  const look = () => {
    // Once per burst: the code may stand in a thousand places.
    let told = false;
    return function* (part: Part) {
      if (told) return;
      for (const holds of scanPart(part, codes)) {
        if (!holds) yield;
        else if (!told) onSeen();
        told ||= holds;
      }
    };
  };
  // A key typed costs no more than its own field: no timer, no burst.
  const onTouch = (node: Node) => {
    if (controlHolds(node, codes)) onSeen();
    return isControl(node);
  };
  watchPage({ openRoot, attributes: ["value"], wait: 0, share, signal, onTouch, look });
}
