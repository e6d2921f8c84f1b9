/** Drawn on a 16 × 16 grid with one stroke width, so that they read as one hand. */
const paths = {
  error: "M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4z M8 4.8v3.8 M8 11.1v.1",
  warning: "M8 2.2 14.4 13.4H1.6z M8 6.4v3.2 M8 11.5v.1",
  info: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z M8 7.4v3.6 M8 4.9v.1",
  unsure: "M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3 M8 11.5v.1",
  fine: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z M5.2 8.2l2 2 3.6-4.2",
  denied: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z M5.8 5.8l4.4 4.4 M10.2 5.8l-4.4 4.4",
  open: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z",
  bullet: "M8 7a1 1 0 1 0 0 2 1 1 0 0 0 0-2z",
  chevron: "M4.5 6.2 8 9.8l3.5-3.6",
  close: "M4 4l8 8 M12 4l-8 8",
  left: "M13.5 2.5v11 M10.5 8H2.5 M5.5 5l-3 3 3 3",
  right: "M2.5 2.5v11 M5.5 8h8 M10.5 5l3 3-3 3",
  collapse: "M4 4l4 4-4 4 M9 4l4 4-4 4",
  expand: "M12 4 8 8l4 4 M7 4 3 8l4 4",
  options:
    "M2.5 4.5h5.5 M11.5 4.5h2 M2.5 11.5h2 M8 11.5h5.5 M8 4.5a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 1 0-3.5 0z M4.5 11.5a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 1 0-3.5 0z",
  more: "M3 7.5a.5.5 0 1 0 .1 0z M8 7.5a.5.5 0 1 0 .1 0z M13 7.5a.5.5 0 1 0 .1 0z",
  point: "M8 1.5v3 M8 11.5v3 M1.5 8h3 M11.5 8h3 M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
  outside: "M6.5 3.5h-3v9h9v-3 M9 2.8h4.2V7 M13 3 7.5 8.5",
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing in the colour of the text; a picture only, the word stands beside it. */
export function Icon({ name, class: className }: { name: IconName; class?: string }) {
  return (
    <svg class={className ? `cs-icon ${className}` : "cs-icon"} viewBox="0 0 16 16" aria-hidden="true">
      {/* What could not be read has a broken outline. */}
      {name === "unsure" && <circle cx="8" cy="8" r="6.2" stroke-dasharray="2.6 2.2" />}
      <path d={paths[name]} />
    </svg>
  );
}
