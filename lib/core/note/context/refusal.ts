import type { TermTable } from "../../knowledge/note-cues";

/** Somebody refuses, and it is not said what: that which was spoken of last. */
export const refusal: TermTable = `
patient|pt|she|he|they|mother|mom|father|dad|parent|parents|family|guardian refused|refuses|declined|declines <end>|.|,|;|today|this|-
patient|pt|she|he|they|mother|mom|father|dad|parent|parents said|says no|nope <end>|.|,|;
said|says no|nope thanks|thank
decided|decides|chose|opted|elected|voted against it|this|that|freezing|treatment|cryotherapy
shook|shakes|shaking his|her|their head
declined|refused by ..1 patient|pt|her|him|mother|mom|father|dad|parent|parents|family|guardian
and|but|then declined|refused|declines|refuses .|,|;
preferred|prefers|chose|elected|opted|decided not to ..1 have|do|get it|this|that ..1 done|today?
would|'d rather|prefer not to? <end>|.|,|;|and|so|but
patient|pt|she|he|they|mother|father would not <end>|.|,|;
patient|pt|she|he|they|mother|father wouldn't <end>|.|,|;
preferred|prefers|prefer|chose|wished not to? <end>|.|,|;|and|so|but
rather not ..1 have|do|get it|this|that ..1 done|today?
rather not <end>|.|,|;
`;
