import type { OwnPrompts } from "../preferences/preferences";
import type { CodePack, Prompt } from "./code-pack";

/** The pack with the practice's own prompts behind those it comes with. */
export function withOwnPrompts(pack: CodePack, own: OwnPrompts = {}): CodePack {
  const prompts = Object.entries(own).map(([id, { title, words }]): Prompt => {
    const asks = `Your practice looks for: ${words.join(", ") || "no words yet"}.`;
    const question = `What should be recorded about this, if anything: ${title}?`;
    return { id, title, asks, example: "", question, blank: title, sources: ["practice-preferences"] };
  });
  return prompts.length > 0 ? { ...pack, prompts: [...pack.prompts, ...prompts] } : pack;
}
