/** Whose words are: the problem that the code is for, another one, or the patient's as a whole. */
export type Problem = "own" | "other" | "whole";
