import { wording } from "../../lib/core/view/wording";
import { Section } from "../ui/Section";

/** Why a field of the page was taken for a procedure code. */
export function WhySection({ why }: { why: string[] }) {
  if (why.length === 0) return null;
  return (
    <Section title={wording.sidebar.why} open={false}>
      <ul class="cs-why">
        {why.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Section>
  );
}
