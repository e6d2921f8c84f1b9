import { datesIn, weekday } from "../../values/dates-in";
import { icdCodesIn } from "../../values/parse-diagnoses";
import { codeOf } from "../naming/fits-role";
import { cueOfPhrase } from "../naming/name-field";
import { type FieldRole, roles, valueFits } from "../roles";

/** An amount has its cents, or its sign. */
const amount = /\$|\d[.,]\d\d\b/;
const free: readonly FieldRole[] = ["payerName", "payerId", "insuranceType"];

/**
 * Whether a text by itself reads like a value of the role: stricter than what may stand in a field that is known, because
 * on a page most texts that stand beside a label are something else.
 */
export function looksLike(role: FieldRole, text: string): boolean {
  if (text === "" || text.endsWith(":") || !valueFits(role, text)) return false;
  if (roles[role].date) return datesIn(text)[0]?.before.replace(weekday, "").trim() === "";
  switch (role) {
    case "charge":
    case "unitPrice":
    case "paid":
      return amount.test(text);
    case "code":
      return codeOf(text) !== null;
    case "diagnosis":
      return icdCodesIn(text).length > 0;
    case "placeOfService":
      return /^\(?\d\d\b/.test(text);
    case "renderingNpi":
      return /\b\d{10}\b/.test(text);
    case "priorAuthorization":
      return /\d{3}/.test(text) && !cueOfPhrase(text);
    case "additionalInformation":
    case "x12":
    case "included":
    case "takenOut":
      return false;
    default:
      // "Account: 6017340" says itself what it is.
      return !free.includes(role) || (/[a-z0-9]/i.test(text) && !text.includes(":") && !cueOfPhrase(text));
  }
}
