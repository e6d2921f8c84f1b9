import type { Fact } from "../fact";

/** The last date of service, YYYY-MM-DD, that CMS's rules on file are for: of the year after only a proposal was read. */
export const onFileUntil: Fact<string> = { value: "2026-12-31", sources: ["cms-pfs-2026-07", "cms-1848-p"] };
