import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isSectionLabel, noteScore } from "../../../lib/core/note/note-score";

const score = (text: string, label = "", isEditable = false) => noteScore({ text, label, isEditable });
const notes: { id: string; text: string }[] = JSON.parse(
  readFileSync(new URL("../../notes/building.json", import.meta.url), "utf8"),
);

describe("what is a note", () => {
  const whole = notes.filter(({ text }) => text.length > 300);

  test("every whole note of the project, in a box and, nearly all, as plain text", () => {
    expect(whole.filter(({ text }) => score(text, "", true) === 0).map(({ id }) => id)).toEqual([]);
    expect(whole.filter(({ text }) => score(text) === 0).length).toBeLessThan(whole.length * 0.05);
  });

  test("the first sentence typed into a box that is called a note", () => {
    expect(score("Verbal consent obtained.", "Progress note", true)).toBeGreaterThan(0);
    expect(score("LN2 to 14 papules of the chin.", "", true)).toBeGreaterThan(0);
  });

  test("a fuller note outweighs a shorter one", () => {
    const short = "Verbal consent obtained.";
    const full = `${short} LN2 spray to 14 papules of the chin, tolerated well. Follow-up in 4 weeks.`;
    expect(score(full, "Note", true)).toBeGreaterThan(score(short, "Note", true));
  });
});

describe("what is none", () => {
  const others: [string, string, string, boolean][] = [
    ["an address", "12 Harbor Road\nLittlestown PA 17340\nUnited States", "Address", true],
    [
      "a chat",
      "Hi Dana, did you see the patient's claim?\nYes, your message came in. Thanks! Can you call the payer about our acne claims? We will follow up.",
      "",
      false,
    ],
    [
      "a message box",
      "Please call the patient back about the acne treatment, she asked for a follow-up.",
      "Message to the front desk",
      true,
    ],
    [
      "claim box 19",
      "Reduced service, patient felt faint after 3 lesions were treated",
      "Additional claim information (box 19)",
      true,
    ],
    [
      "a billing comment",
      "Patient called, denied owing the balance. Plan: resend statement.",
      "Billing comments",
      true,
    ],
    [
      "an article",
      "How does cryotherapy for acne work? Liquid nitrogen is sprayed on your lesions. Experts say that patients should expect redness of the face. Follow-up is common. Talk to your doctor about the risks and benefits, and read more about topicals such as tretinoin here.",
      "",
      false,
    ],
    [
      "a payer's policy",
      "Cryotherapy of acne with liquid nitrogen or carbon dioxide slush is not medically necessary. Coverage of procedures for patients with acne lesions is limited. Our policy on benefits and instructions for appeals applies to your plan. CPT codes are listed below; coverage may differ.",
      "",
      false,
    ],
    [
      "a claim form's words",
      "Patient name Insured name Diagnosis L70.0 Procedure 17340 Charges Units Place of service Rendering provider",
      "",
      false,
    ],
    ["a menu", "Home Patients Claims Reports Settings Help Sign out", "", false],
    ["nothing", "", "Visit note", true],
    ["a blank template", "________", "Visit note", true],
  ];

  test.each(others)("%s", (_, text, label, isEditable) => {
    expect(score(text, label, isEditable)).toBe(0);
  });
});

test("labels of the parts of a note", () => {
  expect(
    ["Subjective", "Assessment & Plan:", "HPI", "Physical exam"].filter((label) => !isSectionLabel(label)),
  ).toEqual([]);
  expect(["Plan name", "Insurance plan", "Examination date", "Procedure code", "Notes"].filter(isSectionLabel)).toEqual(
    [],
  );
});
