import type { AsideActions } from "../../components/sidebar/SetAsides";
import { changesBetween } from "../../lib/core/preferences/changes";
import { withSetAside } from "../../lib/core/preferences/editing";
import type { SetAside } from "../../lib/core/preferences/preferences";
import { asideUntil, type ClaimAside, markOf, stillAside, withAsides } from "../../lib/core/view/aside-view";
import type { SidebarView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import type { Guided } from "../../lib/extension/background/guide-tab";
import { ask } from "../../lib/extension/messages";
import { copyText } from "../../lib/page/surface/copy-text";
import { localDate } from "../../lib/page/surface/local-date";
import type { makeUndoNotice } from "./undo-notice";

interface Around {
  guided(): Guided | undefined;
  notice: ReturnType<typeof makeUndoNotice>;
  /** Something was set aside on this claim, or taken back. */
  onChange(): void;
}

/** Findings that a person set aside: on this claim they are kept here alone, and else in the preferences. */
export function makeAsides({ guided, notice, onChange }: Around) {
  let here: readonly ClaimAside[] = [];
  const words = wording.sidebar.aside;
  const put = (asides: readonly ClaimAside[]) => {
    here = asides;
    onChange();
  };
  const keep = async (payer: string | null, rule: string, aside: SetAside | undefined, says?: string) => {
    const preferences = guided()?.preferences;
    if (!preferences) return;
    const changes = changesBetween(preferences, withSetAside(preferences, payer, rule, aside));
    if ((await ask("change-preferences", { changes })) !== true) return notice.show(preferences, words.notKept);
    notice.dismiss();
    if (says) notice.show(preferences, says, () => void keep(payer, rule, undefined));
  };
  const actions: AsideActions = {
    until: () => asideUntil(localDate()),
    onSetAside(finding, { for: where, ...until }, because) {
      const aside = { ...until, ...(because !== undefined && { because }) };
      const { id = null, name } = guided()?.guidance.view?.payer ?? {};
      if (where === "claim") put([...here, { mark: markOf(finding), ...aside, on: localDate() }]);
      if (where === "every claim") void keep(null, finding.rule, aside, words.kept.everywhere);
      if (where === "payer" && id !== null) void keep(id, finding.rule, aside, words.kept.payer(name ?? id));
    },
    onTakeBack(aside) {
      if ("mark" in aside) put(here.filter(({ mark }) => mark !== aside.mark));
      else void keep(aside.payer, aside.rule, undefined);
    },
    onCopy: copyText,
  };
  return {
    actions,
    /** The view without what was set aside on this claim; where the claim is gone or reads otherwise, that is over. */
    without(view: SidebarView | null): SidebarView | null {
      here = view ? stillAside(here, view.findings) : [];
      return view && withAsides(view, here);
    },
  };
}
