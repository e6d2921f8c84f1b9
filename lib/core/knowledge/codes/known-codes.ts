import { code as code17340 } from "./17340/code";

/** Every code the product has a pack for. Imports only the bare codes, so that the sentinel stays small. */
export const knownCodes: readonly string[] = [code17340];
