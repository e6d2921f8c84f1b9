import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface OutsideWatch {
  /** "127.0.0.1:4000", to be given to a browser as its proxy. */
  address: string;
  /** What was asked for beyond this machine, in order: "example.com:443". */
  requests: string[];
  close(): Promise<void>;
}

/**
 * A proxy that notes and refuses everything. Browsers ask it for whatever is not on this machine, the requests of
 * service workers and extension pages included, so its list says whether anything tried to leave.
 */
export async function watchOutside(): Promise<OutsideWatch> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    response.writeHead(403).end();
  });
  server.on("connect", (request, socket) => {
    requests.push(request.url ?? "");
    socket.on("error", () => {});
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
