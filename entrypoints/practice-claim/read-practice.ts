import { nothingTaught } from "../../lib/core/portals/layout";
import type { FrameSight } from "../../lib/core/reading/reading";
import type { OnRead, OwnNews } from "../../lib/page/watch/kept-reading";
import { tellPageSettled } from "../../lib/page/watch/page-settled";
import { watchReading } from "../../lib/page/watch/watch-reading";
import { openRoot } from "./open-root";

/** Reads our own page as any page is read, and says what is new. */
export function readPractice(onNews: (news: OwnNews) => void, signal: AbortSignal) {
  let sight: FrameSight | undefined;
  const onRead: OnRead = (news, seen) => {
    sight = seen;
    onNews(news);
  };
  const reading = watchReading({ openRoot, taught: nothingTaught, signal, onSettled: tellPageSettled, onRead });
  return { ...reading, lastRead: () => sight && { sight, elementOf: reading.elementOf } };
}
