// What every attacking page has: a claim form, written where this script stands, and its ways to change the page.
document.write(`<style>
  body { font: 14px sans-serif; margin: 24px; }
  td input { width: 6em; }
</style>
<h1>Claim 30418</h1>
<form id="claim" action="#sent">
  <label>Payer <input id="payer" value="AETNA PPO"></label>
  <label>Diagnosis A <input id="dx" value="L70.0"></label>
  <table>
    <tr><th>CPT/HCPCS</th><th>Modifier</th><th>Units</th><th>POS</th><th>Date of service</th><th>Dx pointer</th><th>Charge</th></tr>
    <tr>
      <td><input id="code" value="17340"></td><td><input id="modifier"></td><td><input id="units" value="14"></td><td><input id="pos" value="11"></td>
      <td><input id="date" value="11/20/2026"></td><td><input id="pointer" value="A"></td><td><input id="charge" value="95.00"></td>
    </tr>
  </table>
  <button>Save</button>
</form>`);

const host = () => document.querySelector("claimside-sidebar");

/**
 * @param {string} tag
 * @param {string} style
 */
function add(tag, style, inside = document.body) {
  const made = document.createElement(tag);
  made.style.cssText = style;
  inside.append(made);
  return made;
}

/** @param {string} text */
function rules(text) {
  add("style", "", document.head).textContent = text;
}

// For the page's own script.
Object.assign(globalThis, { host, add, rules });
