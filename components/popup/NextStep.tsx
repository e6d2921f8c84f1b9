import type { ComponentChildren } from "preact";
import type { PopupLine, PopupSite } from "../../lib/core/view/popup-view";
import { popupWording } from "../../lib/core/words/en/popup";
import type { PopupProps } from "./Popup";

const words = popupWording;

/** The one thing to do next, loud, and beside it what else may be wanted. */
export function NextStep({ view, onTurnOn, onStart, onReopen, onTeach }: PopupProps) {
  const { site, frames, lines, mayTeach, shortcut } = view;
  switch (view.state) {
    case "off":
      return (
        <>
          <TurnOn sites={[...(site ? [site] : []), ...frames]} onTurnOn={onTurnOn} />
          <p class="cs-hint">{words.whatThen}</p>
          <Quiet onClick={onStart}>{words.onlyNow}</Quiet>
        </>
      );
    case "frame-off":
      return <TurnOn sites={frames} onTurnOn={onTurnOn} />;
    case "not-running":
      return <Primary onClick={onStart}>{words.start}</Primary>;
    case "at-work":
      return (
        <>
          <Lines lines={lines} />
          <Primary onClick={onReopen}>
            {words.open} {shortcut && <kbd>{shortcut}</kbd>}
          </Primary>
          {mayTeach && <Quiet onClick={onTeach}>{words.misread}</Quiet>}
        </>
      );
    case "offered":
      return <Primary onClick={onReopen}>{words.open}</Primary>;
    case "closed":
      return <Primary onClick={onReopen}>{words.openAgain}</Primary>;
    case "nothing-found":
      return mayTeach ? <Primary onClick={onTeach}>{words.teach}</Primary> : null;
    default:
      return null;
  }
}

/** All that is off by one press, and one question of the browser's. */
function TurnOn({ sites, onTurnOn }: { sites: readonly PopupSite[] } & Pick<PopupProps, "onTurnOn">) {
  const off = sites.filter(({ on }) => !on);
  const label = off.length === 1 ? words.turnOn(off[0]?.host ?? "") : words.turnOnAll(off.length);
  return <Primary onClick={() => onTurnOn(off.map(({ pattern }) => pattern))}>{label}</Primary>;
}

function Lines({ lines }: { lines: readonly PopupLine[] }) {
  return (
    <ul class="cs-popup-lines">
      {lines.map(({ number, toFix, says }) => (
        <li key={number} data-to-fix={toFix}>
          <b>{words.line(number, toFix)}</b>
          {says.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface ButtonProps {
  onClick(): void;
  children: ComponentChildren;
}

function Primary({ onClick, children }: ButtonProps) {
  return (
    <button type="button" class="cs-button" data-kind="primary" onClick={onClick}>
      {children}
    </button>
  );
}

function Quiet({ onClick, children }: ButtonProps) {
  return (
    <button type="button" class="cs-quiet-button" onClick={onClick}>
      {children}
    </button>
  );
}
