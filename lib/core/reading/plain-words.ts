/** A label as the cues want it: lower case, no accents, no punctuation, single blanks; "" where nothing is left. */
export function plainWords(text: string): string {
  return (
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f®™*]/g, "")
      .toLowerCase()
      // "Procedure/modifiers" is a field for both, "procedure modifiers" is one for modifiers.
      .replace(/\s*[:/&+,]\s*(?=mod)/g, " and ")
      .replace(/([a-z])(\d)/g, "$1 $2")
      .replace(/[^a-z0-9]+/g, " ")
      .trim()
      // "From (MM/DD/YY)": how a date is to be written does not say which it is.
      .replace(/ ([cy]+ ?)?mm ?dd( ?[cy]+)?\b/, "")
  );
}

/** The words in a name or id: "ctl00$gv$txtCPT1" → ["ctl", "00", "gv", "txt", "cpt", "1"]. */
export function nameTokens(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .replace(/([A-Za-z])(\d)/g, "$1 $2")
    .replace(/(\d)([A-Za-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
