import { useState } from "preact/hooks";

type Asked = "not yet" | "pending" | { problem: string };

/**
 * An address that is typed and then asked of the browser, in answer to the very press: browsers grant a site to nothing
 * else. `ask` resolves to a sentence where it was not granted, else null; `notAsked` is said where the browser will not ask.
 */
export function useGrantQuestion(ask: (address: string) => Promise<string | null>, notAsked: string) {
  const [address, setAddress] = useState("");
  const [asked, setAsked] = useState<Asked>("not yet");
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const answer = ask(address.trim());
    setAsked("pending");
    // Nothing is lost: that the browser will not ask is the answer, and it is said.
    const problem = await answer.catch(() => notAsked);
    setAsked(problem === null ? "not yet" : { problem });
    if (problem === null) setAddress("");
  };
  const problem = typeof asked === "object" ? asked.problem : null;
  return { address, setAddress, problem, isPending: asked === "pending", onSubmit };
}
