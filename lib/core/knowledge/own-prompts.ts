import type { OwnPrompts } from "../preferences/preferences";
import { claimWording } from "../words/en/claim";
import type { CodePack, Prompt } from "./code-pack";

const { ownPrompt } = claimWording;

/** The pack with the practice's own prompts behind those it comes with. */
export function withOwnPrompts(pack: CodePack, own: OwnPrompts = {}): CodePack {
  const prompts = Object.entries(own).map(([id, { title, words }]): Prompt => {
    const asks = words.length > 0 ? ownPrompt.looksFor(words) : ownPrompt.noWords;
    // It goes to the clinician and into the chart, which is kept in English.
    const question = `What should be recorded about this, if anything: ${title}?`;
    return { id, title, asks, example: "", question, blank: title, sources: ["practice-preferences"] };
  });
  return prompts.length > 0 ? { ...pack, prompts: [...pack.prompts, ...prompts] } : pack;
}
