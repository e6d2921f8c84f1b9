/** A payer's name in the one spelling names are compared in: "BC/BS of Tex." → "BC BS OF TEX". */
export function comparableName(name: string): string {
  return name
    .toUpperCase()
    .replace(/[.'’]/g, "")
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
}

/** Whether a comparable name holds the alias as whole words; a last `*` lets the alias's last word go on. */
export function holdsWords(name: string, alias: string): boolean {
  return alias.endsWith("*") ? ` ${name}`.includes(` ${alias.slice(0, -1)}`) : ` ${name} `.includes(` ${alias} `);
}
