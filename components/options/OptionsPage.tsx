import type { ComponentChildren } from "preact";
import type { Editing } from "../../lib/core/preferences/editing";
import { isOwnPayer, ownPayers } from "../../lib/core/preferences/own-payer-id";
import type { Preferences } from "../../lib/core/preferences/preferences";
import type { OptionsPayer, OptionsView } from "../../lib/core/view/options-view";
import { teachWording } from "../../lib/core/view/teach-wording";
import { wording } from "../../lib/core/view/wording";
import { usePageTheme } from "../ui/use-page-theme";
import { AsideList } from "./AsideList";
import { CmsFiles, type CmsFilesProps } from "./CmsFiles";
import { DescriptorForm } from "./DescriptorForm";
import { DocumentationForm } from "./DocumentationForm";
import { OptionsHeader } from "./OptionsHeader";
import { OwnPayers } from "./OwnPayers";
import { PayerForm } from "./PayerForm";
import { RuleTable } from "./RuleTable";
import { SidebarForm } from "./SidebarForm";
import { SiteList } from "./SiteList";
import { StoreProblems } from "./StoreProblems";
import { TallyTable, type TallyTableProps } from "./TallyTable";
import { TaughtSites, type TaughtSitesProps } from "./TaughtSites";
import { Transfer } from "./Transfer";
import { useEdited } from "./use-edited";

export interface OptionsPageProps {
  view: OptionsView;
  /** Called with the whole new preferences at each change, as typed. */
  onChange(preferences: Preferences): void;
  /** Asks the browser for the site; resolves to a sentence where it was not turned on, else null. */
  onTurnOnSite(address: string): Promise<string | null>;
  onTurnOffSite(pattern: string): Promise<void>;
  taught: Omit<TaughtSitesProps, "sites">;
  /** CMS's files; left out: no section on them. */
  cms?: CmsFilesProps;
  /** What became of findings; left out: no section on that. */
  tally?: TallyTableProps;
  onExport(): void;
  /** Resolves to the problems that kept the import from being applied; empty: it was. */
  onImport(text: string): Promise<string[]>;
}

/** The options page: what the practice sets for its payers, checks, sidebar and sites. */
export function OptionsPage({ view, onChange, ...actions }: OptionsPageProps) {
  // What is typed shows at once; storing it catches up.
  const [preferences, change] = useEdited(view.preferences, onChange);
  usePageTheme(preferences.sidebar.theme);
  const editing = {
    preferences,
    change,
    locked: view.locked ?? [],
    prompts: view.prompts,
    ...(view.rules && { rules: view.rules }),
  };
  const words = wording.options;
  const productPayers = view.payers.filter((payer) => !isOwnPayer(payer.id));
  return (
    <div class="cs-options">
      <OptionsHeader
        view={{ ...view, payers: productPayers }}
        ownPayers={ownPayers(preferences)}
        hasCmsFiles={actions.cms !== undefined}
        hasTally={actions.tally !== undefined}
      />
      <main>
        <StoreProblems problems={view.problems} />
        <GuidanceParts view={view} productPayers={productPayers} editing={editing} />
        {actions.cms && (
          <Part id="cms-files" title={words.cmsFiles} intro={words.cmsFilesIntro}>
            <CmsFiles {...actions.cms} />
          </Part>
        )}
        {view.codes && (
          <Part id="descriptors" title={words.descriptors} intro={words.descriptorsIntro}>
            <DescriptorForm codes={view.codes} {...editing} />
          </Part>
        )}
        <Part id="sidebar" title={words.sidebar} intro={words.sidebarIntro}>
          <SidebarForm {...editing} />
        </Part>
        <Part id="sites" title={words.sites} intro={words.sitesIntro}>
          <SiteList sites={view.sites} {...actions} />
        </Part>
        <KeptParts view={view} {...actions} />
      </main>
    </div>
  );
}

interface GuidanceProps {
  view: OptionsView;
  productPayers: OptionsPayer[];
  editing: Editing;
}

/** What is said of a claim and of its note: for each payer, and for all of them. */
function GuidanceParts({ view, productPayers, editing }: GuidanceProps) {
  const words = wording.options;
  return (
    <>
      <Part id="payers" title={words.payers} intro={words.payersIntro}>
        {productPayers.map((payer) => (
          <PayerForm key={payer.id} payer={payer} {...editing} />
        ))}
      </Part>
      <Part id="own-payers" title={words.ownPayers} intro={words.ownPayersIntro}>
        <OwnPayers productPayers={productPayers} {...editing} />
      </Part>
      {view.rules && (
        <Part id="rules" title={words.rules} intro={words.rulesIntro}>
          <AsideList payers={[...productPayers, ...ownPayers(editing.preferences)]} {...editing} />
          <RuleTable {...editing} />
        </Part>
      )}
      {view.templates && (
        <Part id="documentation" title={words.documentation.title} intro={words.documentation.intro}>
          <DocumentationForm templates={view.templates} {...editing} />
        </Part>
      )}
    </>
  );
}

/** What is kept here beside the settings, and the settings as a file. */
function KeptParts({ view, ...actions }: Omit<OptionsPageProps, "onChange">) {
  const words = wording.options;
  return (
    <>
      <Part id="taught" title={teachWording.options.taught} intro={teachWording.options.taughtIntro}>
        <TaughtSites sites={view.taught} {...actions.taught} />
      </Part>
      {actions.tally && (
        <Part id="tally" title={words.tally.title} intro={words.tally.intro}>
          <TallyTable {...actions.tally} />
        </Part>
      )}
      <Part id="transfer" title={words.transfer} intro={words.transferIntro}>
        <Transfer {...actions} />
      </Part>
    </>
  );
}

/** A section that the header can lead to. */
function Part(props: { id: string; title: string; intro: string; children: ComponentChildren }) {
  return (
    <section id={props.id} class="cs-part" aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      <p class="cs-intro">{props.intro}</p>
      {props.children}
    </section>
  );
}
