import { useId, useState } from "preact/hooks";
import type { ImportView } from "../../lib/core/view/import-view";
import { shareWording } from "../../lib/core/words/en/share";
import { CheckBox } from "../ui/CheckBox";
import { Icon } from "../ui/Icon";

export interface ShareViewProps {
  /** The file that was opened and is neither applied nor cancelled; null: none. */
  opened: ImportView | null;
  /** Hands the settings on as a file, with or without how the sidebar looks here; its name. */
  onExport(withLook: boolean): string;
  /** Reads a file and shows it as `opened`; nothing is written. */
  onOpen(text: string): void;
  onCancel(): void;
  /** Makes the opened file the practice's, but for these keys; resolves to whether it was kept. */
  onApply(leftOut: readonly string[]): Promise<boolean>;
}

/** The settings as a file, out and in; of a file it is shown what it would change before it does. */
export function ShareView({ opened, onExport, onOpen, onCancel, onApply }: ShareViewProps) {
  const [outcome, setOutcome] = useState<"applied" | "not-kept" | null>(null);
  const [turn, setTurn] = useState(0);
  const id = useId();
  const words = shareWording.share;

  const read = async (event: Event & { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget;
    const text = await input.files?.[0]?.text();
    // Emptied, so that choosing the same file again, corrected, is a change.
    input.value = "";
    setOutcome(null);
    // What was left out of one file is no choice for the next.
    setTurn(turn + 1);
    if (text !== undefined) onOpen(text);
  };
  const apply = async (leftOut: readonly string[]) => setOutcome((await onApply(leftOut)) ? "applied" : "not-kept");

  return (
    <>
      <Export onExport={onExport} />
      <div class="cs-transfer">
        <div class="cs-file">
          <label for={id}>{words.import}</label>
          <input id={id} type="file" accept=".json,application/json" onChange={read} />
        </div>
      </div>
      {opened && <OpenedFile key={turn} opened={opened} onApply={apply} onCancel={onCancel} />}
      <div role="status">
        {outcome === "applied" && <p class="cs-fine">{words.applied}</p>}
        {outcome === "not-kept" && <Problem says={words.notKept} />}
      </div>
    </>
  );
}

function Export({ onExport }: Pick<ShareViewProps, "onExport">) {
  const [withLook, setWithLook] = useState(false);
  const [name, setName] = useState<string | null>(null);
  const words = shareWording.share;
  return (
    <div class="cs-transfer">
      <button type="button" class="cs-button" onClick={() => setName(onExport(withLook))}>
        {words.export}
      </button>
      <CheckBox label={words.withLook} checked={withLook} onChange={setWithLook} />
      <p role="status">{name !== null && words.exported(name)}</p>
    </div>
  );
}

interface OpenedFileProps extends Pick<ShareViewProps, "onCancel"> {
  opened: ImportView;
  onApply(leftOut: readonly string[]): Promise<void>;
}

function OpenedFile({ opened: { problems, differences }, onApply, onCancel }: OpenedFileProps) {
  const [leftOut, leaveOut] = useState<readonly string[]>([]);
  const words = shareWording.share;
  const count = differences.filter(({ key }) => !leftOut.includes(key)).length;
  const toggle = (key: string, isTaken: boolean) =>
    leaveOut(isTaken ? leftOut.filter((one) => one !== key) : [...leftOut, key]);
  if (problems.length > 0)
    return (
      <div role="alert">
        <Problem says={words.refused} parts={problems} />
      </div>
    );
  return (
    <section class="cs-opened" aria-label={words.opened}>
      <p>{differences.length > 0 ? words.differences(differences.length) : words.noDifference}</p>
      <ul class="cs-differences">
        {differences.map(({ key, says }) => (
          <li key={key}>
            <CheckBox label={says} checked={!leftOut.includes(key)} onChange={(isTaken) => toggle(key, isTaken)} />
          </li>
        ))}
      </ul>
      <div class="cs-transfer">
        {differences.length > 0 && (
          <button
            type="button"
            class="cs-button"
            data-kind="primary"
            disabled={count === 0}
            onClick={() => onApply(leftOut)}
          >
            {words.apply(count)}
          </button>
        )}
        <button type="button" class="cs-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
      {differences.length > 0 && <p class="cs-hint">{words.nothingYet}</p>}
    </section>
  );
}

function Problem({ says, parts = [] }: { says: string; parts?: readonly string[] }) {
  return (
    <div class="cs-problems">
      <p>
        <Icon name="error" />
        {says}
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </div>
  );
}
