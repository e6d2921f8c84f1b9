import type { FormView } from "../../lib/core/view/sidebar-view";
import { offerWording } from "../../lib/core/words/en/offer";
import { Reveal } from "../ui/Reveal";

interface WhyFormProps {
  form: FormView;
  /** Left out: nothing offers to keep away from the form. */
  onNever?: (() => void) | undefined;
}

/** Why the page was taken for a claim form, and the way to say that Claimside is to keep away from it. */
export function WhyForm({ form, onNever }: WhyFormProps) {
  const words = offerWording.form;
  return (
    <div class="cs-form-why">
      <Reveal label={words.why}>
        <ul class="cs-why">
          {form.because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {onNever && (
          <>
            <button type="button" class="cs-button" onClick={onNever}>
              {words.never}
            </button>
            <p class="cs-why-hint">{words.hint}</p>
          </>
        )}
      </Reveal>
    </div>
  );
}
