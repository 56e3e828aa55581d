import { request as httpRequest, type IncomingHttpHeaders } from "node:http";

export type Sent = {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

/** A request whose every header is the test's own, as no browser would let it; status 0 when the connection ended without an answer. */
export function sendTo(server: string, { path, method = "GET", headers = {}, body }: Sent): Promise<Answer> {
  return new Promise((resolve) => {
    const { hostname, port, host } = new URL(server);
    const sent = httpRequest({ hostname, port, path, method, headers: { host, ...headers } }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("error", () => resolve({ status: 0, headers: {}, text }));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on("error", () => resolve({ status: 0, headers: {}, text: "" }));
    sent.end(body);
  });
}
