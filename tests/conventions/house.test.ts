import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
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

function lines(file: string): number {
  return readFileSync(join(project, file), "utf8").trimEnd().split("\n").length;
}

function limitOf(file: string): number {
  return file.startsWith("entrypoints/") ? 60 : 250;
}
