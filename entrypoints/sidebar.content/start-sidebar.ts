import type { Preferences } from "../../lib/core/preferences/preferences";
import type { FrameReading } from "../../lib/core/reading/reading";
import type { Reference } from "../../lib/core/reference/reference";
import { guidePage, nothingRead, type PageGuidance } from "../../lib/core/view/guide-page";
import type { PageReport } from "../../lib/core/view/page-report";
import { wording } from "../../lib/core/view/wording";
import { tellBackground } from "../../lib/extension/messages";
import { localDate } from "../../lib/page/local-date";
import { PageFrames } from "./page-frames";
import { showField } from "./show-field";
import { makeSidebarFace } from "./sidebar-face";

/** Nothing is said before the preferences are there: it might be wrong. */
type Known = { preferences?: Preferences; reference?: Reference; isClosed: boolean };

/** The running sidebar: what the frames last said, the preferences, and the face that shows what follows from both. */
export function startSidebar(signal: AbortSignal) {
  const frames = new PageFrames();
  let known: Known = { isClosed: false };
  let guidance: PageGuidance = { view: null, report: nothingRead, origins: [], claimWide: [] };

  const update = () => {
    const { preferences, reference, isClosed } = known;
    if (!preferences) return;
    guidance = guidePage([...frames.values()], preferences, localDate(), reference);
    const stood = face.isStanding();
    const notice = frames.isStrained() ? wording.sidebar.strained : undefined;
    face.show(isClosed ? null : guidance.view, preferences, notice);
    if (stood && !guidance.view) void tellBackground({ type: "rest" });
  };
  const learn = (news: Partial<Known>) => {
    known = { ...known, ...news };
    update();
  };
  const face = makeSidebarFace(
    {
      onClose: () => learn({ isClosed: true }),
      onMoveSide: () => void tellBackground({ type: "move-side" }),
      onOpenOptions: () => void tellBackground({ type: "open-options" }),
      onShowField: (line, slot) => showField(frames, guidance, line, slot),
    },
    signal,
  );

  return {
    strain(frameId: number, isStrained: boolean) {
      frames.strain(frameId, isStrained);
      update();
    },
    read(frameId: number, reading: FrameReading) {
      frames.set(frameId, reading);
      update();
    },
    forget: (frameId: number) => void (frames.delete(frameId) && update()),
    usePreferences: (preferences: Preferences) => learn({ preferences }),
    useReference: (reference: Reference) => learn({ reference }),
    reopen: () => learn({ isClosed: false }),
    report: (): PageReport => ({ ...guidance.report, fired: face.isStanding() }),
  };
}
