import { welcomeWording } from "../../lib/core/words/en/welcome";
import { Field } from "../ui/Field";
import { useGrantQuestion } from "../ui/use-grant-question";
import type { WelcomePageProps } from "./WelcomePage";

interface PortalQuestionProps extends Pick<WelcomePageProps, "onTurnOnSite"> {
  sites: readonly string[];
}

/** Turns Claimside on for a portal: the browser asks, in answer to the very press. */
export function PortalQuestion({ sites, onTurnOnSite }: PortalQuestionProps) {
  const words = welcomeWording.site;
  const { address, setAddress, problem, isPending, onSubmit } = useGrantQuestion(onTurnOnSite, words.notAsked);
  return (
    <form onSubmit={onSubmit}>
      <div class="cs-welcome-ask">
        <Field label={words.label} hint={words.hint} problem={problem}>
          {(control) => (
            <input
              type="text"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              placeholder="portal.example"
              {...control}
              value={address}
              onInput={({ currentTarget }) => setAddress(currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" class="cs-button" data-kind="primary" disabled={isPending}>
          {words.turnOn}
        </button>
      </div>
      <p class="cs-welcome-state" role="status">
        {isPending ? words.pending : sites.length > 0 && words.on(sites.join(", "))}
      </p>
    </form>
  );
}
