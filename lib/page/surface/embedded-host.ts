export interface EmbeddedHost {
  /** Where the surface is rendered. */
  mount: HTMLElement;
  show(isShown: boolean): void;
}

/** The sidebar's host within a page of our own: in the flow, filling its place, and passed by where the page is read. */
export function makeEmbeddedHost(place: HTMLElement, css: string): EmbeddedHost {
  const host = document.createElement("claimside-sidebar");
  const root = host.attachShadow({ mode: "open" });
  // Pages of the extension allow no style element.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${css}\n:host { block-size: 100% }`);
  root.adoptedStyleSheets = [sheet];
  const mount = document.createElement("div");
  mount.style.height = "100%";
  root.append(mount);
  host.hidden = true;
  place.append(host);
  return {
    mount,
    show(isShown) {
      host.hidden = !isShown;
    },
  };
}
