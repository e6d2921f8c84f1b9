import type { MendActions } from "../../components/sidebar/mend-actions";
import type { SidebarProps } from "../../components/sidebar/Sidebar";
import type { PressJudge } from "../../components/ui/SafeButton";
import { writingOn } from "../../lib/core/preferences/sites";
import { type WritingPlace, whyNotWritten } from "../../lib/core/view/why-not-written";
import type { FaceCallbacks } from "./face-callbacks";

/** Whether the sidebar may write into the forms of this page, and how that is changed for the site. */
export function writingHere(
  place: WritingPlace,
  { onWriting, mend }: Pick<FaceCallbacks, "onWriting" | "mend">,
  guard: PressJudge,
): Pick<SidebarProps, "writing" | "onWriting" | "notWritten"> & { mend: MendActions | undefined } {
  const { preferences, site } = place;
  const notWritten = whyNotWritten(place);
  return {
    writing: writingOn(preferences, site),
    // What is off everywhere is not turned on for one site.
    onWriting: preferences.sidebar.writing === "on" ? onWriting : undefined,
    notWritten,
    mend: notWritten === null ? { ...mend, guard } : undefined,
  };
}
