import { build } from "esbuild";
import type { CDPSession, Page } from "puppeteer-core";
import { projectFolder } from "../setup/project-folder";

/** The world that Chromium gives the extension's scripts in a page: the page's document, the extension's rights. */
export interface OwnWorld {
  /** Runs an expression in it and returns what it comes to. */
  evaluate(expression: string): Promise<unknown>;
}

/** Finds it; throws where none of the extension's scripts runs in the page. */
export async function findOwnWorld(page: Page, extensionOrigin: string): Promise<OwnWorld> {
  const session = await page.createCDPSession();
  const contextId = await contextOf(session, extensionOrigin);
  return {
    async evaluate(expression) {
      const wanted = { expression, contextId, returnByValue: true, awaitPromise: true };
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", wanted);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** Turning the domain on lists the worlds that are there already. */
async function contextOf(session: CDPSession, origin: string): Promise<number> {
  let found: number | undefined;
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin === origin) found = context.id;
  });
  await session.send("Runtime.enable");
  if (found === undefined) throw new Error("A script of the extension was expected in the page; none runs there.");
  return found;
}

/** Bundles one of our modules as a script whose exports are in the global `bench`. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    entryPoints: [`${projectFolder}${file}`],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "bench",
    minify: true,
  });
  return built.outputFiles[0]?.text ?? "";
}
