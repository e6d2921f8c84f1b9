import { expandCodes } from "../expand-codes";

/** The two-digit modifiers in CMS's modifier list. There is no 11 among them. */
export const numericModifiers = expandCodes("22-27 32 33 47 50-59 62 63 66 73 74 76-82 90-93 95-97 99");
