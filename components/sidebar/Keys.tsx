import { Fragment } from "preact";
import { wording } from "../../lib/core/words/en/sidebar";

interface KeysProps {
  /** The browser's shortcut to the sidebar and back; "" where it has none. */
  shortcut: string;
  /** All keys are listed. */
  isListed: boolean;
  onList(): void;
}

/** What the keyboard does here, in one line; on demand all of it. */
export function Keys({ shortcut, isListed, onList }: KeysProps) {
  const { toSidebar, toField, list, all } = wording.sidebar.keys;
  const rows = [...(shortcut ? [[shortcut, all.toSidebar]] : []), ...all.others];
  return (
    <footer class="cs-keys">
      {isListed && (
        <dl class="cs-keys-list">
          {rows.map(([key, does]) => (
            <div key={key}>
              <dt>
                {key.split(" ").map((one) => (
                  <Fragment key={one}>
                    <kbd>{one}</kbd>{" "}
                  </Fragment>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        {shortcut && (
          <>
            <kbd>{shortcut}</kbd> {toSidebar}{" "}
          </>
        )}
        <kbd>Esc</kbd> {toField} {/* By mouse or by its own key: it is no stop on the way through. */}
        <button type="button" tabIndex={-1} aria-expanded={isListed} aria-label={list} onClick={onList}>
          <kbd>?</kbd>
        </button>
      </p>
    </footer>
  );
}
