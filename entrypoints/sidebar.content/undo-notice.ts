import { h, render } from "preact";
import css from "../../components/sidebar/sidebar.css?inline";
import { UndoNotice } from "../../components/sidebar/UndoNotice";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { onNewDocument } from "../../lib/page/dom/on-new-document";
import { makeOwnHost, type OwnHost } from "../../lib/page/surface/own-host";

/** Says what was done, beside the sidebar's place, until it is dismissed. */
export function makeUndoNotice(signal: AbortSignal) {
  let host: OwnHost | null = null;
  const dismiss = () => {
    if (host) render(null, host.mount);
    host?.remove();
    host = null;
  };
  signal.addEventListener("abort", dismiss);
  onNewDocument(dismiss, signal);
  return {
    dismiss,
    show({ sidebar: { side, theme } }: Preferences, says: string, onUndo?: () => void) {
      host ??= makeOwnHost("claimside-notice", css, __OPEN_SHADOW_ROOT__ ? "open" : "closed");
      host.mount.dataset.theme = theme;
      host.place(`${side}: 0; ${side === "left" ? "right" : "left"}: auto; top: auto; width: 340px; height: 80px`);
      const undo = onUndo && (() => dismiss() ?? onUndo());
      render(h(UndoNotice, { says, onUndo: undo, onDismiss: dismiss }), host.mount);
    },
  };
}
