import type { FieldMark } from "../../lib/core/view/field-marks";

type Marked = Pick<FieldMark, "kind" | "count"> & { label: string; value: string };

/** One field for each kind of mark, of which one has more than one finding. */
export const markedFields: readonly Marked[] = [
  { label: "24G Units", value: "14", kind: "error", count: 1 },
  { label: "24D Modifiers", value: "50 11 25", kind: "error", count: 3 },
  { label: "24B Place", value: "99", kind: "warning", count: 1 },
  { label: "11c Plan", value: "Lake County Health", kind: "info", count: 1 },
  { label: "24J NPI", value: "", kind: "unsure", count: 1 },
];

/** A form of somebody else's, as light or dark as the marks that are drawn over it once it stands. */
export function MarkedForm({ theme }: { theme: "light" | "dark" }) {
  const colours = { colorScheme: theme, background: "Canvas", color: "CanvasText" };
  return (
    <form data-marked style={{ ...colours, padding: "24px", font: "14px system-ui" }}>
      {markedFields.map(({ label, value }) => (
        <p key={label}>
          <label>
            {label} <br /> <input value={value} />
          </label>
        </p>
      ))}
    </form>
  );
}
