import type { FieldRole } from "../reading";

/** "other" is a field that is certainly none of ours; it outvotes a weaker guess. */
export type CueRole = FieldRole | "other";

export interface Cue {
  role: CueRole;
  /** 1: says so outright · 0.5: says so only with a second sign. */
  strength: number;
  pattern: RegExp;
}

const sure = (role: CueRole, pattern: RegExp): Cue => ({ role, strength: 1, pattern });
const maybe = (role: CueRole, pattern: RegExp): Cue => ({ role, strength: 0.5, pattern });

/**
 * The words by which claim forms name their fields, English and Spanish, and the box numbers of the CMS-1500. The first
 * pattern that matches names the phrase, so the particular stands before the general ("procedure modifier" is a
 * modifier). Phrases come lower-cased, without accents and punctuation (see `plainWords`).
 */
export const cues: readonly Cue[] = [
  sure("other", /\b(search|find|look ?up|filter|buscar|go to|jump to)\b/),
  sure(
    "takenOut",
    /^(delete|del|remove|void|exclude|omit|skip|(do not|don t|not) bill(ed)?|non billable|mark(ed)? for deletion|eliminar|borrar)( (line|row|this|from claim))?$/,
  ),
  sure(
    "included",
    /^(include[ds]?|incl|bill|billable|incluir|facturar|(add|put|send|submit|on|to)(?= .*(claim|bill)$))( it| this| line| row| item| service| charge| procedure| ([a-z] )?\d+( [a-z])?)*(( on| in| to| with)?( this| the)? (claim|bill|superbill))?$/,
  ),
  sure(
    "other",
    /\b(zip|postal|post ?code|codigo postal|address|addr|street|city|county|country|direccion|ciudad|phone|telephone|telefono|mobile|fax|e ?mail|ssn|social security|password|user ?name|login)\b|\b(secondary|tertiary|second|other|2nd) (ins(urance|ured)?|pay[eo]rs?|plan|coverage|carrier|policy)\b|^(secondary|tertiary)$/,
  ),
  sure(
    "other",
    /\b(part|product|item|employee|staff|asset|promo|coupon|gift|voucher|area|error|status|reason|colou?r|bar|qr|access|security|verification|swift|sort|dress|tariff|hs|stock)\b.*\bcodes?\b/,
  ),
  sure(
    "code",
    /\b(codes?|cpt|hcpcs|procedures?|proc|svc|service|px) (and|with) (mod|mds?\b)|^(billed|line|bill|activity) (cpt|code)$|^(cpt|code)s? billed$/,
  ),
  sure("other", /\b(rev(enue)? ?(code|cd)?|ndc( \w+)?|taxonomy|type of bill|cbsa|port|serial|sku|epsdt|emg|uom)$/),
  sure(
    "modifier",
    /\b((proc|cpt|hcpcs)?(modifiers?|modifs?|mdfrs?|mdf|mods?)|modificador(es)?|modf)\b|^md?( ?[1-4])?( md? [1-4])*$/,
  ),
  sure(
    "unitPrice",
    /\b(unit ?(price|charge|fee|cost|amount|amt)|(price|fee|charge|cost|rate) ?(per|each|ea|unit)|precio unitario)\b/,
  ),
  sure("other", /\b(units?|uom) (of measure\w*|type|(or )?basis|qualifier)\b/),
  sure("units", /\b(units?|uos|qty|quantity|unidades|cant(idad)?|24 ?g)\b|^(un|unt|uds?)$/),
  maybe("units", /^((no|number|of)? ?(count|times)|how many( times)?|number( of (services|treatments))?|days|[xu])$/),
  // Box 21 goes on "Relate A-L to service line below (24E)".
  sure("diagnosis", /\bnature of illness\b/),
  sure(
    "diagnosisPointer",
    /\b((dx|diag(nos[ie]s)?|icd|diagnostico)( ?(code|cross))? ?(ptrs?|pointers?|pntrs?|pt|refs?|references?|links?|linked|map)|ptrs?|pointers?|punteros?|24 ?e|justif\w*|(linked|related|assoc\w*|for) (dx|diag\w*|icd)|(dx|diag\w*|icd) (assoc\w*|no|nos|num\w*|letters?)|linked to|points to|to (dx|diag\w*))\b|^d( [1-4]|p)$/,
  ),
  sure(
    "placeOfService",
    /\b(place ?of ?(service|svc)|plc ?(of )?svc|pos|p o s|24 ?b|lugar del? servicio|(service|svc) (place|location|loc|site)|(location|loc) of (service|svc|care)|(pl|site) of (service|svc|care)|(svc|service)? ?facility (type|code))\b|^(ps|pl)$/,
  ),
  maybe("placeOfService", /^(place|lugar|location|loc|site|setting|where( (performed|rendered|done|seen))?)$/),
  sure(
    "icdIndicator",
    /\b((icd|dx|diag(nosis)?) ?(9|10)? ?(ind|indicator|indicador|ver(sion)?|qualifier|qual|type|(code )?set))\b|^ind$/,
  ),
  maybe("birthDate", /\bsubscribers? .*\b(birth|born|dob)\b/),
  sure("other", /\b(insured|subscriber|guarantor|policy ?holder|spouse|employer)s? .*\b(birth|born|dob|date)\b/),
  sure("birthDate", /\b(birth ?(date|day)?|date ?of ?birth|dob|d o b|bday|born|birth ?dt|f nac|nacimiento)\b/),
  sure("age", /^(patient |pt |member |student )?(s )?(age|edad)( (at|on) (dos|visit|service))?( in)?( years| yrs)?$/),
  sure("other", /\bauthori[sz]ed (person|signature|by)|assignment|release of information\b|\bqual(ifiers?)?$/),
  sure(
    "priorAuthorization",
    /\b((prior|pre) ?(auth|cert)\w*|(pre ?)?autorizacion( previa)?|pa (number|no|num)|auth(ori[sz]ation)? (and|or)? ?ref(erral)?( (number|no))?|referral (and|or)? ?auth(ori[sz]ation)?( (number|no))?)\b|^(23|auth|authoriz)$|\bbox 23\b.*/,
  ),
  sure(
    "insuranceType",
    /\bmedicare\b.*\b(medicaid|tricare|champva)\b|\bgroup (health )?plan\b.*\b(medicaid|medicare|feca|other)\b|\bfeca\b.*\bblack lung\b/,
  ),
  maybe("insuranceType", /^(government |health )?program$/),
  sure(
    "priorAuthorization",
    /\bref ?g 1\b|\b(auth(ori[sz]ation)?|authoriz|pre ?cert|approval) ?(number|no|num|nbr|id|code|ref)?$/,
  ),
  sure(
    "additionalInformation",
    /\b(add(itiona)? ?l (claim )?info\w*|nte|informacion adicional|other claim info\w*|local use|(info\w*|notes?|message|comments?|remarks?) (for|to) (the )?(pay[eo]r|insurer|carrier|plan)|(pay[eo]r|claim) (notes?|comments?|remarks?))\b|^((bill |claim )?(remarks?|rmk|notes?|comments?|local use)( to \w+)? )?19$|\bbox 19\b.*/,
  ),
  sure(
    "insuranceType",
    /\b((insurance|ins|coverage|payer|plan|policy) (type|kind|class)|(kind|type) of (coverage|insurance)|tipo de seguro|claim filing (indicator|code)|claim filing$|sbr ?09|financial class|line of business|lob|(coverage|insurance) program)\b/,
  ),
  sure(
    "payerId",
    /\b(pay[eo]rs?|carr(ier)?|insurer|insurance( company| co)?|plan) ?(id|identifier|code|cd|number|no|num)\b|\b(edi|electronic) (payer|id|no)\b|\b(id(entificador)?|num(ero)?|codigo) del? (la )?(aseguradora|pagador)\b/,
  ),
  sure(
    "other",
    /\b(member|subscriber|insured|policy|group|certificate|medicaid|medicare) ?s? ?(id|number|no|num|name|code)\b/,
  ),
  sure("other", /\b(patient|provider|physician|doctor|facility|guarantor|first|last|middle|user|contact) ?s? ?name\b/),
  sure(
    "other",
    /\b(account|acct|mrn|chart|medical record|invoice|(?<!in )order|control(?= )|icn|dcn|reference|ref|(?<!(of|on|this|the|total|for) )claim|batch|ticket|confirmation) ?(number|no|num|nbr|id)?$/,
  ),
  sure("dateFrom", /\b(dates?|dos|service|svc|24 ?a)\b.*\bfrom\b.*\b(to|thru|through)$/),
  sure(
    "dateTo",
    /\b(dates?|dos|service|svc|24 ?a|from)\b.*\b(to|thru|through|end|hasta)$|^((service|svc) )?(to|thru|through|until|end|hasta)( date| dt| dos| fecha)?$|^last date$|\b(to|thru|through|end) ?(date|dt)$/,
  ),
  sure("paid", /\b(paid|payments?|pmts?|allowed|adjust\w*|adj|co ?insurance)\b/),
  sure(
    "other",
    /(?<!nature of .*)\b(signature|signed|onset|illness|accident|injury|admission|admit|discharge|hospitali[sz]\w*|received|(?<!total )submitted(?! (charge|am))|posted|effective|term\w*|statement|print\w*|created|(entry|today s)(?= date)) ?(date|on)?\b/,
  ),
  sure(
    "dateFrom",
    /\b(dates? ?of ?(service|svc)|dos|d o s|(services?|svc|serv|procedure|proc|visit|encounter|enc|treatment|tx|performed|rendered|seen) ?(dates?|dt|on)|(date|day) (of (the )?(visit|encounter|treatment|procedure)|seen|performed|rendered|you saw.*)|24 ?a|fecha del? servicio|(date|dt) ?from|(from|begin|start) ?(date|dt)|desde)\b|^((service|svc) )?(from|start|begin)$/,
  ),
  maybe(
    "dateFrom",
    /^(((first|appt|appointment) )?(dates?|dt)|fechas?|when|on|day|performed|rendered|(visit|encounter)( (of|on))?|seen( \w+day)?|mm ?dd ?yy(yy)?)$/,
  ),
  sure(
    "other",
    /\b(billing|referring|ref|ordering|supervis(ing|or)|facility|group|pay ?to|service location|attending|operating|32a|33a|17b)\b.*\b(npi|provider|id)\b/,
  ),
  sure(
    "renderingNpi",
    /\b((rendering|rend|perf(orming)?|servicing|treating) ?(provider|prov|phys\w*)?s? ?(id)? ?(npi|id)?|24 ?j|npi (.*(rend|rind|presta|treat)\w*|of (the )?(person|one|clinician|provider) (who|that)))\b/,
  ),
  maybe(
    "renderingNpi",
    /^((line |provider |prov )?npi( number| no| id)?|(seen|done|given|rendered|performed) by|(j|clinician|physician|doctor)s? npi)$/,
  ),
  sure("code", /\b(charge|billing) ?codes?\b/),
  // What is called so on a line is the line's: "Total charge" is a claim's where it stands on none (see `is-total`).
  sure(
    "totalCharge",
    /\b28 total\b|\bbox 28\b|^claim total( (charges?|amount|billed))?$|^total (for )?(claim|charged|submitted)\b|^(amount of claim|claim am\w+)$|\bclm ?02\b/,
  ),
  sure(
    "other",
    /\b(amount|amt|total)? ?(balance|due|copay|co pay|deductible|write ?off|tax|discount|subtotal|expected(?! charge))\b/,
  ),
  sure(
    "charge",
    /\b((total )?charge[ds]?|chgs?|chrgs?|(?<!(as|problems?|diagnos[ie]s|dxs?) )billed(?! (pay|plan|ins))( amount)?|submitted am\w+|24 ?f|cargos?|importe|monto|net value|gross|(line|ext(ended)?|total|billing) ?(amount|amt|price|fee)s?)\b|^line total$/,
  ),
  maybe(
    "charge",
    /^(amount|amt|fee|price|rate|sum|total(s|es)?|cost|extended|usd|precio|(amount|total) usd)$|^(cents|centavos)\b/,
  ),
  sure(
    "payerName",
    /\b(pay[eo]rs?|carrier|insurer|aseguradora|pagador|health ?plan|plan (de salud|medico)|covered by|plan (billed|on claim))\b|\b((insurance|ins) (company|co|carrier|plan|name|program|provider)|(plan|program) name|11 ?c|primary (ins(urance)?|plan|coverage)|seguro( medico| primario)?)\b|^((bill to |case )?(primary|insurance|plan|ins( co| name)?|coverage)( 1)?( primary)?|(member|responsible|patient s?|active|billed?) ?(health )?(plan|insurance|coverage)( name)?)$/,
  ),
  maybe(
    "payerName",
    /^((bill(s|ing)?|send|submit|file|(send )?claims?) to|(health|medical|bill|prim?) ins(urance)?|ins|coverage plan|company)$/,
  ),
  maybe("diagnosis", /^(problem|assessment|impression|condition)s?( addressed| treated| billed)?$/),
  // Of whatever it is: the claim's total where it is what the lines come to.
  maybe("charge", /^(?!.*\bbatch\b).*\btotal(es)?\b|^(sum|so far)\b/),
  sure("other", /\b(descriptions?|descripcion|desc|narrative|remarks?|comments?|notes?)$/),
  sure("diagnosis", /\b(diagnos[ie]s|diags?|dxs?|icds?|21 ?[a-l]|diagnosticos?)\b/),
  sure(
    "code",
    /\b((cpt|hcpcs?|proc(edure|s)?|px) ?(code|cd|id)?s?|(service|svc|serv|treatment) ?(code|cd|id)s?|24 ?d|codigo del? (procedimiento|servicio)|procedimientos?)\b/,
  ),
  maybe(
    "code",
    /^(services?|svc|servicios?|((medical|requested) )?codes?|codigos?|cd|what was done|treatments?|services (rendered|performed))$|^code \d$/,
  ),
];
