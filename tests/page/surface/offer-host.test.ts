import { afterEach, beforeEach, expect, test } from "vitest";
import { makeOfferHost, type OfferHost } from "../../../lib/page/surface/offer-host";
import { show } from "../show";

let host: OfferHost;

// happy-dom has no layout: where things stand is made up, and nothing is found at any point.
beforeEach(() => {
  document.elementsFromPoint = () => [];
  host = makeOfferHost("", "open");
});

afterEach(() => {
  host.remove();
  Reflect.deleteProperty(document, "elementsFromPoint");
});

const hostStyle = () => [...(host.mount.getRootNode() as ShadowRoot).querySelectorAll("style")].at(-1)?.textContent;

test("the mark takes no room from the page, and is out of sight while the field in focus lies beneath it", () => {
  const find = show("<input id=beneath><input id=beside>");
  const boxes = { beneath: new DOMRect(960, 100, 40, 20), beside: new DOMRect(10, 100, 40, 20) };
  for (const [id, box] of Object.entries(boxes)) find(`#${id}`).getBoundingClientRect = () => box;
  host.place("right");
  expect(document.querySelector("claimside-room")).toBeNull();
  (document.querySelector("claimside-offer") as Element).getBoundingClientRect = () => new DOMRect(972, 96, 28, 140);
  expect(hostStyle()).toMatch(/right: 0 .*visibility: visible/);
  find("#beneath").focus();
  expect(hostStyle()).toContain("visibility: hidden");
  find("#beside").focus();
  expect(hostStyle()).toContain("visibility: visible");
  host.place("left");
  expect(hostStyle()).toContain("left: 0");
});

test("taken away it hears no more of the page", () => {
  const find = show("<input>");
  host.place("right");
  host.remove();
  find("input").focus();
  dispatchEvent(new Event("resize"));
  expect(document.querySelector("claimside-offer")).toBeNull();
});
