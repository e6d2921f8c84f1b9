import { useState } from "preact/hooks";
import type { TaughtSite } from "../../lib/core/view/options-view";
import { teachWording } from "../../lib/core/words/en/teach";

export interface TaughtSitesProps {
  sites: TaughtSite[];
  /** Takes a field off the list of those that hold no procedure code. */
  onAllowCode(site: string, locator: string): void;
  /** Nothing is said any more of the form whose code fields this selector finds. */
  onForgetForm(site: string, selector: string): void;
  onForgetLayout(site: string): void;
  /** Forms of the site may be written into again. */
  onAllowWriting(site: string): void;
  /** Hands out the layout as a JSON file. */
  onExportLayout(site: string): void;
  /** Copies the layout as the source of a portal file; resolves to whether the browser let it. */
  onCopyLayout(site: string): Promise<boolean>;
}

/** What was taught of sites: layouts, fields that are no procedure code, and forms. Each can be taken back. */
export function TaughtSites({ sites, ...actions }: TaughtSitesProps) {
  const words = teachWording.options;
  if (sites.length === 0) return <p class="cs-none">{words.noTaught}</p>;
  return (
    <>
      {sites.map((site) => (
        <div key={site.site} class="cs-taught">
          {site.fields.length > 0 && <TaughtLayout site={site} {...actions} />}
          {site.notCodes.length > 0 && <NotCodes site={site} {...actions} />}
          {site.forms.length > 0 && <AnsweredForms site={site} {...actions} />}
          {site.isReadOnly && <ReadOnly site={site} {...actions} />}
        </div>
      ))}
    </>
  );
}

type SiteProps = Omit<TaughtSitesProps, "sites"> & { site: TaughtSite };

function TaughtLayout({ site: { site, host, fields }, onForgetLayout, onExportLayout, onCopyLayout }: SiteProps) {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const words = teachWording.options;
  return (
    <>
      <h3>{words.layout(host)}</h3>
      <dl class="cs-taught-fields">
        {fields.map(({ name, selector }) => (
          <div key={selector}>
            <dt>{name}</dt>
            <dd>{selector}</dd>
          </div>
        ))}
      </dl>
      <div class="cs-taught-actions">
        <FormButton does={words.exportLayout} host={host} onClick={() => onExportLayout(site)} />
        <FormButton does={words.copyLayout} host={host} onClick={async () => setCopied(await onCopyLayout(site))} />
        <FormButton does={words.forgetLayout} host={host} onClick={() => onForgetLayout(site)} />
      </div>
      <p class="cs-hint" role="status">
        {isCopied !== null && (isCopied ? words.copied : words.notCopied)}
      </p>
    </>
  );
}

function ReadOnly({ site: { site, host }, onAllowWriting }: SiteProps) {
  const words = teachWording.options;
  return (
    <>
      <h3>{words.readOnly(host)}</h3>
      <div class="cs-taught-actions">
        <FormButton does={words.allowWriting} host={host} onClick={() => onAllowWriting(site)} />
      </div>
    </>
  );
}

/** The sites' buttons have the same words on them: the host tells them apart for whoever hears their names. */
function FormButton({ does, host, onClick }: { does: string; host: string; onClick(): void }) {
  return (
    <button type="button" class="cs-button" aria-label={teachWording.options.ofForm(does, host)} onClick={onClick}>
      {does}
    </button>
  );
}

function NotCodes({ site: { site, host, notCodes }, onAllowCode }: SiteProps) {
  const words = teachWording.options;
  return (
    <>
      <h3>{words.notCodes(host)}</h3>
      <ul class="cs-sites">
        {notCodes.map((locator) => (
          <li key={locator}>
            <span>{locator}</span>
            <button
              type="button"
              class="cs-button"
              aria-label={words.allowCodeOf(locator)}
              onClick={() => onAllowCode(site, locator)}
            >
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function AnsweredForms({ site: { site, host, forms }, onForgetForm }: SiteProps) {
  const words = teachWording.options;
  return (
    <>
      <h3>{words.forms(host)}</h3>
      <ul class="cs-sites">
        {forms.map(({ answer, selector }) => (
          <li key={selector} data-form={selector}>
            <span>
              {answer}: {selector}
            </span>
            <button
              type="button"
              class="cs-button"
              aria-label={words.forgetForm(answer, selector)}
              onClick={() => onForgetForm(site, selector)}
            >
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
