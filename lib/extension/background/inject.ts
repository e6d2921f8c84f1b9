import { browser } from "wxt/browser";
import type { Language } from "../../core/words/language";
import type { ScriptOnDemand } from "../message-table";
import { speakAsSet } from "../speak-as-set";
import { tabActivity } from "./tab-activity";

type Script = "sentinel" | "reader" | "note" | "sidebar" | "teach" | "form-report" | Words | ScriptOnDemand;
type Words = `words-${Language}`;

/** Those that say something of their own; what others say comes to them said. */
const sayingScripts: ReadonlySet<Script> = new Set<Script>(["sidebar", "teach", "outline"]);

/** Runs one of our scripts in a tab: in one frame, or in every frame that is granted. False where the page refused. */
export async function inject(tabId: number, script: Script, frameId?: number): Promise<boolean> {
  return (await run(tabId, script, frameId)) !== null;
}

/** Runs one of our scripts in a frame, and gives what it comes to; null where the page refused, or it failed there. */
export async function resultOf<Result>(tabId: number, script: Script, frameId: number): Promise<Result | null> {
  const [ran] = (await run(tabId, script, frameId)) ?? [];
  return (ran?.result as Result | undefined) ?? null;
}

async function run(tabId: number, script: Script, frameId?: number) {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    const scripts = [...(await wordsFor(script)), script];
    const files = scripts.map((one) => `/content-scripts/${one}.js` as const);
    // Where one frame is meant, a script of ours runs in it already: there is nothing to wait for.
    const injectImmediately = frameId !== undefined;
    const injected = browser.scripting.executeScript({ target, files, injectImmediately });
    return await tabActivity(tabId).during(`inject ${script}`, injected);
  } catch {
    // The tab was left, or the browser lets no extension into it: nothing of a claim is missed.
    return null;
  }
}

/** What comes before a script for it to speak as is set. */
async function wordsFor(script: Script): Promise<Words[]> {
  if (!sayingScripts.has(script)) return [];
  const language = await speakAsSet();
  return language === "en" ? [] : [`words-${language}`];
}

/** Starts the sentinel in pages of these sites that are open already. */
export async function startInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : inject(tab.id, "sentinel"))));
}
