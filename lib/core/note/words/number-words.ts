const words = new Map<string, number>(
  (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen twenty"
  )
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
);
for (const [word, amount] of Object.entries({
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  dozen: 12,
  single: 1,
  solitary: 1,
  couple: 2,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
}))
  words.set(word, amount);

/** "once" is far more often English. */
words.delete("once");

/** What a number or number word amounts to: null for dates, fractions and all that is none. */
export function numberOf(word: string): number | null {
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return words.get(word) ?? null;
  const amount = Number(word);
  return Number.isFinite(amount) ? amount : null;
}
