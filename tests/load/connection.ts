import { Agent, request as httpRequest } from "node:http";
import { gunzipSync } from "node:zlib";

export type LoadAnswer = {
  /** 0 when the connection ended without a whole answer. */
  readonly status: number;
  readonly text: string;
  /** From sending to the last byte. */
  readonly milliseconds: number;
};

/** One user's browser: a connection that stays open, and a cookie. */
export type Connection = {
  readonly get: (path: string) => Promise<LoadAnswer>;
  /** Calls a server action on a page as React does, with the fields of its form. */
  readonly act: (
    path: string,
    actionId: string,
    fields: Readonly<Record<string, readonly string[]>>,
  ) => Promise<LoadAnswer>;
  readonly close: () => void;
};

/** Longer than any answer may take; a request without an answer after it is an error. */
const TIMEOUT_MS = 60_000;
const BOUNDARY = "----rolecall-load";

type Sending = { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body?: string };

/** Opens a connection to the server at `url` for somebody with this session cookie. */
export function connect(url: string, cookie: string): Connection {
  const { hostname, port, origin } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  function send({ path, headers, body }: Sending): Promise<LoadAnswer> {
    const began = performance.now();
    return new Promise((resolve) => {
      const end = (status: number, text: string) => resolve({ status, text, milliseconds: performance.now() - began });
      const method = body === undefined ? "GET" : "POST";
      const own = { cookie: `rolecall.session=${cookie}`, "accept-encoding": "gzip", ...headers };
      const sent = httpRequest(
        { hostname, port, path, method, agent, headers: own, timeout: TIMEOUT_MS },
        (response) => {
          const isPacked = response.headers["content-encoding"] === "gzip";
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.once("error", () => end(0, ""));
          response.once("end", () => {
            const bytes = Buffer.concat(chunks);
            end(response.statusCode ?? 0, (isPacked ? gunzipSync(bytes) : bytes).toString("utf8"));
          });
        },
      );
      sent.once("timeout", () => sent.destroy());
      sent.once("error", (error) => end(0, String(error)));
      sent.end(body);
    });
  }
  return {
    get: (path) => send({ path, headers: { accept: "text/html" } }),
    act: (path, actionId, fields) => {
      const form = { origin, "next-action": actionId, "content-type": `multipart/form-data; boundary=${BOUNDARY}` };
      return send({ path, headers: { accept: "text/x-component", ...form }, body: formOf(fields) });
    },
    close: () => agent.destroy(),
  };
}

/** The state before and the form, as React sends the arguments of `useActionState`. */
function formOf(fields: Readonly<Record<string, readonly string[]>>): string {
  const parts = Object.entries(fields).flatMap(([name, values]) =>
    values.map((value) => [`_1_${name}`, value] as const),
  );
  const all = [...parts, ["0", '[{"status":"idle"},"$K1"]'] as const];
  const text = all.map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${text.join("")}--${BOUNDARY}--\r\n`;
}
