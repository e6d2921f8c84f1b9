import type { Sight } from "../concepts/sight";
import { Phrases } from "../words/phrases";

const phrases = new Phrases({
  aside: `
not|never treated|frozen|touched|addressed|biopsied|removed
untreated
left alone
leave|left be|alone|as is|it|them
no treatment|intervention|therapy|change|changes|concerns
not bothersome|bothering|bothered|changing
asymptomatic
benign
reassured|reassurance
observe|observed|observing|monitor|monitoring|watch|watched|watching
quiet|stable|resolved|healed|unchanged|settled|gone
doing well|fine|ok|okay
well controlled
is|are|looks|look|still well|ok|okay|fine|good
ok|okay|fine <end>
regular|unremarkable|normal <end>|.|,|;
sin tratamiento|cambios
`,
});

/** "Seb K of the back, reassured.", "Some folliculitis, not treated.": another problem about which nothing is done is told in passing. */
export function isToldAside({ tokens }: Sight): boolean {
  return phrases.isIn(tokens, "aside");
}
