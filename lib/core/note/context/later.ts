import type { Sense } from "./sense";

/** Another visit, still to come: what is meant to be done there, also what is told of as if it were done. */
export const later: Sense = {
  around: `
will|would ..8 then <end>|.|,|;
at that|the|our|her|his|their? next|following|upcoming|future visit|session|appointment|appt|time
at that|which visit|session|appointment|time ..2 will|we|i
next visit|session|appointment|time ..1 will|we|plan|consider
on the day ; photographs on the day
before|at|with|after each|every session|visit|treatment
plan|plans for|at the? next visit|session|appointment|appt :
day of procedure|surgery|treatment
when|once she|he|they|patient|pt returns|comes|return|come
next session|visit|time ..1 i|she|he use|uses|take|takes
at|after|upon the? end|completion|conclusion of
next|following visit|session|appointment|appt|time|treatment :
`,
  forward: `
if|should|once ..1 she|he|they|patient|pt|family ..1 goes|go|going|decides|decide|chooses|choose|opts|proceeds|proceed|elects
`,
  ends: `
today|now
`,
};
