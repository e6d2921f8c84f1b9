import { expect, test } from "vitest";
import {
  askedRole,
  lessonRoles,
  newLesson,
  nextQuestion,
  previousQuestion,
  takeField,
} from "../../../lib/core/portals/lesson";

test("asks for one field after the other, and then for none", () => {
  let lesson = newLesson;
  const asked = [];
  for (let role = askedRole(lesson); role; role = askedRole(lesson)) {
    asked.push(role);
    lesson = nextQuestion(lesson);
  }
  expect(asked).toEqual([...lessonRoles]);
  expect(nextQuestion(lesson)).toEqual(lesson);
  expect(takeField(lesson, "#late")).toEqual(lesson);
});

test("goes on by itself, but stays where a line may have several boxes", () => {
  const afterCode = takeField(newLesson, ".code");
  expect(askedRole(afterCode)).toBe("modifier");
  const twice = takeField(takeField(afterCode, ".mod1"), ".mod2");
  expect(askedRole(twice)).toBe("modifier");
  expect(twice.fields).toEqual([
    { role: "code", selector: ".code" },
    { role: "modifier", selector: ".mod1" },
    { role: "modifier", selector: ".mod2" },
  ]);
});

test("a field that is shown for something else is for that now", () => {
  const lesson = takeField(takeField(newLesson, ".a"), ".a");
  expect(lesson.fields).toEqual([{ role: "modifier", selector: ".a" }]);
});

test("going back forgets what was shown for that question and since", () => {
  const lesson = takeField(nextQuestion(takeField(takeField(newLesson, ".code"), ".mod")), ".units");
  const back = previousQuestion(previousQuestion(lesson));
  expect(askedRole(back)).toBe("modifier");
  expect(back.fields).toEqual([{ role: "code", selector: ".code" }]);
  expect(previousQuestion(newLesson)).toEqual(newLesson);
});
