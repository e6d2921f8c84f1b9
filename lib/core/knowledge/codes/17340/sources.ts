import type { Source } from "../../fact";
import { policySources } from "./policy-sources";

const aad = "American Academy of Dermatology";

/** Who says what about the code, in the order of docs/sources.md. */
export const sources: Source[] = [
  cmsData("cms-pfs-2026-07", "Physician fee schedule, relative value file RVU26C", "yearly", "2026-07"),
  cmsData("cms-pfs-2025-10", "Physician fee schedule, relative value file RVU25D", "yearly", "2025-10"),
  cmsData("cms-pfs-2024-07", "Physician fee schedule, relative value file PPRRVU24_JUL", "yearly", "2024-07"),
  cmsData("cms-mue-2026-04", "Medically unlikely edits, practitioner services, April 2026", "quarterly", "2026-04"),
  cmsData("cms-mue-2024-07", "Medically unlikely edits, practitioner services, July 2024", "quarterly", "2024-07"),
  cmsData("cms-ncci-2024-07", "NCCI procedure-to-procedure edits, practitioner, July 2024", "quarterly", "2024-07"),
  { ...page("aad-fees-2026", "2026 Final Medicare Physician Fee Schedule", aad), asOf: "2026-11-27" },
  page(
    "holland-knight-2026",
    "Conversion factors of the 2026 fee schedule",
    "Holland & Knight",
    undefined,
    "2025-11-12",
  ),
  page(
    "aad-dermworld",
    "DermWorld Coding Consult, September 2025 and March 2026: NCCI in 2025",
    aad,
    undefined,
    "2026-03-01",
  ),
  page(
    "fcso-mue",
    "MUE adjudication indicators",
    "First Coast Service Options",
    "https://medicare.fcso.com/Appeals/0471892.asp",
  ),
  page("palmetto-mue", "MUE adjudication indicators (DID A44KL34718)", "Palmetto GBA", "https://www.palmettogba.com"),
  second("rvuedge", "Documentation for the code", "RVU Edge", "https://rvuedge.com/cpt-codes/surgery/17340/", "2026"),
  second("codingahead", "Coding article on the code", "Coding Ahead", "https://www.codingahead.com/cpt-17340/"),
  second(
    "codingahead-code",
    "Coding article on the code, treatment before it",
    "Coding Ahead",
    "https://www.codingahead.com/cpt-code-17340/",
  ),
  page(
    "aafp-cryo",
    "Cryosurgery for common skin conditions",
    "American Family Physician",
    "https://www.aafp.org/afp/2020/0401/p399.html",
    "2020-04-01",
  ),
  second(
    "ncci-minor-procedures",
    "Evaluation and management with a procedure, quoting NCCI policy manual chapter 1",
    "McKesson",
    "https://mckesson.com/bps/blog/evaluation-and-management-service-with-procedures/",
  ),
  page("icd-titles", "ICD-10-CM titles (medtrack-io/icd_code)", "Medtrack", "https://github.com/medtrack-io/icd_code"),
  second(
    "icd-billable",
    "L70 codes: billable flags and exclusions",
    "Little Den",
    "https://littleden.blog/icd10/code/l70/",
  ),
  {
    id: "icd-fy2026",
    title: "ICD-10-CM code file, fiscal year 2026",
    publisher: "CMS",
    asOf: "2025-10",
    dated: "edition",
    verification: "read in the data file",
    kind: "cms-data",
  },
  second("icd-age", "L70.4 age edit", "ICD List", "https://icdlist.com/icd-10/L70.4", "2023"),
  page("wps-cosmetic", "Billing guidelines of LCD L34698, as copied at 5y1.org", "WPS"),
  page("modifier-22-demands", "Payment policy PP.002.007, modifier 22", "Triple-S", undefined, "2026-05-12"),
  page(
    "bcbsal-lesions",
    "Provider manual, destruction of benign or premalignant lesions",
    "Blue Cross Blue Shield of Alabama",
    "https://www.bcbsal.org",
  ),
  second(
    "approvalhelp",
    "Documentation for L70.0",
    "ApprovalHelp",
    "https://approvalhelp.com/how-it-works/icd10/l70-0",
  ),
  page("bcbsms-removal", "Benign lesion removal policy", "Blue Cross Blue Shield of Mississippi"),
  second("droracle", "Documenting destruction of lesions", "Dr.Oracle", "https://www.droracle.ai/articles/57378"),
  page("preop-photos", "Cosmetic and reconstructive policy, documents asked for", "docslib 2099952"),
  second("reference-text", "Reference text on the code that this product began with", "Unnamed reference"),
  ...policySources,
];

function cmsData(id: string, title: string, renewed: "quarterly" | "yearly", asOf: string): Source {
  const verification = "read in the data file";
  return { id, title, publisher: "CMS", asOf, dated: "edition", verification, renewed, kind: "cms-data" };
}

function page(id: string, title: string, publisher: string, url?: string, edition?: string): Source {
  return { ...article(id, title, publisher, url, edition), verification: "read in the cited page" };
}

function second(id: string, title: string, publisher: string, url?: string, edition?: string): Source {
  return { ...article(id, title, publisher, url, edition), verification: "read in a secondary source" };
}

function article(id: string, title: string, publisher: string, url?: string, edition?: string) {
  const when = { asOf: edition ?? "2026-11-23", dated: edition ? "edition" : "read on" } as const;
  return { id, title, publisher, ...(url && { url }), ...when, kind: "reference" as const };
}
