import type { Sense } from "./sense";

/** What was spoken of: no more than that is said of it. */
export const talkedAbout: Sense = {
  forward: `
risk|risks|benefit|benefits|alternatives of|with|from|to|for
side effects? of|from
option|options of|include|including|such|are|for
education|information|handout|leaflet|brochure|questions|question about|on|regarding|of|re
discuss|discussed|discussion|discussing of?
d/w
counsel|counseled|counselled|counseling about|on|regarding|re
explain|explained
talked about
consent|consents|consented|agree|agrees|agreed|agreeable|declined|declines to|for
consent|consented|agreed to? undergo|have
described
mentioned
asked|asks|inquired about|if|whether|for|re
reviewed
scared|afraid|nervous|anxious|worried of|about
prefers|prefer
wanted|wants|curious|wondered|wondering to know
stock
supply
dewar
brochure
heard|read about
`,
  backward: `
discussed|explained|mentioned|described|reviewed|demonstrated
talked|gone about|over
was|were|is|are? talked about
was|were gone over
d/w patient|pt|her|him|mother|family
tank|dewar full|empty|level
`,
  unlike: `
asked and answered
as described|discussed|reviewed
`,
  ends: `
he|she|they|pt|patient|mom|dad|mother|father said|says|agreed|agrees
applied|used|using|painted|dabbed|swabbed|performed|treated|frozen|froze|sprayed|delivered|administered|given|done|x
was|were <done>
now|today
then
as was|is
both|all|each ,
as|after ..2 risk|risks|it|this|procedure was|were
`,
};
