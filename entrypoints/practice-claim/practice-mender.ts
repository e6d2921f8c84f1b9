import type { Pen } from "../../lib/extension/in-page/frame-writer";
import { makeMendWriter } from "../../lib/page/write/write-mends";
import { makeMender } from "../sidebar.content/mend-fields";

interface Around extends Omit<Parameters<typeof makeMender>[0], "pen" | "onForget"> {
  lastRead: Parameters<typeof makeMendWriter>[0];
}

/** Writes into the only frame that there is. */
export function makePracticeMender({ lastRead, ...around }: Around) {
  const writer = makeMendWriter(lastRead);
  let lastNumber = 0;
  const pen: Pen = {
    async write(fields) {
      const number = ++lastNumber;
      const outcome = await writer.write(number, fields);
      return outcome === "done" ? { number, frameIds: [] } : outcome;
    },
    takeBack: ({ number }) => writer.takeBack(number),
  };
  return makeMender({ ...around, pen, onForget: writer.forget });
}
