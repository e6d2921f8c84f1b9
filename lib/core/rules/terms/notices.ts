import type { RuleContext } from "../engine/rule";
import { isMedicare, isMedicarePlan, namesPayer } from "./medicare";
import { carried } from "./modifiers";

/** What says that Original Medicare's notice was given, or not. GY is heard by other payers, too. */
export const noticeModifiers: readonly string[] = ["GA", "GX", "GZ"];

/** What of them the line carries though the claim is for another payer; none while nothing says whom it is for. */
export function strayNotices(context: RuleContext): string[] {
  if (isMedicare(context) || !namesPayer(context)) return [];
  return carried(context.line, isMedicarePlan(context) ? [...noticeModifiers, "GY"] : noticeModifiers);
}
