import { afterEach, describe, expect, test } from "vitest";
import { catalogue, speak, type Translated } from "../../../lib/core/words/catalogue";
import { languageFor } from "../../../lib/core/words/language";
import { countIn, listIn } from "../../../lib/core/words/plural";

const english = {
  title: "Findings",
  reasons: ["as paid", "as read"],
  mend: { set: (at: string, to: string) => `Set ${at} to ${to}` },
};
const spanish: Translated<typeof english> = {
  title: "Hallazgos",
  reasons: ["como se paga", "como se leyó"],
  mend: { set: (at, to) => `Poner ${at} en ${to}` },
};

afterEach(() => speak({}));

describe("a catalogue", () => {
  const words = catalogue("test", english);

  test("says English where nothing else is spoken", () => {
    expect([words.title, words.mend.set("units", "1")]).toEqual(["Findings", "Set units to 1"]);
  });

  test("says what is spoken when it is read, also of a part that was taken before", () => {
    const { mend, reasons } = words;
    speak({ test: spanish });
    expect([words.title, mend.set("unidades", "1")]).toEqual(["Hallazgos", "Poner unidades en 1"]);
    expect(reasons.map((reason) => reason)).toEqual(["como se paga", "como se leyó"]);
    expect({ ...words.mend }.set("a", "b")).toBe("Poner a en b");
  });

  test("says English where that language lacks the catalogue", () => {
    speak({ other: {} });
    expect(words.title).toBe("Findings");
  });
});

test.each([
  [["es-MX", "en"], "es"],
  [["fr", "es"], "es"],
  [["fr"], "en"],
  [[], "en"],
])("of %j, %s is spoken", (asked, language) => {
  expect(languageFor(asked)).toBe(language);
});

test("counts and lists are those of the language", () => {
  expect(countIn("es")(1, { one: "línea", other: "líneas" })).toBe("1 línea");
  expect(countIn("es")(3, { one: "línea", other: "líneas" })).toBe("3 líneas");
  expect(listIn("es")(["25", "59", "XS", "59"])).toBe("25, 59 y XS");
  expect(listIn("en")(["25", "59"])).toBe("25 and 59");
});
