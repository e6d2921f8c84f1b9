import { useState } from "preact/hooks";
import { welcomeWording } from "../../lib/core/view/welcome-wording";
import { Field } from "../ui/Field";
import type { WelcomePageProps } from "./WelcomePage";

interface PortalQuestionProps extends Pick<WelcomePageProps, "onTurnOnSite"> {
  sites: readonly string[];
}

type Asked = "not yet" | "pending" | { problem: string };

/** Turns Claimside on for a portal: the browser asks, in answer to the very press. */
export function PortalQuestion({ sites, onTurnOnSite }: PortalQuestionProps) {
  const [address, setAddress] = useState("");
  const [asked, setAsked] = useState<Asked>("not yet");
  const words = welcomeWording.site;
  const turnOn = async (event: Event) => {
    event.preventDefault();
    const answer = onTurnOnSite(address.trim());
    setAsked("pending");
    // Some addresses are such that the browser will not even ask.
    const problem = await answer.catch(() => words.notAsked);
    setAsked(problem === null ? "not yet" : { problem });
    if (problem === null) setAddress("");
  };
  return (
    <form onSubmit={turnOn}>
      <div class="cs-welcome-ask">
        <Field label={words.label} hint={words.hint} problem={typeof asked === "object" ? asked.problem : null}>
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
        <button type="submit" class="cs-button" data-kind="primary" disabled={asked === "pending"}>
          {words.turnOn}
        </button>
      </div>
      <p class="cs-welcome-state" role="status">
        {asked === "pending" ? words.pending : sites.length > 0 && words.on(sites.join(", "))}
      </p>
    </form>
  );
}
