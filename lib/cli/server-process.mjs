// The server itself, a process that serve.mjs starts: Next's request handler behind a door of our own.
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import next from "next";
import { cleanRequest } from "./clean-request.mjs";
import { addressOf } from "./public-address.mjs";
import { contentSecurityPolicy, responseHeaders } from "./response-headers.mjs";
import { readSettings, root } from "./settings.mjs";

const isDevelopment = process.argv[2] === "dev";
const { host, port, publicUrl, proxyHops } = readSettings(process.env);
const isHttps = publicUrl.startsWith("https://");
// Where Next finds itself when a form's answer is another page
process.env.__NEXT_PRIVATE_ORIGIN = addressOf({ host, port });

const server = createServer();
const application = next({ dev: isDevelopment, dir: root, hostname: host, port, httpServer: server });
await application.prepare();
const handle = application.getRequestHandler();

server.on("request", (request, response) => {
  cleanRequest(request, proxyHops);
  protectResponse(request, response);
  handle(request, response).catch((error) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});

/** Next gives the nonce that the request's policy names to every script that it writes; the browser gets the same policy. */
function protectResponse(request, response) {
  const policy = contentSecurityPolicy({ nonce: randomBytes(16).toString("base64"), isDevelopment, isHttps });
  request.headers["content-security-policy"] = policy;
  for (const [name, value] of Object.entries(responseHeaders({ policy, path: request.url ?? "/", isHttps })))
    response.setHeader(name, value);
}

// Nothing here speaks WebSocket but the development server, and such requests have been led astray before (CVE-2026-44578).
if (!isDevelopment) server.prependListener("upgrade", (_request, socket) => socket.destroy());

let isStopping = false;
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    // Requests that have begun are answered; connections that wait for another one end now.
    server.close(async () => {
      await application.close();
      process.exit(0);
    });
    if (isDevelopment) server.closeAllConnections();
  });
}

server.listen(port, host);
