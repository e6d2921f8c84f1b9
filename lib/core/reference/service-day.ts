/** The day, YYYY-MM-DD, whose editions count for a line: its date of service, or today where none is known. */
export function serviceDay(date: string | null | undefined, today: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(date ?? "") ? String(date) : today;
}
