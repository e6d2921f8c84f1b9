import { type Heard, type Message, messageTable, type TypesTo } from "../message-table";
import { type Handlers, type Sender, tellTab } from "../messages";
import { inject } from "./inject";
import { tabActivity } from "./tab-activity";

type Relayed = TypesTo<"top frame" | "all frames" | "one frame">;

/** Passes on what the scripts of one tab have to say to each other, by the routes of the message table. */
export const relayed = Object.fromEntries(
  Object.keys(messageTable).flatMap((type) => (isRelayed(type) ? [[type, relay]] : [])),
) as unknown as Handlers<Relayed>;

function isRelayed(type: string): type is Relayed {
  const { route } = messageTable[type as keyof typeof messageTable];
  return route !== "background" && route !== "tab";
}

function relay(message: Message<Relayed>, { tab, frameId = 0 }: Sender): void {
  if (tab?.id === undefined) return;
  const { route } = messageTable[message.type];
  if (route === "top frame") pass(tab.id, { ...message, frameId } as Heard<Relayed>, 0);
  else if (route === "all frames") pass(tab.id, message as Heard<Relayed>);
  else pass(tab.id, message as Heard<Relayed>, (message as Message<TypesTo<"one frame">>).frameId);
}

function pass(tabId: number, message: Heard<Relayed>, frameId?: number): void {
  void tabActivity(tabId).during(message.type, tellTab(tabId, message, frameId));
}

/** The sidebar stands in the top frame; every granted frame may hold a part of the claim. */
export async function standUp(tabId: number): Promise<void> {
  await Promise.all([inject(tabId, "sidebar", 0), injectReaders(tabId)]);
}

export async function injectReaders(tabId: number): Promise<void> {
  await Promise.all([inject(tabId, "reader"), inject(tabId, "note")]);
}
