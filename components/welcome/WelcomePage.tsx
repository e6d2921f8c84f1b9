import type { ComponentChildren, RefObject } from "preact";
import { useId } from "preact/hooks";
import type { WelcomeView } from "../../lib/core/view/welcome-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { welcomeWording } from "../../lib/core/words/en/welcome";
import { PaperForm } from "../practice/PaperForm";
import { SidebarPlace } from "../practice/SidebarPlace";
import { usePageTheme } from "../ui/use-page-theme";
import { PortalQuestion } from "./PortalQuestion";
import { SideQuestion } from "./SideQuestion";

export interface WelcomePageProps {
  view: WelcomeView;
  /** Addresses of our other pages. */
  addresses: { practice: string; payer(id: string): string; otherPayer: string };
  /** Where the sidebar is put. */
  place: RefObject<HTMLDivElement | null>;
  /** Asks the browser for the site; resolves to a sentence where it was not turned on, else null. */
  onTurnOnSite(address: string): Promise<string | null>;
  /** Resolves to whether it was kept. */
  onSide(side: WelcomeView["side"]): Promise<boolean>;
}

const words = welcomeWording;

/** What Claimside does, three questions, and a first finding to be mended at once. */
export function WelcomePage({ view, addresses, place, onTurnOnSite, onSide }: WelcomePageProps) {
  usePageTheme(view.theme);
  return (
    <main class="cs-welcome">
      <header>
        <p class="cs-brand">{wording.product}</p>
        <h1>{view.title}</h1>
        <p class="cs-welcome-promise">{words.promise}</p>
      </header>
      <Trial view={view} place={place} practice={addresses.practice} />
      <div class="cs-welcome-questions">
        <p class="cs-hint">{words.skip}</p>
        <Question number={1} title={words.site.title}>
          <PortalQuestion sites={view.sites} onTurnOnSite={onTurnOnSite} />
        </Question>
        <Question number={2} title={words.payers.title}>
          <Payers payers={view.payers} addresses={addresses} />
        </Question>
        <Question number={3} title={words.side.title}>
          <SideQuestion side={view.side} onSide={onSide} />
        </Question>
      </div>
    </main>
  );
}

function Question({ number, title, children }: { number: number; title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="cs-welcome-question" aria-labelledby={id}>
      <h2 id={id}>
        <span class="cs-welcome-number" aria-hidden="true">
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Payers({ payers, addresses }: Pick<WelcomeView, "payers"> & Pick<WelcomePageProps, "addresses">) {
  return (
    <>
      <ul class="cs-cases-row">
        {payers.map(({ id, name }) => (
          <li key={id}>
            <a class="cs-case" href={addresses.payer(id)} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
        <li>
          <a class="cs-case" href={addresses.otherPayer} target="_blank" rel="noreferrer">
            {words.payers.other}
          </a>
        </li>
      </ul>
      <p class="cs-hint">{words.payers.hint}</p>
    </>
  );
}

/** The small practice claim. No landmark of its own: the sidebar in it is one. */
function Trial({ view, place, practice }: Pick<WelcomePageProps, "view" | "place"> & { practice: string }) {
  return (
    <div class="cs-welcome-trial">
      <h2>{words.practice.title}</h2>
      <p class="cs-welcome-mend">{view.mend}</p>
      <div class="cs-welcome-desk">
        <div>
          <PaperForm form={view.form} isShort />
          <p class="cs-welcome-more">
            <a href={practice}>{words.practice.more}</a> {words.practice.others(view.others)}
          </p>
        </div>
        <SidebarPlace quiet={view.quiet} place={place} />
      </div>
      <p class="cs-hint">{words.practice.again}</p>
    </div>
  );
}
