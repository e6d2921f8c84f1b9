import { offerWording } from "../../lib/core/words/en/offer";
import { wording } from "../../lib/core/words/en/sidebar";
import { IconButton } from "../ui/IconButton";

export interface OfferProps {
  /** The code that stands on the page. */
  code: string;
  side: "left" | "right";
  theme: "system" | "light" | "dark";
  onOpen(): void;
  onDismiss(): void;
}

/** The small mark at the edge where a page may hold a claim: it asks, and does nothing until it is pressed. */
export function Offer({ code, side, theme, onOpen, onDismiss }: OfferProps) {
  const words = offerWording.offer;
  return (
    <section
      class="cs-offer"
      aria-label={wording.product}
      lang={wording.language}
      dir="ltr"
      data-side={side}
      data-theme={theme}
    >
      <p class="cs-spoken" role="status">
        {words.spoken(code)}
      </p>
      <button type="button" class="cs-offer-open" title={words.open} onClick={onOpen}>
        {words.says(code)}
        <span class="cs-spoken"> {words.open}</span>
      </button>
      <IconButton icon="close" label={words.dismiss} leavesFocus onClick={onDismiss} />
    </section>
  );
}
