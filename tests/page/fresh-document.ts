import { beforeAll } from "vitest";

// The files share one document: each begins with an empty one.
beforeAll(() => {
  document.documentElement.replaceChildren(document.head, document.body);
  document.head.replaceChildren();
  document.body.replaceChildren();
});
