/** A label as the cues want it: lower case, no accents, no punctuation, single blanks; "" where nothing is left. */
export function plainWords(text: string): string {
  return (
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f®™*]/g, "")
      .toLowerCase()
      // "Procedure/modifiers" is a field for both, "procedure modifiers" is one for modifiers.
      .replace(/ {0,9}[:/&+,|-] {0,9}(?=mods?\b|modif|mds?\b)/g, " and ")
      .replace(/([a-z])(\d)/g, "$1 $2")
      .replace(/#\W*$/, " no")
      .replace("¢", "cents")
      .replace(/[^a-z0-9]+/g, " ")
      .trim()
      // "From (MM/DD/YY)", "From: month": how a date is to be written does not say which it is. "Their auth number is [ ]".
      .replace(/ (([cy]+ ?)?mm ?dd( ?[cy]+)?\b|(month|day|year|is|for all( lines)?)$)/, "")
  );
}

/** The words in a name or id, without its numbers: "ctl00$gv$txtCPT1" → ["ctl", "gv", "txt", "cpt"]. */
export function nameTokens(name: string): string[] {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}
