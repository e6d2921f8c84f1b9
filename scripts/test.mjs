import { setUpAndRun } from "./setup/set-up.mjs";

// `npm test`, and `npm run test:all`: the end-to-end tests run in both engines.
await setUpAndRun("scripts/test.ts", [["chromium"], ["firefox"]]);
