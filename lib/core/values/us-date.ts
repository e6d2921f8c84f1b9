/** "2026-11-20" → "11/20/2026", as dates are written in sentences; any other text stays as it is. */
export function usDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year ? `${month}/${day}/${year}` : iso;
}
