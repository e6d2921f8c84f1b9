import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { MadeReport } from "../../lib/core/reading/form-report/make-form-report";
import { formReportWording as words } from "../../lib/core/words/en/form-report";

export interface ReportActions {
  /** null: the page let none be made. */
  onMake(): Promise<MadeReport | null>;
  onCopy(text: string): Promise<boolean>;
}

/** How the form is built, shown before it is copied: whoever sends it sees that nothing of the patient is in it. */
export function CopyReport({ onMake, onCopy }: ReportActions) {
  const [made, setMade] = useState<MadeReport | null>(null);
  const [says, setSays] = useState("");
  const opener = useRef<HTMLButtonElement>(null);
  const make = async () => {
    const report = await onMake();
    setMade(report);
    setSays(report ? "" : words.notMade);
  };
  const copy = async (text: string) => setSays((await onCopy(text)) ? words.copied : words.notCopied);
  const close = () => {
    setMade(null);
    setSays("");
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !made) return;
    // What is nearest closes first: the sidebar stays.
    event.stopPropagation();
    close();
  };
  return (
    <section class="cs-copy-report" aria-label={words.title} onKeyDown={onKeyDown}>
      <button
        ref={opener}
        type="button"
        class="cs-quiet-button"
        aria-expanded={made !== null}
        onClick={() => (made ? close() : void make())}
      >
        {words.open}
      </button>
      {made && <ShownReport made={made} onCopy={copy} onClose={close} />}
      <p role="status" class="cs-why-hint">
        {says}
      </p>
    </section>
  );
}

interface ShownReportProps {
  made: MadeReport;
  onCopy(text: string): void;
  onClose(): void;
}

function ShownReport({ made, onCopy, onClose }: ShownReportProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  // Whoever asked for it goes on where it is read, from its beginning.
  useLayoutEffect(() => {
    text.current?.setSelectionRange(0, 0);
    text.current?.focus();
  }, []);
  return (
    <>
      <p class="cs-why-hint">{made.isCut ? `${words.hint} ${words.cut}` : words.hint}</p>
      <textarea ref={text} aria-label={words.text} rows={12} wrap="off" readOnly value={made.text} />
      <div class="cs-ask-buttons">
        <button type="button" class="cs-button" onClick={() => onCopy(made.text)}>
          {words.copy}
        </button>
        <button type="button" class="cs-button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </>
  );
}
