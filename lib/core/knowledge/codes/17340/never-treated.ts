import type { NoteCues } from "../../note-cues";

/** How a note says of every treatment at once, creams and tablets alike, that none was tried; and what only sounds so. */
export const neverTreated = {
  denies: `
treatment|therapy naive
no|without prior|previous|past|earlier acne? treatment|treatments|therapy|therapies|medication|medications|meds
not had|tried|used|taken any acne? treatment|treatments|therapy|medication|medications
never been? treated
never used|tried|had|taken any? acne? treatment|treatments|therapy|medication|medications|meds|anything
nothing tried
sin tratamiento previo ; sin tratamiento previo ; es
prior|previous|past|earlier|acne treatment|treatments|therapy|therapies|tx|meds|medications|rx :? none|nil|no|never
none tried|yet
no|without prior|previous|past acne? tx|rx
has|have not|never tried|used|taken anything
never|not done|tried|used|taken anything
tried|used|done|taken nothing
hasn't|haven't tried|used|taken|done anything
no ha usado|recibido|probado nada
nothing at? all? ..2 been|was|were ..1 tried|used|done|prescribed ..1 for|on|against? the|her|his|this? acne|it|skin|face|spots|them
`,
  unlike: `
no|without prior|previous|past|earlier acne? treatment|treatments|therapy|therapies|medication|medications|meds with
`,
} satisfies Partial<NoteCues>;
