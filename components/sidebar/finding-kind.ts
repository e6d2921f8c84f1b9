import type { FindingView } from "../../lib/core/view/sidebar-view";
import type { IconName } from "../ui/Icon";

/** Its sign: what could not be judged is a kind of its own, whatever its severity would have been. */
export function kindOf({ verdict, severity }: FindingView): IconName {
  return verdict === "unsure" ? "unsure" : severity;
}
