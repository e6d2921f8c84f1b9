import { asked } from "./asked";
import { later } from "./later";
import { negated } from "./negated";
import { past } from "./past";
import { planned } from "./planned";
import type { Sense } from "./sense";
import { someoneElse } from "./someone-else";
import { talkedAbout } from "./talked-about";
import { rule, taught } from "./taught";
import { uncertain } from "./uncertain";
import { unrecorded } from "./unrecorded";

export type { Sense } from "./sense";

/** All ways in which words may stand that are asked of every place, by name. */
export const senses = {
  negated,
  unrecorded,
  past,
  planned,
  later,
  someoneElse,
  taught,
  talkedAbout,
  asked,
  uncertain,
  rule,
} satisfies Record<string, Sense>;

export type SenseName = keyof typeof senses;
