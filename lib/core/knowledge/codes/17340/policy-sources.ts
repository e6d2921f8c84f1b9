import type { Source } from "../../fact";

/** Who says how such a claim is billed, corrected, supervised and paid for. Checked 2026-11-27. */
export const policySources: Source[] = [
  page("hiacode-53", "Modifier 53, and who uses 73 and 74", "HIAcode", { edition: "2026-01-19" }),
  second("palmetto-visit-97", "Reason code 97 for a visit of the same day", "Palmetto GBA", { edition: "2016" }),
  page("aad-own-number", "Payment under a practitioner's own number", "American Academy of Dermatology"),
  page("aad-level-reviews", "Payers that review the level of visits", "American Academy of Dermatology"),
  page("burr-supervision", "Permanent changes to Medicare physician supervision rules", "Burr & Forman", {
    url: "https://www.burr.com/newsroom/articles/cms-makes-permanent-significant-changes-to-medicare-physician-supervision-rules",
  }),
  page("pyapc-supervision", "Virtual direct supervision from 2026", "PYA", { url: "https://www.pyapc.com" }),
  second("good-faith-estimate", "Good-faith estimates for self-pay patients", "Health Insurance FAQs", {
    edition: "2026-06",
    url: "https://healthinsurancefaqs.com/what-is-a-good-faith-estimate-and-what-are-my-rights-if-im-uninsured-or-self-pay/",
  }),
  page("premera-corrected", "Corrected and replacement claims", "Premera"),
  second("aradune-medicaid", "Medicaid fee schedules of the states", "Aradune", { edition: "2026-03" }),
  page("tricare-acne", "Policy manual 6010.60-M, chapter 7, section 17.1", "TRICARE", {
    edition: "2022-03-22",
    url: "https://manuals.health.mil",
  }),
  second("humana-acne", "Acne treatments, as summarised by GenHealth", "Humana", {
    edition: "2023-03-13",
    url: "https://genhealth.ai/policy/humana/034b6e78-acne-treatments",
  }),
];

interface Where {
  url?: string;
  /** Absent: an undated page. */
  edition?: string;
}

function page(id: string, title: string, publisher: string, where: Where = {}): Source {
  return { ...article(id, title, publisher, where), verification: "read in the cited page" };
}

function second(id: string, title: string, publisher: string, where: Where = {}): Source {
  return { ...article(id, title, publisher, where), verification: "read in a secondary source" };
}

function article(id: string, title: string, publisher: string, { url, edition }: Where) {
  const when = { asOf: edition ?? "2026-11-27", dated: edition ? "edition" : "read on" } as const;
  return { id, title, publisher, ...(url && { url }), ...when, kind: "reference" as const };
}
