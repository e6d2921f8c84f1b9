/** The words of the marks beside fields. */
export const markWording = {
  kind: { error: "To fix", warning: "To know", info: "To know", unsure: "Not checked" },
  show: "Show",
  dismiss: "Dismiss",
  more: (count: number) => `${count} more in the sidebar`,
} as const;
