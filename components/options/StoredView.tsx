import { useState } from "preact/hooks";
import type { StoredId, StoredItem, StoredItems } from "../../lib/core/view/stored-view";
import { shareWording } from "../../lib/core/words/en/share";
import { Disclosure } from "../ui/Disclosure";
import { useLoaded } from "./use-loaded";

export interface StoredViewProps {
  /** Looks at everything that is stored; another function looks anew. */
  load(): Promise<StoredItems>;
  /** Resolves to whether it is gone. */
  onWipe(id: StoredId): Promise<boolean>;
}

/** Everything that is stored, in words, with its size; each can be wiped. */
export function StoredView({ load, onWipe }: StoredViewProps) {
  const [items, lookAgain] = useLoaded(load);
  const [outcome, setOutcome] = useState("");
  const words = shareWording.stored;
  const wipe = async ({ id, title }: StoredItem) => {
    const isGone = await onWipe(id);
    await lookAgain();
    setOutcome(isGone ? words.wiped(title) : words.notWiped(title));
  };
  return (
    <>
      {items === null && <p class="cs-none">{words.reading}</p>}
      <ul class="cs-stored">
        {items?.map((item) => (
          <li key={item.id} data-stored={item.id}>
            <Stored item={item} />
            {item.canWipe && (
              <button
                type="button"
                class="cs-button"
                aria-label={words.wipeOf(item.title)}
                onClick={() => void wipe(item)}
              >
                {words.wipe}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{outcome}</p>
    </>
  );
}

function Stored({ item: { title, says, hint, text } }: { item: StoredItem }) {
  const words = shareWording.stored;
  return (
    <div>
      <p>
        <strong>{title}</strong>: {says ?? words.none}
      </p>
      {hint && says && <p class="cs-hint">{hint}</p>}
      {text && (
        <Disclosure summary={words.showKept}>
          <pre>{text}</pre>
        </Disclosure>
      )}
    </div>
  );
}
