/** The figures of some texts, each once: with the letters, dollar and percent signs that belong to them. */
export function figuresIn(...texts: (string | undefined)[]): string[] {
  const figures = texts.flatMap(
    (text = "") => text.match(/\d\d\/\d\d\/\d{4}|\b[A-Z]?\$?\d+(?:[.,]\d+)*[A-Z%]?|\$\d+(?:\.\d+)?/g) ?? [],
  );
  return [...new Set(figures)].toSorted();
}
