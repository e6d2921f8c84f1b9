import { formOf } from "../../lib/core/reading/certainty";
import { mergeFrames } from "../../lib/core/reading/merge-frames";
import { readFrame } from "../../lib/page/frame/read-frame";

/** Shows a form and types the code into each of its fields in turn, then into all; names those that called for the sidebar. */
export function firesOn(html: string, code: string): string[] {
  document.body.innerHTML = html;
  const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")];
  const fired = fields.flatMap((field, index) => {
    field.value = code;
    const isFired = standsOnLine(code);
    field.value = "";
    return isFired ? [`field ${index + 1}`] : [];
  });
  for (const field of fields) field.value = code;
  return standsOnLine(code) ? [...fired, "all fields"] : fired;
}

function standsOnLine(code: string): boolean {
  const { certainty, lines } = formOf(mergeFrames([readFrame(document).reading]));
  return (
    certainty === "sure" &&
    lines.some((line) => line.fields.some((field) => field.role === "code" && field.value === code))
  );
}
