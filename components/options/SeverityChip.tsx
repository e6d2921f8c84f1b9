import type { Severity } from "../../lib/core/values/severity";
import { wording } from "../../lib/core/words/en/sidebar";
import { Chip } from "../ui/Chip";

/** What a rule's finding costs, in a pill. */
export function SeverityChip({ severity }: { severity: Severity }) {
  return <Chip tone={severity === "info" ? "plain" : severity}>{wording.severity[severity]}</Chip>;
}
