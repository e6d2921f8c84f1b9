import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PracticeServer, servePractice } from "../practice/serve-practice";
import { projectFolder } from "../setup/project-folder";

/** The sizes that the scan is measured on, in elements. */
export const sizes = [1000, 10_000, 100_000] as const;

/** The sizes of claim forms that keys are typed in and the sidebar is awaited on, in lines. */
const formSizes = [10, 400, 5000] as const;

/** Writes the pages that are measured to the cache, and serves them. */
export function serveBenchPages(): Promise<PracticeServer> {
  const folder = join(projectFolder, ".cache", "bench");
  mkdirSync(folder, { recursive: true });
  const pages: Record<string, string> = {
    ...Object.fromEntries(sizes.map((size) => [`table-${size}`, tablePage(size)])),
    form: formPage(5000),
    claim: claimForm,
    ...Object.fromEntries(formSizes.map((lines) => [`claim-${lines}`, formOfLines(lines)])),
    "storm-nodes": `${tableOf(5000)}<div id="stage"></div>${storm(addNodes)}`,
    "storm-fields": `${tableOf(5000)}${storm(rewriteFields)}`,
    "storm-roots": `<div id="stage"></div>${storm(rewriteRoots, makeRoots)}`,
    "storm-claim": `${claimForm}${filledCode}<div id="stage"></div>${storm(addNodes)}`,
  };
  for (const [name, body] of Object.entries(pages)) {
    const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">`;
    writeFileSync(join(folder, `${name}.html`), `${head}<body>${body}`);
  }
  return servePractice({ "/": folder });
}

/** A page of so many elements, a third of them controls, with a shadow root for every 250, of both kinds. */
function tablePage(elements: number): string {
  const hosts = `<bench-host></bench-host><div class="host"></div>`.repeat(elements / 500);
  const script = `<script>
    for (const host of document.querySelectorAll("bench-host, .host"))
      host.attachShadow({ mode: "open" }).innerHTML = "<p>Text in a root</p><input value=root>";
  </script>`;
  return `${tableOf(elements - elements / 250)}${hosts}${script}`;
}

/** Rows of six elements, two of them controls. */
function tableOf(elements: number): string {
  return `<table><tbody>${Array.from({ length: elements / 6 }, (_, row) => rowOf(row)).join("")}</table>`;
}

function rowOf(row: number): string {
  return `<tr><td>Line ${row} of the list<td><input value="${10_000 + (row % 7000)}"><td><input name="note${row}">`;
}

/** The form listens to its fields, as forms of portals do: the first to be called in a task pays for being the first. */
function formPage(controls: number): string {
  const field = (index: number) => `<p><label for="f${index}">Field ${index}</label><input id="f${index}"></p>`;
  return `<script>addEventListener("input", () => {}, { capture: true })</script><form>${Array.from({ length: controls }, (_, index) => field(index)).join("")}</form>`;
}

const claimForm = `<h1>Professional claim</h1>
<p><label>Payer <input value="Aetna PPO"></label> <label>Diagnosis A <input value="L70.0"></label></p>
<table><tr><th>Date of service<th>Place of service<th>CPT/HCPCS<th>Modifier<th>Pointer<th>Charges<th>Units
<tr><td><input value="11/03/2026"><td><input value="11"><td><input id="code"><td><input><td><input value="A"><td><input
value="95.00"><td><input value="1"></table>`;

/** A form whose first line holds the code; the others hold visits. */
function formOfLines(lines: number): string {
  const rest = { modifier: "", pointer: "A", charge: "95.00", units: "1", npi: "1234567893" };
  const cells = (line: number) =>
    Object.entries({ date: "11/03/2026", place: "11", cpt: line === 0 ? "17340" : "99213", ...rest })
      .map(([name, value]) => `<td><input name="${name}${line}" size="9" value="${value}">`)
      .join("");
  return `<h1>Professional claim</h1>
<p><label>Payer <input value="Aetna PPO"></label> <label>Diagnosis A <input value="L70.0"></label></p>
<table><tr><th>Date of service<th>Place of service<th>CPT/HCPCS<th>Modifier<th>Pointer<th>Charges<th>Units<th>Rendering NPI
${Array.from({ length: lines }, (_, line) => `<tr>${cells(line)}`).join("\n")}</table>`;
}

const filledCode = `<script>document.querySelector("#code").value = "17340"</script>`;

// A storm does the same work in every frame: one that went by the clock would do more for each frame it lost.

/** At sixty frames a second: 100,000 a second. One by one, because each is a change of its own to whoever watches. */
const addNodes = `() => {
  stage.textContent = "";
  for (let index = 0; index < 1667; index++) stage.append(document.createElement("i"));
}`;

const rewriteFields = `() => {
  for (const input of document.querySelectorAll("tr:nth-child(6n) input")) {
    input.value = String(Math.random()).slice(2, 7);
    input.setAttribute("value", input.value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
}`;

/** Each is laid out by itself: the browser's own work must leave room to tell ours. */
const makeRoots = `
  for (let index = 0; index < 10000; index++) {
    const host = stage.appendChild(document.createElement("div"));
    host.style = "contain: strict; height: 40px";
    host.attachShadow({ mode: "open" }).innerHTML = "<p>text</p><input>";
  }`;

const rewriteRoots = `() => {
  for (let index = 0; index < 200; index++) {
    const host = stage.children[Math.floor(Math.random() * 10000)];
    host.shadowRoot.querySelector("p").textContent = String(Math.random()).slice(2, 6);
  }
}`;

/** Does the work in every frame, and counts them. */
function storm(work: string, setUp = ""): string {
  return `<script>
    const stage = document.querySelector("#stage"); ${setUp}
    const work = ${work};
    globalThis.frames_ = 0;
    requestAnimationFrame(function frame() {
      globalThis.frames_++;
      work();
      requestAnimationFrame(frame);
    });
  </script>`;
}
