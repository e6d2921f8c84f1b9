import type { OptionsLink } from "../../lib/core/view/options-links";
import type { SidebarProps } from "./Sidebar";

interface ToOptionsProps extends Pick<SidebarProps, "onOpenOptions"> {
  link: OptionsLink;
  /** What it is called where the same words stand elsewhere. */
  name?: string;
  /** It is the first thing to do about a finding; of the first card: the keys that go to the sidebar go to it. */
  isPrimary?: boolean;
  isFirstOfAll?: boolean;
}

/** Leads to the very setting that was spoken of. */
export function ToOptions({ link: { place, says }, name, isPrimary, isFirstOfAll, onOpenOptions }: ToOptionsProps) {
  return (
    <button
      type="button"
      class={isPrimary ? "cs-button" : "cs-quiet-button"}
      aria-label={name}
      data-first-action={isFirstOfAll || undefined}
      onClick={() => onOpenOptions(place)}
    >
      {says}
    </button>
  );
}
