import { useState } from "preact/hooks";
import { welcomeWording } from "../../lib/core/words/en/welcome";
import type { WelcomePageProps } from "./WelcomePage";

interface SideQuestionProps extends Pick<WelcomePageProps, "onSide"> {
  side: "left" | "right";
}

const words = welcomeWording.side;

/** The side of the window at which the sidebar stands. */
export function SideQuestion({ side, onSide }: SideQuestionProps) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons under their heading are no form to be filled. */}
      <div role="group" aria-label={words.title} class="cs-cases-row">
        {(["left", "right"] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="cs-case"
            aria-pressed={one === side}
            onClick={async () => setFailed(!(await onSide(one)))}
          >
            {words[one]}
          </button>
        ))}
      </div>
      <p class="cs-welcome-state" role="status">
        {hasFailed && words.failed}
      </p>
    </>
  );
}
