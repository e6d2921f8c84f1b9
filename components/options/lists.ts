/** Names are typed one a line, since a payer's name may hold a comma. */
export function splitNames(text: string): string[] | undefined {
  return split(text, /\n/);
}

export function joinNames(names: string[] = []): string {
  return names.join("\n");
}

/** Payer ids hold neither commas nor spaces. */
export function splitIds(text: string): string[] | undefined {
  return split(text, /[\s,;]+/);
}

/** Words of plans hold spaces. */
export function splitWords(text: string): string[] | undefined {
  return split(text, /[,;]+/);
}

export function joinIds(ids: string[] = []): string {
  return ids.join(", ");
}

/** The parts without blanks around them, each once; undefined where none is left, which takes the setting away. */
function split(text: string, separator: RegExp): string[] | undefined {
  const parts = text.split(separator).map((part) => part.trim());
  const found = [...new Set(parts.filter(Boolean))];
  return found.length > 0 ? found : undefined;
}
