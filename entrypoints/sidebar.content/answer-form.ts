import { type FormFields, formFields } from "../../lib/core/claim/form-fields";
import type { FormAnswer } from "../../lib/core/reading/reading";
import { offerWording } from "../../lib/core/words/en/offer";
import type { Guided } from "../../lib/extension/background/guide-tab";
import { ask, tell } from "../../lib/extension/messages";
import type { makeUndoNotice } from "./undo-notice";

/** Has it kept for the site what the person says of the form, and offers the way back. */
export function makeFormAnswers(
  guided: () => Guided | undefined,
  notice: ReturnType<typeof makeUndoNotice>,
  onNotKept: () => void,
) {
  let given: { answer: FormAnswer; form: FormFields } | null = null;

  /** The frame that holds the form knows its elements: it is asked what finds them again. */
  const give = async (answer: FormAnswer) => {
    const { origins = [], view } = guided()?.guidance ?? {};
    const form = formFields(origins, view?.lines[0]?.index ?? 0);
    if (!form) return;
    given = { answer, form };
    await ask("script-wanted", { script: "outline", frameIds: [form.frameId] });
    tell("locate-form", { frameId: form.frameId, fieldIds: form.fieldIds });
  };
  const located = async (found: readonly string[]) => {
    const preferences = guided()?.preferences;
    if (!given || !preferences) return;
    const { answer, form } = given;
    given = null;
    const selectors = found.map((selector) => (form.frame ? `${form.frame} >>> ${selector}` : selector));
    const words = offerWording.form;
    if ((await ask("keep-form-answer", { answer, selectors })) === true)
      return notice.show(preferences, words.remembered[answer], () => void forget(selectors));
    notice.show(preferences, words.notRemembered);
    if (answer === "never") onNotKept();
  };
  return { give, located };
}

async function forget(selectors: readonly string[]): Promise<void> {
  await ask("forget-form-answer", { selectors });
  // Frames that hold a part of the claim were let go while nothing was to be shown.
  tell("frame-opened");
}
