/** Ways to say that nobody wrote it down or asked: it slipped a mind, was left off the record, or is found nowhere. */
export const neverWritten = {
  forward: `
slipped|escaped my|our|his|her|the|their mind|memory|attention to <record>|put|log|enquire
no record|records|note|notes|entry|documentation|trace|mention exists|exist|kept|made|found|survives|remains as? to?|of?|for?|on?|about?
made|make|makes|making|took|kept no note|notes|entry|record|mention|memo of|on|about|as?
recorded|wrote|noted|documented|logged|charted|entered|said|put nothing down? about|of|on|as|regarding?
without|w/o <recording>
never|not|didn't raise|raised|broach|broached
never|not|didn't touch|touched on|upon
never|not|didn't get|got on|onto to|onto?
skipped|missed|omitted|dropped|bypassed|forgot ..8 question|questions|screen|screening|enquiry|inquiry|checklist
no|none of? ..4 question|questions ..14 put|posed|raised|asked
question|questions|subject|topic|matter of ..8 never|not|wasn't|weren't ..2 put|raised|broached|asked|mentioned|opened
left ..4 off|out ..4 record|records|log|chart|note|notes|sheet|form|entry
neglected|omitted|forgot|failed to put|set|write|jot|get ..4 down
documentation|record|records|entry|mention|note of|on|about|for ..6 is|was|are|were lacking|missing|absent|wanting
not get|getting|got|come|came around|round to <recording>
cannot|can't|not|couldn't|unable ..1 tell|say|see|gather|determine|establish|know|find ..2 from ..2 record|records|chart|note|notes|file
nowhere do|does|is|was|did|can ..4 say|state|mention|record|show|find|note|written|recorded|stated|see|read
no|not|without a? word|words ..2 said|spoken|written|given|uttered? about|on|of|regarding
before anyone|anybody|we|i|he|she|they|nurse|doctor ..1 <recorded>|enquired
no|without ..2 screening|screen|enquiry|inquiry|questioning|questions|history|check for|of|about|on ..6 was|were ..1 done|made|taken|performed|carried|put|asked|obtained
no|without ..1 screening|enquiry|inquiry|questioning for|of|about|into
forgot|omitted|neglected|skipped|avoided about|on? <recording>
i|we|scribe|nurse|ma|doctor|assistant|clerk missed|forgot|overlooked|neglected|skipped
never|not|didn't write|wrote|written|jot|jotted down?
no note|notes|entry|record|mention|comment was|were|is|has ..1 made|kept|taken|entered ..1 of|about|on|as|regarding
missing|lacking <end>
no|without inquiry|enquiry|question|mention|screen|query was|were ..1 made|put|done|raised ..1 about|into|of|on|for|regarding|re
froze|frozen|treated|sprayed ..4 before <recording>
`,
  backward: `
nothing|none was|were|is|has|had ..1 <recorded>|written|put|entered|said|kept
<recorded>|written|entered|put|set|kept|found nowhere
<recorded>|written down? by nobody|noone|no-one
<recorded>|written down? by no one
appears|appear|stands|stand|features|feature|is|was nowhere
not|never being <recorded>|written|put|logged
never got|gets <recorded>|written|put|logged|entered
left unwritten|unrecorded|unsaid|unmentioned|undocumented|uncharted
left off|out of? ..3 record|records|log|chart|note|notes|sheet|form|entry
was|were|is|are omitted|dropped|absent|missing from ..4 record|records|log|chart|note|notes|sheet|form|entry
i|we|he|she|they|nurse|scribe neglected|forgot|failed|omitted to put|set|write|jot|get ..2 down
recorded|wrote|noted|documented|logged|charted|entered nothing ..3 <end>
made|makes no note|entry|record|mention of <end>
not|never|wasn't|weren't ..1 put|posed|raised to|with
nobody|noone|no-one <recorded>|wrote|knows|knew <end>|.|,|;
no one <recorded>|wrote|knows|knew <end>|.|,|;
is|was|are|were|remains not known|clear|apparent|available <end>|.|,|;
isn't|wasn't|aren't|weren't known|clear|apparent <end>|.|,|;
not get|gets|got <recorded>|written|entered|logged|put
not|never|wasn't|weren't ..1 gone|looked|delved into|through|over
should|meant|supposed ..4 <recorded> ..2 but|yet ..1 was|were|wasn't|weren't|never|not not? <end>|.|,|;
`,
};
