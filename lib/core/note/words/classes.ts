import type { WordClasses } from "../../knowledge/note-cues";

/** Words that terms of all prompts and contexts name as classes. */
export const classes: WordClasses = {
  month: `
january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec`,
  weekday: `
monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday|lunes|martes|miercoles|jueves|viernes`,
  time: `
day days d|week weeks wk wks w wsk|month months mo mos m|year years yr yrs|fortnight|day's|week's|month's|fortnight's|year's|fortnights|semanas semana|meses mes|dias`,
  about: `
about|approx|approximately|appx|aprox|around|roughly|circa|ca|maybe|~|>|some|over|total|totaling|totalling`,
  done: `
applied|taken|used|performed|obtained|made|done|given|marked|frozen|treated|sprayed|placed|worn|put|signed|delivered
administered|shielded|covered|uploaded|saved|photographed|completed|carried|froze|provided|started|received|underwent`,
  told: `
discussed|explained|reviewed|counseled|counselled|addressed|outlined|disclosed|understood|understands|covered|talked|informed
told|advised|given|provided|instructed|taught|handed|dispensed|demonstrated|shown|issued|supplied|d/w|gave|discussing|explaining|reviewing
verbalized|verbalizes|educated|rev|rev'd|revd|rvw'd|rvwd|rvd|disc'd|expl'd|explnd|instr'd|explicado|explicada|revisado`,
  recorded: `
recorded|documented|charted|askd|doc'd|documentd|recrded|chartd|notd|noted|stated|specified|asked|assessed|screened|inquired|enquired|elicited|scr'd|scrn'd|mentioned|addressed|described
entered|evaluated|determined|captured|queried|checked|logged|dictated|transcribed|registered|raised|typed|commented|remarked|listed|reflected|itemized|filled|explored|probed|pursued|broached|quizzed|questioned|sought|ascertained`,
  record: `
record|document|chart|note|state|specify|ask|assess|screen|inquire|mention|address|describe|check|write|enter|query|review|discuss|cover|explain
log|enquire|capture|register|raise|dictate|transcribe|detail|explore|probe|pursue|broach|question|elicit|ascertain`,
  gear: `
goggles|shield shields|eyewear|eyeshields|drapes|nitrogen|ln2|cryogen|dewar dewars|tank tanks|cylinder cylinders|canister canisters|probe probes|cryoprobe cryoprobes
cryogun|gun|sprayer sprayers|applicator applicators|swab swabs|leaflet leaflets|sheet sheets|handout handouts|brochure brochures|form forms|marker markers|camera cameras
pen pens|gauze|tape|supplies|equipment`,
  recording: `
recording|documenting|charting|noting|stating|specifying|asking|assessing|screening|inquiring|enquiring|mentioning|addressing|describing|checking
writing|entering|querying|reviewing|discussing|covering|explaining|logging|capturing|registering|raising|questioning|counting|exploring|probing|eliciting|broaching|quizzing`,
  unrecorded: `
unrecorded|undocumented|unasked|unassessed|unspecified|uncharted|unstated`,
  speaks: `
calls|phones|phoned|reports|reported|report|states|stated|says|said|notes|noted|denies|denied|present|accompanies|accompanied|accompanying|consents|consented|consent
agree|agrees|agreed|agreement|sign|signs|signed|gave|gives|given|understand|understands|understood|verbal|verbalized|asks|asked|told|shown
instructed|comfortable|bedside|wants|refuses|refused|declines|declined|describes|described|confirms|confirmed|believes|feels|thinks|aware
counseled|counselled|informed|knows|offered|called|asking|advised|interpreting|interpreted|held|wishes|acknowledges|acknowledged|authorized|permission|brought|elected|elects|okayed|approved`,
};
