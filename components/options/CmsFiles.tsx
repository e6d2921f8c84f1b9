import { useId } from "preact/hooks";
import type { CmsEdition, CmsView } from "../../lib/core/view/cms-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { Icon } from "../ui/Icon";

export interface CmsFilesProps {
  view: CmsView;
  onLoad(files: File[]): void;
  onCancel(): void;
  onRemove(edition: CmsEdition): void;
}

const words = optionsWording.cms;

/** CMS's own files: dropped or chosen, loaded with a bar, and the editions that are on file. */
export function CmsFiles({ view, onLoad, onCancel, onRemove }: CmsFilesProps) {
  const { loading, outcome, editions, delivered } = view;
  return (
    <>
      {loading ? <Loading loading={loading} onCancel={onCancel} /> : <DropPlace onLoad={onLoad} />}
      <div role="status">
        {outcome && (
          <p class={outcome.kind === "done" ? "cs-fine" : "cs-problems"} data-outcome={outcome.kind}>
            {outcome.kind === "problem" && <Icon name="error" />}
            {outcome.says}
          </p>
        )}
      </div>
      {editions.length === 0 && <p class="cs-none">{words.none(delivered)}</p>}
      <ul class="cs-sites">
        {editions.map((edition) => (
          <li key={edition.title} data-edition={`${edition.kind} ${edition.edition}`}>
            <div>
              <strong>{edition.title}</strong>
              {edition.files.map((file) => (
                <p key={file} class="cs-intro">
                  {file}
                </p>
              ))}
            </div>
            <button
              type="button"
              class="cs-button"
              aria-label={optionsWording.remove(edition.title)}
              onClick={() => onRemove(edition)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Files are dropped here, or chosen by the button that stands in it. */
function DropPlace({ onLoad }: Pick<CmsFilesProps, "onLoad">) {
  const id = useId();
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onLoad([...files]);
  };
  // A fieldset, because dropping is for a group that people can be told of.
  return (
    <fieldset
      class="cs-drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <label for={id}>{words.choose}</label>
      <input
        id={id}
        type="file"
        multiple
        accept=".zip,.txt,.csv"
        onChange={(event) => {
          take(event.currentTarget.files);
          // Emptied, so that choosing the same file again is a change.
          event.currentTarget.value = "";
        }}
      />
    </fieldset>
  );
}

function Loading({ loading, onCancel }: { loading: NonNullable<CmsView["loading"]>; onCancel(): void }) {
  const id = useId();
  return (
    <div class="cs-drop">
      <label for={id}>{words.loading}</label>
      <progress id={id} value={loading.read} max={loading.total} />
      <span>{loading.secondsLeft !== null && words.timeLeft(loading.secondsLeft)}</span>
      <button type="button" class="cs-button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
