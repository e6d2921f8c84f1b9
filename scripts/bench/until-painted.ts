import type { OwnWorld } from "./own-world";

/** A finding that is to come or to go, and the event since when it is awaited. */
interface Awaited {
  rule: string;
  isWanted: boolean;
  since: "keydown" | "focusout";
}

export interface Painted {
  /** Milliseconds from the event to the painted sidebar. */
  waited: number;
  /** Of these, what went from the answer to the picture: drawing it, and the browser's own work on that picture. */
  drawn: number;
}

/** Does something in the page, and waits until the sidebar says so, or no more, for all to see. */
export async function untilPainted(world: OwnWorld, awaited: Awaited, act: () => Promise<void>): Promise<Painted> {
  await world.evaluate(`(${awaitVerdict})(${JSON.stringify(awaited)})`);
  await act();
  return (await world.evaluate("globalThis.benchPainted")) as Painted;
}

interface OwnGlobal {
  chrome: {
    dom: { openOrClosedShadowRoot(host: Element): ShadowRoot };
    runtime: { sendMessage(message: { type: string }): Promise<unknown> };
  };
  benchAnsweredAt?: number;
  benchPainted?: Promise<Painted>;
}

// Runs in the extension's world: the second frame after the finding has come or gone begins once the first has been painted.
function awaitVerdict({ rule, isWanted, since }: Awaited): void {
  const own = globalThis as unknown as OwnGlobal;
  const { dom, runtime } = own.chrome;
  const host = document.querySelector("claimside-sidebar");
  const root = host && dom.openOrClosedShadowRoot(host);
  if (!root) throw new Error("The sidebar was expected to stand.");
  if (own.benchAnsweredAt === undefined) {
    own.benchAnsweredAt = 0;
    const say = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async (message) => {
      const answer = await say(message);
      if (message.type === "guide") own.benchAnsweredAt = performance.now();
      return answer;
    };
  }
  let began = 0;
  addEventListener(since, ({ timeStamp }) => (began = timeStamp), { once: true, capture: true });
  own.benchPainted = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("A verdict was expected within ten seconds; it did not come.")), 10_000);
    new MutationObserver((_, observer) => {
      if ((root.querySelector(`[data-rule=${rule}][data-verdict=problem]`) !== null) !== isWanted) return;
      observer.disconnect();
      const drawing = performance.now() - (own.benchAnsweredAt ?? 0);
      requestAnimationFrame(() => {
        const picture = performance.now();
        const { port1, port2 } = new MessageChannel();
        let painting = 0;
        // Its task comes when the picture has been painted; the wait for the picture itself is the screen's.
        port1.onmessage = () => (painting = performance.now() - picture);
        port2.postMessage(null);
        requestAnimationFrame(() => resolve({ waited: performance.now() - began, drawn: drawing + painting }));
      });
    }).observe(root, { childList: true, subtree: true, attributes: true });
  });
}
