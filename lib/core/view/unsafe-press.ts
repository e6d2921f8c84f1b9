/** Why a press of ours does not count. */
export type Unsafe =
  | "not-trusted"
  | "not-ours"
  | "held"
  | "framed"
  | "out-of-sight"
  | "not-visible"
  | "covered"
  | "moved"
  | "too-new"
  | "withdrawn";

/** What is said of a press that does not count: what is so, and what to do. */
export const unsafeWording: Record<Unsafe, string> = {
  "not-trusted": "Not applied: a script pressed it, not you. Press it yourself.",
  "not-ours": "Not applied: the press did not come from here. Press the button in the sidebar.",
  held: "Not applied: the key was held down. Let it go, and press it once.",
  framed: "Not applied: this page stands inside another one. Open the form in a tab of its own.",
  "out-of-sight": "Not applied: the button is not fully in sight. Scroll to it, and press it again.",
  "not-visible": "Not applied: the page hides the sidebar or the form. Close what hides it, and press again.",
  covered: "Not applied: something lies over the sidebar. Close or move it, and press again.",
  moved: "Not applied: the page moved the sidebar. Wait until it stands still, and press again.",
  "too-new": "Not applied: what you pressed had only just come there. Look at it, and press again.",
  withdrawn: "Not applied: this page kept changing the sidebar. Type the value in yourself.",
};
