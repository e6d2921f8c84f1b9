/** The code this folder is about. Alone in its file: the always-on sentinel carries it and nothing else. */
export const code = "17340";
