import { afterEach, beforeEach, expect, test } from "vitest";
import type { OptionsPlace } from "../../../lib/core/view/options-place";
import { searchEntries, searchSettings } from "../../../lib/core/view/options-search";
import { speak } from "../../../lib/core/words/catalogue";
import { spanish } from "../../../lib/core/words/es";
import { makeOptionsView } from "../../components/make-options-view";

const view = makeOptionsView();
const found = (text: string, place: OptionsPlace = { view: "payers" }) =>
  searchSettings(searchEntries(view, view.preferences, place), text).map(({ title }) => title);

beforeEach(() => speak(spanish));
afterEach(() => speak({}));

test.each([
  ["ancho", "Ancho (píxeles)"],
  ["pixeles", "Ancho (píxeles)"],
  ["LÍNEA habitual", "Línea habitual, para todos los pagadores"],
  ["plazo de presentacion", "Plazo de presentación (días)"],
  ["oscuro", "Tema"],
  ["historial", "Historial"],
])("in Spanish %j finds %j", (typed, title) => {
  expect(found(typed)).toContain(title);
});

test("words of a language that is not spoken find nothing, ids do in every one", () => {
  expect(found("filing limit")).toEqual([]);
  expect(found("units-above-one")).toEqual(["More than one unit"]);
  expect(found("60054")).toEqual(["Aetna"]);
  speak({});
  expect(found("filing limit")).toEqual(["Filing limit (days)"]);
  expect(found("units-above-one")).toEqual(["More than one unit"]);
});
