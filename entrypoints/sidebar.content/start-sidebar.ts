import type { FrameReading } from "../../lib/core/reading/reading";
import type { Reference } from "../../lib/core/reference/reference";
import { guidePage } from "../../lib/core/view/guide-page";
import type { PageReport } from "../../lib/core/view/page-report";
import { tellBackground } from "../../lib/extension/messages";
import { moveSide } from "../../lib/extension/move-side";
import type { StoredPreferences } from "../../lib/extension/preference-store";
import { localDate } from "../../lib/page/local-date";
import { ownScripts } from "../../lib/page/own-scripts";
import type { Known } from "./known";
import { makeRefusal } from "./refuse-code";
import { showField } from "./show-field";
import { makeSidebarFace } from "./sidebar-face";

/** The running sidebar: what the frames last said, the preferences, and the face that shows what follows from both. */
export function startSidebar(stored: StoredPreferences, signal: AbortSignal) {
  const frames = new Map<number, FrameReading>();
  let known: Known = { preferences: stored.preferences, isClosed: false, isAside: ownScripts.runs("teach") };
  let guidance = guidePage([], known.preferences, localDate());

  const update = () => {
    const { preferences, reference, isClosed, isAside } = known;
    guidance = guidePage([...frames.values()], preferences, localDate(), reference);
    const stood = face.isStanding();
    face.show(isClosed || isAside ? null : guidance.view, preferences);
    if (stood && !guidance.view) void tellBackground({ type: "rest" });
  };
  const learn = (news: Partial<Known>) => {
    known = { ...known, ...news };
    update();
  };
  const refuseCode = makeRefusal(() => learn({ isClosed: true }), signal);
  const face = makeSidebarFace(
    {
      onClose: () => learn({ isClosed: true }),
      onNotCode: (line) => void refuseCode(guidance.origins[line]?.locator, known.preferences),
      onMoveSide: () => void moveSide(),
      onOpenOptions: () => void tellBackground({ type: "open-options" }),
      onShowField: (line, slot) => showField(frames, guidance.origins[line]?.fields ?? [], slot),
    },
    signal,
  );

  return {
    read(frameId: number, reading: FrameReading) {
      frames.set(frameId, reading);
      update();
    },
    forget: (frameId: number) => void (frames.delete(frameId) && update()),
    stepAside: (isAside: boolean) => learn({ isAside }),
    usePreferences: ({ preferences }: StoredPreferences) => learn({ preferences }),
    useReference: (reference: Reference) => learn({ reference }),
    reopen: () => learn({ isClosed: false }),
    report: (): PageReport => ({ ...guidance.report, fired: face.isStanding() }),
  };
}
