import type { OptionsLink } from "../../lib/core/view/options-links";
import type { SidebarProps } from "./Sidebar";

interface ToOptionsProps extends Pick<SidebarProps, "onOpenOptions"> {
  link: OptionsLink;
  /** What it is called where the same words stand elsewhere. */
  name?: string;
}

/** Leads to the very setting that was spoken of. */
export function ToOptions({ link: { place, says }, name, onOpenOptions }: ToOptionsProps) {
  return (
    <button type="button" class="cs-quiet-button" aria-label={name} onClick={() => onOpenOptions(place)}>
      {says}
    </button>
  );
}
