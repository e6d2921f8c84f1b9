import type { FrameNews } from "../../lib/core/reading/frame-news";
import type { GuideAnswer, Guided, PageNow } from "../../lib/extension/background/guide-tab";
import { ask } from "../../lib/extension/messages";

export type WholePage = PageNow & { frames: readonly Required<FrameNews>[] };

/** Sends the background only what it does not know yet of each frame, until it says that it has forgotten. */
export function makeGuideSender() {
  let known: ReadonlyMap<number, number> = new Map();
  let last: string | undefined;

  const shortened = ({ sight, ...news }: Required<FrameNews>): FrameNews =>
    known.get(news.frameId) === news.readAt ? news : { ...news, sight };
  const send = async (page: PageNow) => {
    const answer = await ask("guide", { ...page, last });
    if (answer && answer !== "send all") known = new Map(page.frames.map(({ frameId, readAt }) => [frameId, readAt]));
    return answer;
  };
  return {
    /** undefined where no answer is to be had. */
    async ask(page: WholePage): Promise<Exclude<GuideAnswer, "send all"> | undefined> {
      const answer = await send({ ...page, frames: page.frames.map(shortened) });
      const whole = answer === "send all" ? await send(page) : answer;
      return whole === "send all" ? undefined : whole;
    },
    /** null where the answer is the last one again. */
    take(answer: Exclude<GuideAnswer, "send all">): Guided | null {
      if (answer === "as before") return null;
      last = answer.number;
      return answer.guided;
    },
  };
}
