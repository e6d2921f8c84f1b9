import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { blanksOf } from "../../scripts/new/blank";
import { code, filesIn, product, project } from "./source";

test("nothing in the product speaks to a network", () => {
  const calls =
    /\bfetch\s*\(|\b(XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|RTCPeerConnection|importScripts)\b/;
  const broken = product.filter((file) => calls.test(code(file)));
  expect(
    broken,
    "Take the network call out of these files: Claimside promises that nothing leaves the browser.",
  ).toEqual([]);
});

test("files are short: 250 lines at most, 60 for an entrypoint, tables of knowledge aside", () => {
  const files = [...product, ...filesIn("scripts"), ...filesIn("tests")].filter((file) => /\.(tsx?|mjs)$/.test(file));
  const long = files.filter((file) => !file.startsWith("lib/core/knowledge/") && lines(file) > limitOf(file));
  expect(long.map((file) => `${file} has ${lines(file)} lines, ${limitOf(file)} are allowed: split it.`)).toEqual([]);
});

test("what `npm run new` wrote is filled in", () => {
  const data = ["tests/portals", "tests/judge"].flatMap((folder) => allIn(folder, /\.(html|json)$/));
  const left = [...filesIn("lib"), ...filesIn("tests/core"), ...data].flatMap((file) =>
    blanksOf(join(project, file)).map(({ line, asks }) => `${file}:${line} is still blank: ${asks}.`),
  );
  expect(left).toEqual([]);
});

function allIn(folder: string, name: RegExp): string[] {
  const files = readdirSync(join(project, folder), { recursive: true, encoding: "utf8" });
  return files.filter((file) => name.test(file)).map((file) => join(folder, file));
}

function lines(file: string): number {
  return readFileSync(join(project, file), "utf8").trimEnd().split("\n").length;
}

function limitOf(file: string): number {
  return file.startsWith("entrypoints/") ? 60 : 250;
}
