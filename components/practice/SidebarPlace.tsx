import type { RefObject } from "preact";

interface SidebarPlaceProps {
  /** Said while nothing calls for the sidebar. */
  quiet: string;
  /** Where the sidebar is put. */
  place: RefObject<HTMLDivElement | null>;
}

/** Room for the sidebar in a page of our own. */
export function SidebarPlace({ quiet, place }: SidebarPlaceProps) {
  return (
    <div class="cs-practice-place">
      <p class="cs-practice-quiet">{quiet}</p>
      <div class="cs-practice-sidebar" ref={place} />
    </div>
  );
}
