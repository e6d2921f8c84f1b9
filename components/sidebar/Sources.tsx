import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SidebarView, SourceView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Icon } from "../ui/Icon";
import { Reveal } from "../ui/Reveal";

/** The sources of the view being shown, by id: every fact needs them, no layer between has business with them. */
export const SourcesOnFile = createContext<SidebarView["sources"]>({});

interface SourcesProps {
  /** Ids of sources; those that are not on file are left out. */
  ids: string[];
  /** The words or values of the form that led here. */
  because?: string[];
  /** Words of the button that shows them. */
  label?: string;
  /** Further buttons on its row, before it. */
  before?: ComponentChildren;
  /** What else is shown on demand, before the sources. */
  children?: ComponentChildren;
}

/** A button, and on demand who says so, as of when, how it was checked, and why it is said here. */
export function Sources({ ids, because = [], label = wording.sidebar.sources, before, children }: SourcesProps) {
  const onFile = useContext(SourcesOnFile);
  const sources = ids.flatMap((id) => (Object.hasOwn(onFile, id) ? [onFile[id] as SourceView] : []));
  if (sources.length === 0 && because.length === 0) return before ? <div class="cs-reveal-row">{before}</div> : null;
  return (
    <Reveal label={label} before={before}>
      {because.length > 0 && (
        <div class="cs-because">
          <p class="cs-because-title">{wording.sidebar.because}</p>
          <ul>
            {because.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      {children}
      <ul class="cs-sources">
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </Reveal>
  );
}

/** Opens in a tab of its own: the claim being typed must not be left. */
function SourceItem({ source }: { source: SourceView }) {
  return (
    <li data-source={source.id}>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
          <Icon name="outside" />
        </a>
      ) : (
        <span class="cs-source-title">{source.title}</span>
      )}
      <span class="cs-source-origin">
        {[source.publisher, source.date, source.age, source.verification].filter(Boolean).join(" · ")}
      </span>
    </li>
  );
}
