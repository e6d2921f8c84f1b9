import { claimWording } from "../words/en/claim";
import { formOf, type WeighedForm } from "./certainty";
import type { FieldReading, FormAnswer, PageLine, PageReading } from "./reading";

/** Weighs a page's form, and goes by what the person has said of it before. */
export function answeredForm(page: PageReading): WeighedForm {
  const { lines, claimWide } = page;
  const isRefused = lines.some(hasAnswer("never")) || claimWide.some(isAnswered("never"));
  const form = formOf(isRefused ? withoutRefused(page) : page);
  if (isRefused && form.certainty === "no") return { ...form, reasons: [claimWording.form.never] };
  if (form.certainty === "maybe" && form.lines.some(hasAnswer("always")))
    return { ...form, certainty: "sure", reasons: [claimWording.form.always, ...form.reasons] };
  return form;
}

function withoutRefused(page: PageReading): PageReading {
  const { lines, claimWide } = page;
  const refused = lines.filter(hasAnswer("never"));
  const left = lines.filter((line) => !refused.includes(line));
  // What a form has listed as text goes with its last line that can be typed in.
  const goesAlong = (line: PageLine) =>
    !isTyped(line) &&
    refused.some(({ frame }) => frame === line.frame) &&
    !left.some((other) => other.frame === line.frame && isTyped(other));
  return {
    ...page,
    lines: left.filter((line) => !goesAlong(line)),
    claimWide: claimWide.filter((field) => !isAnswered("never")(field)),
  };
}

function hasAnswer(answer: FormAnswer): (line: PageLine) => boolean {
  return ({ fields }) => fields.some(isAnswered(answer));
}

function isAnswered(wanted: FormAnswer): (field: FieldReading) => boolean {
  return ({ answer }) => answer === wanted;
}

function isTyped({ fields }: PageLine): boolean {
  return fields.some(({ kind }) => kind !== "text");
}
