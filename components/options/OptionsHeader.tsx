import type { OptionsView } from "../../lib/core/view/options-view";
import { teachWording } from "../../lib/core/view/teach-wording";
import { wording } from "../../lib/core/view/wording";
import { Icon } from "../ui/Icon";
import { anchorOf } from "./anchor-of";

interface OptionsHeaderProps {
  view: OptionsView;
  /** The practice's own payers as they are named now. */
  ownPayers: { id: string; name: string }[];
  hasCmsFiles: boolean;
  hasTally: boolean;
}

/** A way to a section, and beneath it to its payers: five forms are a long page. */
interface Anchor {
  id: string;
  title: string;
  payers?: { id: string; name: string }[];
}

/** Name, ways to the sections, and whether all is saved. */
export function OptionsHeader({ view, ownPayers, hasCmsFiles, hasTally }: OptionsHeaderProps) {
  const words = wording.options;
  const anchors: Anchor[] = [
    { id: "payers", title: words.payers, payers: view.payers },
    { id: "own-payers", title: words.ownPayers, payers: ownPayers },
    ...(view.rules ? [{ id: "rules", title: words.rules }] : []),
    ...(view.templates ? [{ id: "documentation", title: words.documentation.title }] : []),
    ...(hasCmsFiles ? [{ id: "cms-files", title: words.cmsFiles }] : []),
    ...(view.codes ? [{ id: "descriptors", title: words.descriptors }] : []),
    { id: "sidebar", title: words.sidebar },
    { id: "sites", title: words.sites },
    { id: "taught", title: teachWording.options.taught },
    ...(hasTally ? [{ id: "tally", title: words.tally.title }] : []),
    { id: "transfer", title: words.transfer },
  ];
  return (
    <header class="cs-options-header">
      <h1>
        <span class="cs-brand">{wording.product}</span> {words.title}
      </h1>
      <nav aria-label={words.sections}>
        <AnchorList anchors={anchors} />
      </nav>
      <p class="cs-saved" role="status" data-saved={view.saved}>
        <Icon name={view.saved === "failed" ? "error" : view.saved === "saved" ? "fine" : "open"} />
        {words.saved[view.saved]}
      </p>
    </header>
  );
}

function AnchorList({ anchors }: { anchors: Anchor[] }) {
  return (
    <ul>
      {anchors.map(({ id, title, payers = [] }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
          {payers.length > 0 && (
            <AnchorList anchors={payers.map((payer) => ({ id: anchorOf(payer.id), title: payer.name }))} />
          )}
        </li>
      ))}
    </ul>
  );
}
