export type Answer = "yes" | "no" | "unrecorded" | "blank" | "words";

/** What stands behind the label of a field: a yes, a no, "not recorded", nothing, or words to read. */
export function answerOf(content: string): Answer {
  const words = content.replace(/^[\s:=?(-]+(?=\S)|[\s.;,)\]]+$/g, "").trim();
  if (words === "" || /^(?:n\/a|na|not applicable|tbd|unknown|\?+|pending|see (?:above|below|note))$/.test(words)) {
    return /^[\s:=(]*(?:-|\(-\))\s*\)?\.?$/.test(content) ? "no" : "blank";
  }
  if (unrecorded.test(words)) return "unrecorded";
  if (no.test(words)) return "no";
  return yes.test(words) ? "yes" : "words";
}

const unrecorded =
  /^(?:was |were )?(?:not|un|never|no)[ -]?(?:been )?(?:record\w*|document\w*|chart\w*|noted|stated|specified|asked|assessed|screened|entered|mentioned|addressed|inquired|elicited)\b/;
const no =
  /^(?:no|n|nil|false|negative|neg|absent|omitted|refused|deferred|declined|denied|denies|zero|0|-)$|^(?:none|never|not|without|declined|refused|deferred|no,|patient (?:declined|refused)|pt (?:declined|refused)|unable)\b[^,;.]{0,40}$/;
const yes =
  /^(?:yes|y|true|x|\+|done|positive|pos|ok|performed|completed|complete|given|taken|obtained|signed|explained|reviewed|discussed|present)\b/;
