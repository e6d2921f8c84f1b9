import { practiceCases } from "../knowledge/codes/practice";
import type { PracticeCase } from "../knowledge/practice-case";
import { type PracticeForm, practiceForm } from "./practice-form";

/** A case as it is chosen and drawn. */
export interface PracticeCaseView {
  id: string;
  title: string;
  mend: string;
  form: PracticeForm;
  note: string;
}

export function practiceCaseViews(): PracticeCaseView[] {
  return practiceCases.map(viewOf);
}

/** The one on which a first finding is made and mended: too many units. */
export function firstPracticeCase(): PracticeCaseView {
  const [first] = practiceCases.filter(({ id }) => id === "units");
  return viewOf(first as PracticeCase);
}

function viewOf({ id, title, mend, claim, note }: PracticeCase): PracticeCaseView {
  return { id, title, mend, form: practiceForm(claim), note };
}
