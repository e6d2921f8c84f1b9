import type { SourcedText } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Section } from "../ui/Section";
import { FactItem } from "./FactItem";
import { Questions } from "./Questions";
import type { SidebarProps } from "./Sidebar";
import { Sources } from "./Sources";
import { ToOptions } from "./ToOptions";

/** What the code is: known by heart after a week, so it starts folded. */
export function CodeSection({ view, onOpenOptions }: Pick<SidebarProps, "view" | "onOpenOptions">) {
  const cms = { place: { view: "cms" }, says: wording.sidebar.links.cms } as const;
  return (
    <Section title={wording.sidebar.facts(view.code)} open={false}>
      <SourcedParagraph text={view.descriptor} />
      {view.officialDescriptor && (
        <p class="cs-paragraph">
          {view.officialDescriptor}
          <span class="cs-source-origin">{wording.sidebar.officialDescriptor}</span>
        </p>
      )}
      <SourcedParagraph text={view.context} />
      <dl class="cs-facts">
        {view.facts.map((fact) => (
          <FactItem key={fact.label} fact={fact} />
        ))}
      </dl>
      <ToOptions link={cms} onOpenOptions={onOpenOptions} />
      {view.questions.length > 0 && <Questions questions={view.questions} heading="h4" />}
    </Section>
  );
}

function SourcedParagraph({ text }: { text: SourcedText }) {
  return (
    <div class="cs-paragraph">
      <p>{text.text}</p>
      <Sources ids={text.sources} />
    </div>
  );
}
