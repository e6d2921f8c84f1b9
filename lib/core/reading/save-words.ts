/** What buttons say that keep what is on a form, or send it. */
const saves =
  /\b(save|(re)?submit|send|post|finish|complete|finali[sz]e|release|transmit|guardar|enviar)\b|\b(file|drop|bill|sign|close) (the |this )?(claim|charge|encounter|visit)/i;
/** What they say that do something else, though they may submit the form. */
const others =
  /\b(search|find|filter|look ?-?up|cancel|add|insert|new|delete|remove|clear|reset|validate|scrub|check|verify|calculate|print|preview|export|upload|attach|browse|choose|log ?(in|out|on)|sign ?(in|out|up)|back|previous|refresh|copy|edit)\b/i;
/** "Save and add another" does save. */
const surely = /\b(save|submit)\b/i;
/** A button's words are few; what is longer is a text. */
const longest = 40;

/** Whether a button with these words saves a form; "maybe" where they do not say. */
export function savesByWords(words: string): "yes" | "no" | "maybe" {
  const text = words.replace(/\s+/g, " ").trim();
  if (text.length > longest) return "no";
  if (surely.test(text)) return "yes";
  if (others.test(text)) return "no";
  return saves.test(text) ? "yes" : "maybe";
}
