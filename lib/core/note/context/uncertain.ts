import type { Sense } from "./sense";

/** What the writer is not sure of. */
export const uncertain: Sense = {
  forward: `
possible|possibly|probable|probably|perhaps|maybe
suspected|suspicious|suspect for|of?
questionable
rule out
r/o
unclear|uncertain|unsure|unknown if|whether|how|about
not|isn't|am|are|is sure|certain|clear if|whether
no idea|telling if|whether
don't|didn't|doesn't know if|whether
do|did|does not know if|whether
cannot recall|remember
can't recall|remember
does|do not recall|remember
doesn't recall|remember
? ?
presumably|presumed|apparently
thinks|believes she|he|it|they may|might
`,
  backward: `
unclear|uncertain|unknown
is|was|are|were not clear to|whether|if|on
not clear to|whether|if
cannot be recalled
? ?
`,
  unlike: `
maybe|perhaps|probably <num>
possible ..2 pain|blister*|scar*|mark|marks|spot|spots|patch|patches|pigment*|blister
possible complications|side|adverse|risks
`,
  ends: `
mother|father|mom|dad|patient|pt|she|he signed|agreed|agrees|consented|said
`,
};
