import type { SidebarProps } from "../../components/sidebar/Sidebar";
import { writingOn } from "../../lib/core/preferences/sites";
import { type WritingPlace, whyNotWritten } from "../../lib/core/view/why-not-written";
import type { FaceCallbacks } from "./face-callbacks";

/** Whether the sidebar may write into the forms of this page, and how that is changed for the site. */
export function writingHere(
  place: WritingPlace,
  { onWriting }: Pick<FaceCallbacks, "onWriting">,
): Pick<SidebarProps, "writing" | "onWriting" | "notWritten"> {
  const { preferences, site } = place;
  return {
    writing: writingOn(preferences, site),
    // What is off everywhere is not turned on for one site.
    onWriting: preferences.sidebar.writing === "on" ? onWriting : undefined,
    notWritten: whyNotWritten(place),
  };
}
