import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PracticeServer, servePractice } from "../../scripts/practice/serve-practice";
import { projectFolder } from "../../scripts/setup/project-folder";

let server: PracticeServer;
beforeAll(async () => {
  server = await servePractice({ "/": `${projectFolder}practice` });
});
afterAll(() => server.close());

test("serves pages, folders and npm libraries with their types", async () => {
  expect(await get("/cms-1500/")).toEqual({ status: 200, type: "text/html; charset=utf-8" });
  expect(await get("/cms-1500")).toMatchObject({ status: 302 });
  expect(await get("/npm/preact/package.json")).toEqual({ status: 200, type: "application/json; charset=utf-8" });
  expect(await get("/nowhere.html")).toMatchObject({ status: 404 });
});

test.each(["/../package.json", "/npm/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/%"])(
  "refuses to leave its folders: %s",
  async (path) => {
    expect((await get(path)).status).toBeGreaterThanOrEqual(400);
  },
);

test("answers to localhost, and to no foreign name that may point at this machine", async () => {
  expect(await get("/", "localhost:80")).toMatchObject({ status: 200 });
  expect(await get("/", "portal.example")).toMatchObject({ status: 403 });
});

/** A request whose path and Host are sent as they stand. */
function get(path: string, host = "127.0.0.1"): Promise<{ status: number; type: string | undefined }> {
  const { port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, headers: { host } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] });
    });
    asked.on("error", reject).end();
  });
}
