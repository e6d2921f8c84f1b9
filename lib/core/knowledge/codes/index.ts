import type { CodePack } from "../code-pack";
import { pack as pack17340 } from "./17340";

/** Every code the product knows. A new code is a new folder and a line here and in known-codes.ts. */
export const packs: readonly CodePack[] = [pack17340];

/** The pack of a code as it stands on a normalised claim. */
export function packFor(code: string): CodePack | undefined {
  return packs.find((pack) => pack.code === code);
}
