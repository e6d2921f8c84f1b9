import { useId, useState } from "preact/hooks";
import { wording } from "../../lib/core/view/wording";
import { Icon } from "../ui/Icon";
import type { OptionsPageProps } from "./OptionsPage";

/** The settings as a file, out and in. */
export function Transfer({ onExport, onImport }: Pick<OptionsPageProps, "onExport" | "onImport">) {
  // null: nothing imported yet; empty: imported.
  const [problems, setProblems] = useState<string[] | null>(null);
  const id = useId();
  const words = wording.options;

  const read = async (event: Event & { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    setProblems(await onImport(await file.text()));
    // Emptied, so that choosing the same file again, corrected, is a change.
    input.value = "";
  };

  return (
    <>
      <div class="cs-transfer">
        <button type="button" class="cs-button" onClick={onExport}>
          {words.export}
        </button>
        <div class="cs-file">
          <label for={id}>{words.import}</label>
          <input id={id} type="file" accept=".json,application/json" onChange={read} />
        </div>
      </div>
      <div role="status">
        {problems?.length === 0 && <p class="cs-fine">{words.imported}</p>}
        {problems && problems.length > 0 && (
          <div class="cs-problems">
            <p>
              <Icon name="error" />
              {words.importFailed}
            </p>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}
