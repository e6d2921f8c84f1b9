/** The NPI in a text: alone, beside a name ("Ada Novak PA-C · NPI 1573064890"), or with blanks among its digits. */
export function npiIn(text: string): string | undefined {
  const [npi] = /(?<!\d)\d{10}(?!\d)/.exec(text) ?? /(?<!\d)\d(?:\s?\d){9}(?!\s?\d)/.exec(text) ?? [];
  return npi?.replace(/\s/g, "");
}
