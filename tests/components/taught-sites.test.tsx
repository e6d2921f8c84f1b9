import { expect, test, vi } from "vitest";
import { TaughtSites } from "../../components/options/TaughtSites";
import type { TaughtSite } from "../../lib/core/view/options-view";
import { mount } from "./mount";

const site = "https://portal.example/*";
const taught: TaughtSite = {
  site,
  host: "portal.example",
  fields: [{ name: "Units", selector: "#lines > tr > td:nth-of-type(4) > input" }],
  notCodes: ["#zip", "iframe#claim >>> #box"],
  forms: [
    { answer: "Always opens", selector: "#cpt" },
    { answer: "Never opens", selector: "iframe#claim >>> #code" },
  ],
};

function mountSites(...sites: TaughtSite[]) {
  const calls = {
    onAllowCode: vi.fn(),
    onForgetForm: vi.fn(),
    onForgetLayout: vi.fn(),
    onAllowWriting: vi.fn(),
    onExportLayout: vi.fn(),
    onCopyLayout: vi.fn(async () => true),
  };
  return { ...mount(<TaughtSites sites={sites} {...calls} />), ...calls };
}

test("says so where nothing was taught", () => {
  expect(mountSites().text()).toBe("Nothing taught yet.");
});

test("lists the layout of a site, hands it out, and forgets it", async () => {
  const { find, button, click, onExportLayout, onCopyLayout, onForgetLayout } = mountSites(taught);
  const words = find(".cs-taught").textContent;
  for (const word of ["The form of portal.example", "Units", "td:nth-of-type(4)"]) expect(words).toContain(word);
  await click(button("Export: the form of portal.example"));
  await click(button("Copy as portal file: the form of portal.example"));
  expect(find("[role=status]").textContent).toContain("lib/core/portals");
  await click(button("Remove: the form of portal.example"));
  for (const call of [onExportLayout, onCopyLayout, onForgetLayout]) expect(call).toHaveBeenCalledWith(site);
});

test("says so where the browser lets nothing be copied", async () => {
  const { find, button, click, onCopyLayout } = mountSites(taught);
  onCopyLayout.mockResolvedValue(false);
  await click(button("Copy as portal file: the form of portal.example"));
  expect(find("[role=status]").textContent).toContain("did not allow");
});

test("lists the fields that hold no code, and lets each be undone", async () => {
  const { all, button, click, onAllowCode } = mountSites({ ...taught, fields: [], forms: [] });
  expect(all("li span").map(({ textContent }) => textContent)).toEqual(taught.notCodes);
  await click(button("Undo for iframe#claim >>> #box"));
  expect(onAllowCode).toHaveBeenCalledWith(site, "iframe#claim >>> #box");
  expect(() => button("Export: the form of portal.example")).toThrow();
});

test("lists the forms on which it always or never opens, and lets each be undone", async () => {
  const { all, find, button, click, onForgetForm } = mountSites({ ...taught, fields: [], notCodes: [] });
  expect(all("[data-form]").map(({ dataset }) => dataset.form)).toEqual(["#cpt", "iframe#claim >>> #code"]);
  expect(find("[data-form='#cpt'] span").textContent).toBe("Always opens: #cpt");
  await click(button("Undo “Never opens” for iframe#claim >>> #code"));
  expect(onForgetForm).toHaveBeenCalledWith(site, "iframe#claim >>> #code");
});

test("says where nothing is written, and lets that be taken back", async () => {
  const { text, button, click, onAllowWriting } = mountSites({
    site,
    host: "portal.example",
    fields: [],
    notCodes: [],
    forms: [],
    isReadOnly: true,
  });
  expect(text()).toContain("Nothing is written into forms of portal.example");
  await click(button("Allow again: the form of portal.example"));
  expect(onAllowWriting).toHaveBeenCalledWith(site);
});
