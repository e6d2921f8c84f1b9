/** The claim line that each kit shows at first; all is text, as a form has it. */
export const line = {
  code: "17340",
  modifier: "11",
  pos: "22",
  units: "14",
  pointer: "1",
  charge: "95.00",
  date: "2026-11-20",
};

export const labels = {
  code: "CPT/HCPCS",
  modifier: "Modifier",
  pos: "Place of service",
  units: "Units",
  pointer: "Diagnosis pointer",
  charge: "Charge",
  date: "Date of service",
};

export const places = [
  { value: "11", label: "11 - Office" },
  { value: "22", label: "22 - Outpatient hospital" },
  { value: "24", label: "24 - Surgical center" },
];

export const modifiers = ["11", "25", "59", "XS"];

/**
 * Prints what the kit holds by itself; the page's own elements are never read for it.
 * @param {unknown} state
 */
export function tell(state) {
  const output = document.querySelector("[data-state]");
  if (output) output.textContent = JSON.stringify(state);
}
