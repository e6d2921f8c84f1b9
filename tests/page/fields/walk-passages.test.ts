import { describe, expect, test } from "vitest";
import { walkPassages } from "../../../lib/page/fields/walk-passages";
import { show } from "../show";

/** What is said before each control, and each text with the words before it: "CPT: [input]", "Payer: Cigna". */
function passagesOf(html: string, type: "control" | "text"): string[] {
  show(html);
  const passages = [...walkPassages(document.body)]
    .filter((passage) => passage !== null)
    .filter((passage) => passage.type === type);
  return passages.map(({ before, element, text }) => `${before} → ${type === "text" ? text : `[${element.id}]`}`);
}

describe("a control goes by the words before it", () => {
  test.each([
    ["CPT <input id=a> Units <input id=b>", ["CPT → [a]", "Units → [b]"]],
    ["Modifiers <input id=a><input id=b>", ["Modifiers → [a]", "Modifiers → [b]"]],
    ["Diagnosis A <input id=a> B <input id=b>", ["Diagnosis A → [a]", "Diagnosis B → [b]"]],
    ["Birth date<br>MM <input id=a> YYYY <input id=b>", ["Birth date MM → [a]", "Birth date YYYY → [b]"]],
    ["Diagnosis <p>ICD Ind. <input id=a></p> A <input id=b>", ["ICD Ind. → [a]", "Diagnosis A → [b]"]],
    ["Diagnosis &nbsp; Relate to the line below &nbsp; ICD Ind. <input id=a>", ["ICD Ind. → [a]"]],
    ["<b>CPT</b><b>Mod</b><b>Units</b><b>Amount</b><b>Visit</b><b>POS</b><b>DOS</b> <input id=a>", [" → [a]"]],
    ["<b>CPT</b><b>Mod</b><b>Units</b><b>DOS</b> <input id=a> <b>POS</b> <input id=b>", ["DOS → [a]", "POS → [b]"]],
    ["<p>CPT <input id=a></p><div><p><input id=b></p></div>", ["CPT → [a]", " → [b]"]],
  ])("%s", (html, passages) => expect(passagesOf(html, "control")).toEqual(passages));

  test("prose in between names nothing", () => {
    const prose = "Enter the code as your payer wants it. ".repeat(6);
    expect(passagesOf(`CPT <p>${prose}</p><input id=a>`, "control")).toEqual([" → [a]"]);
  });

  test("so does what is hidden in scripts, styles and templates, or in Claimside itself", () => {
    const html =
      "<script>CPT</script><style>CPT</style><template>CPT</template><claimside-sidebar>CPT</claimside-sidebar>";
    expect(passagesOf(`${html}<input id=a>`, "control")).toEqual([" → [a]"]);
  });
});

describe("a text goes by the words before it", () => {
  test.each([
    ["<a>Payments</a> <a>Partners</a>", [" → Payments", " → Partners"]],
    ["<a>Payer</a> <i>Cigna</i>", [" → Payer", "Payer → Cigna"]],
    ["<b>Payer</b> <a>Cigna</a>", [" → Payer", "Payer → Cigna"]],
    ["<b>Payer</b> <i>Cigna</i>", [" → Payer", "Payer → Cigna"]],
    ["<p>Patient: Novak  |  Insurance: CIGNA HMO</p>", [" → Patient: Novak", "Patient: Novak → Insurance: CIGNA HMO"]],
    ["<table><tr><td><b>17340</b><i>22</i></td></tr></table>", [" → 17340 22"]],
    ["<table><tr><td><b>22</b><button>Edit</button></td></tr></table>", [" → 22"]],
    ["<table><tr><td> <button><b>22</b></button></td></tr></table>", [" → 22"]],
    ["Units <input> 17340", [" → Units", " → 17340"]],
  ])("%s", (html, passages) => expect(passagesOf(html, "text")).toEqual(passages));

  test.each([
    ["an empty place", "<p><b>Modifiers</b> <span></span></p>", "Modifiers"],
    ["an empty place behind its colon, among others", "<p>Plan: <b>PPO</b> &nbsp; Auth no.: <b></b></p>", "Auth no.:"],
    ["what leads to where it is entered", "<p><span>Auth #</span><span>›</span></p>", "Auth #"],
    ["a hard blank behind it", "<p><strong>Modifiers</strong>&nbsp;</p>", "Modifiers"],
  ])("%s is an empty value", (_, html, label) => expect(passagesOf(html, "text").at(-1)).toBe(`${label} → `));

  test("a dash last behind its label is one, and one between two texts, or a blank before another, is none", () => {
    expect(passagesOf("<div><b>Auth no.</b>&mdash;</div>", "text")).toEqual([" → Auth no.", "Auth no. → —"]);
    expect(passagesOf("<p><b>Payer</b> — <b>Cigna</b></p>", "text")).toEqual([" → Payer", "Payer → Cigna"]);
    expect(passagesOf("<p><b>Payer</b>&nbsp;<b>Cigna</b></p>", "text")).toEqual([" → Payer", "Payer → Cigna"]);
  });

  test("the label of a box that is hidden, with a number of its own, is that of what is shown behind it", () => {
    const list = (value: string) =>
      `<label for=i>Insurance:</label><span>Cigna PPO</span><input id=i value="${value}" style="display: none">`;
    expect(passagesOf(list("412"), "text")).toEqual([" → Insurance:", "Insurance: → Cigna PPO"]);
    expect(passagesOf(list(""), "text")).toEqual([" → Insurance:", " → Cigna PPO"]);
    const folded = `<div style="display: none">${list("412")}</div>`;
    expect(passagesOf(folded, "text")).toEqual([" → Insurance:", " → Cigna PPO"]);
  });

  test("nor does what someone is writing: a letter names no values", () => {
    const letter = "<p>CPT: <b>17340</b></p><table><tr><td>Units</td><td>1</td></tr></table>";
    expect(passagesOf(`<div contenteditable>${letter}</div>`, "text")).toEqual([]);
    expect(passagesOf(`<div contenteditable=false>${letter}</div>`, "text")).toHaveLength(4);
  });

  test("code samples and page footers say nothing", () => {
    expect(passagesOf("<pre><code>CPT 17340</code></pre><footer>Suite 17340</footer>", "text")).toEqual([]);
  });
});

test("a hundred thousand blanks in a text, hard or not, stop nobody", () => {
  const started = performance.now();
  for (const blanks of [" ".repeat(100_000), "\u00a0".repeat(100_000), " \u00a0".repeat(50_000)])
    expect(passagesOf(`<p>Units${blanks}CPT</p>`, "text").length).toBeGreaterThan(0);
  // In the proportion of the text it takes milliseconds; tried from each end it took eight seconds.
  expect(performance.now() - started).toBeLessThan(2000);
});

test("of columns that one blank parts each is a piece, where all rows under their heads are blank there", () => {
  const rows = ["LN PS CODE  DX PTR  CHARGE", "01 11 17340 A          90.00", "02 11 99213 B          88.00"];
  const pieces = passagesOf(`<pre>PAYER: TIDE WATER\nGROUP: RIDE EASTER\n\n${rows.join("\n")}</pre>`, "text");
  expect(pieces.join("")).toBe(
    ["PAYER: TIDE WATER", "GROUP: RIDE EASTER", "LN", "PS", "CODE", "DX PTR", "CHARGE"]
      .concat("01 11 17340 A 90.00 02 11 99213 B 88.00".split(" "))
      .map((piece) => ` → ${piece}`)
      .join(""),
  );
  const ruled = passagesOf(`<pre>${rows.join("\n")}\n${"=".repeat(30)}\nTOTAL    178.00</pre>`, "text");
  expect(ruled).toEqual(expect.arrayContaining([" → 02", " → 11", " → 99213", " → B"]));
});

test("texts placed by drawing alone come piece by piece, and say nothing to what comes after them", () => {
  const pre = "<pre>CPT    UNITS\n17340  1</pre><input id=a>";
  expect(passagesOf(pre, "text")).toEqual([" → CPT", " → UNITS", " → 17340", " → 1"]);
  expect(passagesOf(pre, "control")).toEqual([" → [a]"]);
  expect(passagesOf("<svg><text>Units</text><path></path></svg>", "text")).toEqual([" → Units"]);
});

test("a name with nothing behind it on its line, or the next name, is an empty value", () => {
  const pre = "<pre>AUTH NO.:\nPAYER...:      CIGNA\nBOX 19   :        BOX 23   :\nNOTE:\n</pre>";
  expect(passagesOf(pre, "text")).toEqual([
    "AUTH NO.: → ",
    " → PAYER...:",
    " → CIGNA",
    "BOX 19   : → ",
    "BOX 23   : → ",
    "NOTE: → ",
  ]);
  expect(passagesOf("<pre>AUTH NO.: <input id=a></pre>", "text")).toEqual([" → AUTH NO.:"]);
});
