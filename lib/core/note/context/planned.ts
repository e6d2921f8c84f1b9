import type { Sense } from "./sense";

/** What is to come or might: it was not done at this visit. */
export const planned: Sense = {
  forward: `
asked|wanted|hoped|tried|wished to take|photograph|picture|mark
will|shall|would
going to
plan|plans|planned|planning to|for|is|on
consider|considering|considered|considers
may|might|could|should|must
recommend|recommends|recommended|recommending|suggest|suggests|suggested
next visit|session|time|appointment|appt
future|upcoming
intend|intends|intending
to be done|taken|obtained|treated|performed|used|given|frozen
if|unless|once|until
pending
candidate|candidates for
offer|offered|offering|offers
ordered|order
anticipate|anticipates|anticipated|anticipating
propose|proposed|proposes
options include|included|including|are|discussed
option|options such as
before any
wants to think
thinking about
schedule|scheduling
scheduled for
in case
eligible for
authorization for
authorization request|requested
requires|require|requires authorization|approval
request|requested|requesting auth|authorization|approval
wait|waiting for
need|needs|needed to
need|needs
remember to
meant to
please
asked|told|instructed|reminded|encouraged to upload|send|bring|submit|email|photograph
todo
to do
hope|hopes to
prior to starting
agrees to have
interested in
start|starts|starting|begin|initiate
add|switch
move|switch|change to
camera|tray ready
ready for|on|in
`,
  backward: `
will|would|may|might|could|should|can|shall|must be
to be <done>|<told>|frozen|photographed|<recorded>
requires|require
is|are? planned|recommended|considered|scheduled|proposed|suggested|pending
was|were|is|are? offered|ordered
at the|our? next
for|on|at|before the|a|any|her|his? next|future|follow
next visit|session|week|month|time|appointment|appt
in the future
as|is an option
tomorrow
later
to follow
at a later
would be needed
ready
on the tray
`,
  unlike: `
would|could be untrue|false|wrong|incorrect to say|write|state|claim|record
before|at|since|from the|each|every? start
not|never going|planning to
yes|ok|okay ,? please
in|since|of|by|on|last|early|late may
today's plan
plan of care
as planned
planned procedure|treatment
when|if asked|needed|touched|pressed|shaving|washing|questioned|squeezed
would like to proceed
should|must|may|might own|admit|say|add|mention|confess|note|state
you may|will|should|might remember|recall|know|gather|understand|appreciate|see
you will be glad|pleased|happy|sorry|relieved|interested|aware
would like|prefer|rather to? wait|hold|defer|think|postpone|skip|pass|not
must not
may not
once|when ..4 had been
or later
not once
should|must read|say|state
until it|they|them ..1 bleed|bleeds|hurt|hurts|bled
later|laterally
no start
could not
before ..8 could be
to whom it may concern
once|until|when he|she|they|pt|patient|we|i heard|learned|knew|saw|understood|was|were|had|started|stopped|hears
left|went|walked|ran ..2 before any
once|when|until|till|before|after ..6 had been
frozen|froze|treated|sprayed|done|began|started once|until|till|when
marked|marking|put|drew|dot|dots|circled|each|every|all ..8 to be frozen|treated|sprayed
once ..4 was|were taken|obtained|given|signed|done|used|placed|worn|applied we|i|he|she|they|the
`,
  ends: `
as|because|since she|he|they|we|i|pt|patient|mother|father|mom|dad|parent|parents
(
but
today
we|i|there froze|treated|applied|used|took|examined|looked|saw|found|counted|noted|is|are|were|was
was|were <done>
now
was|were|is|are not|never <done>
did not
,|/ no
wants|agrees|agreed|consents|consented|elects|accepts
so we|i|he|she|they|the|nurse
`,
};
