import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { butForLocked, type Editing } from "../../lib/core/preferences/editing";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { addressOf, type OptionsPlace } from "../../lib/core/view/options-place";
import type { OptionsView } from "../../lib/core/view/options-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { ownRulesWording } from "../../lib/core/words/en/own-rules";
import { shareWording } from "../../lib/core/words/en/share";
import { teachWording } from "../../lib/core/words/en/teach";
import { usualLineWording } from "../../lib/core/words/en/usual-line";
import { usePageTheme } from "../ui/use-page-theme";
import { AddPayer } from "./AddPayer";
import { ChecksView } from "./ChecksView";
import { CmsFiles, type CmsFilesProps } from "./CmsFiles";
import { DescriptorForm } from "./DescriptorForm";
import { DocumentationForm } from "./DocumentationForm";
import { HistoryView, type HistoryViewProps } from "./HistoryView";
import { LastChange } from "./LastChange";
import { OptionsNav } from "./OptionsNav";
import { OwnRules, type OwnRulesProps } from "./OwnRules";
import { PayersView } from "./PayersView";
import { ShareView, type ShareViewProps } from "./ShareView";
import { SidebarForm } from "./SidebarForm";
import { SiteList } from "./SiteList";
import { StoredView, type StoredViewProps } from "./StoredView";
import { StoreProblems } from "./StoreProblems";
import { SyncSwitch, type SyncSwitchProps } from "./SyncSwitch";
import { TallyTable, type TallyTableProps } from "./TallyTable";
import { TaughtSites, type TaughtSitesProps } from "./TaughtSites";
import { UsualLines } from "./UsualLines";
import { useEdited } from "./use-edited";
import { usePlace } from "./use-place";

export interface OptionsPageProps {
  view: OptionsView;
  /** Called with the whole new preferences at each change, as typed. */
  onChange(preferences: Preferences): void;
  /** Asks the browser for the site; resolves to a sentence where it was not turned on, else null. */
  onTurnOnSite(address: string): Promise<string | null>;
  onTurnOffSite(pattern: string): Promise<void>;
  /** Asks the browser for these match patterns in one question. */
  onTurnOnSites(patterns: string[]): Promise<boolean>;
  taught: Omit<TaughtSitesProps, "sites">;
  /** What a rule of the practice's own would say, were it in force. */
  onTryOwnRule: OwnRulesProps["onTry"];
  /** CMS's files. */
  cms: CmsFilesProps;
  /** What became of findings. */
  tally: TallyTableProps;
  share: ShareViewProps;
  sync: SyncSwitchProps;
  history: HistoryViewProps;
  stored: StoredViewProps;
}

/** The options page: what the practice sets for its payers, checks, sidebar and sites, one place at a time. */
export function OptionsPage({ view, onChange, ...actions }: OptionsPageProps) {
  // What is typed shows at once; storing it catches up.
  const [preferences, change] = useEdited(view.preferences, onChange);
  const [place, go] = usePlace();
  usePageTheme(preferences.sidebar.theme);
  const main = useFocusOf(place.view);
  const { layers, locked = [], prompts, rules } = view;
  // Who was led somewhere by the search goes on there with the next key.
  const lead = (to: OptionsPlace) => {
    go(to);
    main.current?.focus();
  };
  const changeFree = (next: Preferences) => change(butForLocked(locked, preferences, next));
  const editing: Editing = { preferences, change: changeFree, layers, locked, prompts, rules };
  return (
    <div class="cs-options">
      <OptionsNav view={view} preferences={preferences} place={place} go={lead} />
      <main ref={main} tabIndex={-1} data-view={place.view}>
        <StoreProblems problems={view.problems} />
        <StoreProblems says={shareWording.sync.problems} problems={actions.sync.problems} />
        <Shown view={view} place={place} go={go} editing={editing} {...actions} />
        <LastChange place={itemOf(place)} {...actions.history} />
      </main>
    </div>
  );
}

/** The address of what is shown, whichever part of it. */
function itemOf(place: OptionsPlace): string {
  return addressOf(place.view === "payers" && place.payer ? { view: place.view, payer: place.payer } : place);
}

/** Another view takes the focus, so that the next key and the screen reader go on there; not the first that is opened. */
function useFocusOf(view: OptionsPlace["view"]) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(view);
  // At once: a key that is pressed next must not lose the focus it takes.
  useLayoutEffect(() => {
    if (before.current !== view && !main.current?.contains(document.activeElement)) main.current?.focus();
    before.current = view;
  }, [view]);
  return main;
}

interface ShownProps extends Omit<OptionsPageProps, "onChange"> {
  place: OptionsPlace;
  go(place: OptionsPlace): void;
  editing: Editing;
}

/** The view of a place. */
function Shown({ view, place, go, editing, ...actions }: ShownProps) {
  const words = optionsWording;
  const inParts: Record<Exclude<OptionsPlace["view"], "payers" | "checks" | "add-payer">, () => ComponentChildren> = {
    "usual-line": () => (
      <Part title={usualLineWording.title} intro={usualLineWording.intro}>
        <UsualLines payer={null} codes={view.codes} editing={editing} />
      </Part>
    ),
    "own-rules": () => <OwnRulesView view={view} editing={editing} {...actions} />,
    note: () => (
      <Part title={words.views.note} intro={words.documentation.intro}>
        <DocumentationForm templates={view.templates} {...editing} />
      </Part>
    ),
    sites: () => <SitesView view={view} {...actions} />,
    cms: () => (
      <>
        <Part title={words.views.cms} intro={words.cmsFilesIntro}>
          <CmsFiles {...actions.cms} />
        </Part>
        <Part title={words.descriptors} intro={words.descriptorsIntro} isLower>
          <DescriptorForm codes={view.codes} {...editing} />
        </Part>
      </>
    ),
    sidebar: () => (
      <Part title={words.views.sidebar} intro={words.sidebarIntro}>
        <SidebarForm {...editing} />
      </Part>
    ),
    counts: () => (
      <Part title={words.views.counts} intro={words.tally.intro}>
        <TallyTable {...actions.tally} />
      </Part>
    ),
    ...partsOfWhatIsKept(actions),
  };
  if (place.view === "payers") return <PayersView view={view} place={place} go={go} {...editing} />;
  if (place.view === "checks") return <ChecksView view={view} place={place} {...editing} />;
  if (place.view === "add-payer")
    return (
      <Part title={words.views["add-payer"]} intro={words.ownPayersIntro}>
        <AddPayer payers={view.payers} asked={place} go={go} {...editing} />
      </Part>
    );
  return inParts[place.view]();
}

function OwnRulesView({ view, editing, ...actions }: Pick<ShownProps, "view" | "editing" | "onTryOwnRule">) {
  return (
    <Part title={optionsWording.views["own-rules"]} intro={ownRulesWording.intro}>
      <OwnRules payers={view.payers} onTry={actions.onTryOwnRule} {...editing} />
    </Part>
  );
}

function partsOfWhatIsKept({
  share,
  sync,
  history,
  stored,
}: Pick<OptionsPageProps, "share" | "sync" | "history" | "stored">) {
  const { views } = optionsWording;
  return {
    share: () => (
      <>
        <Part title={views.share} intro={shareWording.share.intro}>
          <ShareView {...share} />
        </Part>
        <Part title={shareWording.sync.title} intro={shareWording.sync.intro} isLower>
          <SyncSwitch {...sync} />
        </Part>
      </>
    ),
    history: () => (
      <Part title={views.history} intro={shareWording.history.intro}>
        <HistoryView {...history} />
      </Part>
    ),
    stored: () => (
      <Part title={views.stored} intro={shareWording.stored.intro}>
        <StoredView {...stored} />
      </Part>
    ),
  };
}

function SitesView({
  view,
  ...actions
}: Pick<OptionsPageProps, "view" | "onTurnOnSite" | "onTurnOnSites" | "onTurnOffSite" | "taught">) {
  const words = optionsWording;
  return (
    <>
      <Part title={words.views.sites} intro={words.sitesIntro}>
        <SiteList sites={view.sites} locked={view.lockedSites} wanted={view.wantedSites} {...actions} />
      </Part>
      <Part title={teachWording.options.taught} intro={teachWording.options.taughtIntro} isLower>
        <TaughtSites sites={view.taught} {...actions.taught} />
      </Part>
    </>
  );
}

/** A view of one column, or a part of one beneath it. */
function Part(props: { title: string; intro: string; isLower?: boolean; children: ComponentChildren }) {
  return (
    <section class="cs-part">
      {props.isLower ? <h3>{props.title}</h3> : <h2>{props.title}</h2>}
      <p class="cs-intro">{props.intro}</p>
      {props.children}
    </section>
  );
}
