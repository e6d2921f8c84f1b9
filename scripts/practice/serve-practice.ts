import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { projectFolder } from "../setup/project-folder";

/** Which folder stands behind which path: `{"/": "…/practice"}`. The longest path that fits wins. */
export type Roots = Record<string, string>;

export interface PracticeServer {
  /** "http://127.0.0.1:40123" */
  origin: string;
  /** Every request that was answered, in order, as its path and the Origin header it came with. */
  requests: { path: string; origin: string | undefined }[];
  close(): Promise<void>;
}

/**
 * Serves folders on 127.0.0.1 (a free port unless one is named), and the npm libraries of the project under /npm/.
 * It answers to "localhost" too, so that a page can hold a frame from a second origin, and to no other name.
 */
export async function servePractice(roots: Roots, port = 0): Promise<PracticeServer> {
  const folders = { "/npm/": join(projectFolder, "node_modules"), ...roots };
  const requests: PracticeServer["requests"] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? "", origin: request.headers.origin });
    answer(folders, request, response);
  });
  await listen(server, port);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, requests, close: () => close(server) };
}

function answer(folders: Roots, request: IncomingMessage, response: ServerResponse): void {
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "")) {
    refuse(response, 403);
    return;
  }
  const file = fileFor(folders, request.url ?? "/");
  if (typeof file === "number") {
    refuse(response, file);
    return;
  }
  if (file.endsWith(sep)) {
    // A folder without its slash: relative links on its page would lead one folder too high.
    const [path, query] = (request.url ?? "").split("?");
    response.writeHead(302, { location: `${path}/${query ? `?${query}` : ""}` }).end();
    return;
  }
  response.writeHead(200, { "content-type": contentTypes[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}

/** The file behind an address, a folder (ending in a separator) that was asked for without its slash, or a status. */
function fileFor(folders: Roots, address: string): string | number {
  const path = decode(address);
  const prefix = path && longestPrefix(Object.keys(folders), path);
  if (!path || !prefix) return 404;
  const folder = resolve(folders[prefix] ?? "");
  const file = resolve(folder, `.${sep}${path.slice(prefix.length)}`);
  if (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return 403;
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 404;
  if (!found.isDirectory()) return file;
  if (!path.endsWith("/")) return file + sep;
  const index = join(file, "index.html");
  return statSync(index, { throwIfNoEntry: false }) ? index : 404;
}

function decode(address: string): string | null {
  try {
    return decodeURIComponent(address.split(/[?#]/)[0] ?? "");
  } catch {
    // An address that cannot be decoded leads nowhere, and is answered so.
    return null;
  }
}

function longestPrefix(prefixes: string[], path: string): string | undefined {
  return prefixes.filter((prefix) => path.startsWith(prefix)).sort((a, b) => b.length - a.length)[0];
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${status}\n`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".xhtml": "application/xhtml+xml; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".cjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};
