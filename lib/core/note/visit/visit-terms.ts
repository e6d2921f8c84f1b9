import type { TermTable } from "../../knowledge/note-cues";

/** A treatment that is begun, stopped or changed; refilling one is no change. */
export const changes: TermTable = `
start|starts|started|starting|begin|began|initiate|initiated
stop|stops|stopped|discontinue|discontinued|d/c|hold
increase|increased|decrease|decreased|reduce|reduced|taper
switch|switched|change|changed ..3 to
add|added
prescribe|prescribed|rx
trial of
empezar|suspender|aumentar
`;

/** What makes it a dose or a drug that is changed, where its name is not on file. */
export const doses: TermTable = `
<num> mg|mcg|%|ml|units|g
bid|tid|qd|qhs|daily|nightly|prn
tablet|tablets|capsule|capsules|cream|gel|lotion|ointment|foam|shampoo|pills
`;

/** A history or an examination that goes beyond the lesions. */
export const beyond: TermTable = `
full|total|whole body skin? exam|examination|check
fbse|tbse
review of systems
ros
lymph nodes
lungs|heart|abdomen|thyroid|neuro
labs|lab|bloodwork ..2 ordered|reviewed|drawn
past medical history
pmh
`;

/** Words of an assessment: what is thought of a problem, and done about it. */
export const assessments: TermTable = `
stable|controlled|uncontrolled|worse|worsening|improved|improving|improvement
continue|continues|refill|refilled
reassured|reassurance|benign|observe|monitor|watch
discussed|counseled|advised|recommend|recommended
diagnosis|consistent with|likely
biopsy|excision|refer|referral
`;
