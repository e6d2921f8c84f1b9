import { localDate } from "./local-date";

/** A moment as the person's clock shows it: "2026-11-29T17:05:00Z" → "2026-11-29 12:05". */
export function localTime(at: string): string {
  const moment = new Date(at);
  const [hours, minutes] = [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, "0"));
  return `${localDate(moment)} ${hours}:${minutes}`;
}
