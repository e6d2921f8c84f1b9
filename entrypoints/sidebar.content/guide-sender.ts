import type { FrameNews } from "../../lib/core/reading/frame-news";
import { withDifference } from "../../lib/core/values/difference";
import type { GuideAnswer, Guided, PageNow } from "../../lib/extension/background/guide-tab";
import { ask } from "../../lib/extension/messages";

export type WholePage = PageNow & { frames: readonly Required<FrameNews>[] };

type Answered = Exclude<GuideAnswer, "send all">;

/** Sends the background only what it does not know yet of each frame, until it says that it has forgotten. */
export function makeGuideSender() {
  let known: ReadonlyMap<number, number> = new Map();
  let last: { number: string; guided: Guided } | undefined;

  const shortened = ({ sight, ...news }: Required<FrameNews>): FrameNews =>
    known.get(news.frameId) === news.readAt ? news : { ...news, sight };
  const send = async (page: PageNow, since = last?.number) => {
    const answer = await ask("guide", { ...page, last: since });
    if (answer && answer !== "send all") known = new Map(page.frames.map(({ frameId, readAt }) => [frameId, readAt]));
    return answer;
  };
  const isOfAnother = (answer: GuideAnswer | undefined) =>
    typeof answer === "object" && "since" in answer && answer.since !== last?.number;
  return {
    /** undefined where no answer is to be had. */
    async ask(page: WholePage): Promise<Answered | undefined> {
      let answer = await send({ ...page, frames: page.frames.map(shortened) });
      if (answer === "send all") answer = await send(page);
      // How it differs from what is not shown any more says nothing.
      if (isOfAnother(answer)) answer = await send(page, "");
      return answer === "send all" ? undefined : answer;
    },
    /** null where the answer is the last one again; else what is as before is the very object of before. */
    take(answer: Answered): Guided | null {
      if (answer === "as before") return null;
      const guided = "guided" in answer ? answer.guided : (withDifference(last?.guided, answer.difference) as Guided);
      last = { number: answer.number, guided };
      return guided;
    },
  };
}
