import { takeAllSteps } from "../../lib/core/reading/take-all-steps";
import { seeFrame } from "../../lib/page/frame/see-frame";

/** Runs in every frame of a page that is looked at: leaves what the frame shows where the command finds it. */
Object.assign(globalThis, { claimsideSees: () => takeAllSteps(seeFrame(document)).sight });
