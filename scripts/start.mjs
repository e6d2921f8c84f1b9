import { say } from "./setup/progress.mjs";
import { setUpAndRun } from "./setup/set-up.mjs";

// `npm start`: any browser will do. `npm start -- firefox`: that one.
const [wanted = "", ...more] = process.argv.slice(2);
if (!["", "chromium", "firefox"].includes(wanted) || more.length > 0) {
  say(`npm start takes "chromium", "firefox" or nothing, not "${process.argv.slice(2).join(" ")}".`);
  process.exit(2);
}
await setUpAndRun("scripts/start.ts", [
  wanted === "firefox" ? ["firefox"] : wanted === "chromium" ? ["chromium"] : ["chromium", "firefox"],
]);
