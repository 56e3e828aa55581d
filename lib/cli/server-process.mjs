// The server itself, a process that serve.mjs starts: Next's request handler behind a door of our own.
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import next from "next";
import { cleanRequest } from "./clean-request.mjs";
import { addressOf } from "./public-address.mjs";
import { logRequest, readRouteNames, redactConsole } from "./request-log.mjs";
import { contentSecurityPolicy, responseHeaders } from "./response-headers.mjs";
import { readSettings, root } from "./settings.mjs";

/** How often a server that is ending looks for connections that have nothing more to say. */
const IDLE_LOOK_MS = 50;
/** A server that is ending is closed when nobody has come for so long, or at last after the longest time. */
const QUIET_MS = 100;
const LONGEST_QUIET_WAIT_MS = 5_000;
/** So long somebody who has come may take to say what they ask for: a busy machine lets them wait. */
const FIRST_WORDS_MS = 1_000;
/** What pages, forms and programs ask with. Next would answer a page to any other method too. */
const METHODS = ["GET", "HEAD", "POST", "OPTIONS"];
const isDevelopment = process.argv[2] === "dev";
const { host, port, publicUrl, proxyHops } = readSettings(process.env);
const isHttps = publicUrl.startsWith("https://");
// Where Next finds itself when a form's answer is another page
process.env.__NEXT_PRIVATE_ORIGIN = addressOf({ host, port });

const server = createServer();
const application = next({ dev: isDevelopment, dir: root, hostname: host, port, httpServer: server });
await application.prepare();
const handle = application.getRequestHandler();
const routeOf = readRouteNames();
// Only now: what stands in the way of a start is told in full.
if (!isDevelopment) redactConsole();

let isStopping = false;
let answering = 0;
let lastBusyAt = 0;
/** Connections over which nothing was asked yet, and since when. */
const silent = new Map();

server.on("connection", (socket) => {
  silent.set(socket, performance.now());
  socket.once("close", () => silent.delete(socket));
});

server.on("request", (request, response) => {
  lastBusyAt = performance.now();
  answering += 1;
  silent.delete(request.socket);
  response.once("close", () => {
    answering -= 1;
    // Whoever has an answer may ask for the next page at once: their connection can be made before it is seen here.
    lastBusyAt = performance.now();
  });
  if (!isDevelopment) logRequest(request, response, routeOf);
  cleanRequest(request, proxyHops);
  protectResponse(request, response);
  if (isStopping) {
    const headers = { connection: "close", "retry-after": "5", "content-type": "text/plain; charset=utf-8" };
    response.writeHead(503, headers).end("Rolecall is stopping. Try again in a moment.\n");
    return;
  }
  if (!METHODS.includes(request.method ?? "")) {
    response.writeHead(405, { allow: METHODS.join(", ") }).end();
    return;
  }
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

for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, async () => {
    if (isStopping) return;
    isStopping = true;
    await Promise.all([finishRequests(), finishImports()]);
    await application.close();
    process.exit(0);
  });
}

/**
 * Requests that have begun are answered, and so is, with a word of what happens, whoever comes meanwhile: a socket that closes while somebody
 * waits at it drops them without an answer. Then connections that wait for another request end.
 */
async function finishRequests() {
  const latest = performance.now() + LONGEST_QUIET_WAIT_MS;
  while (answering > 0 || (isSomebodyComing(performance.now()) && performance.now() < latest))
    await pause(QUIET_MS / 4);
  const closed = new Promise((resolve) => {
    server.close(resolve);
  });
  if (isDevelopment) server.closeAllConnections();
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_LOOK_MS);
  await closed;
  clearInterval(idle);
}

/** Closing ends connections over which nothing is being answered, and so that of somebody who is about to ask. */
function isSomebodyComing(now) {
  return now - lastBusyAt < QUIET_MS || [...silent.values()].some((since) => now - since < FIRST_WORDS_MS);
}

/** Files that are being read are stored; those that wait are taken up by the next start. The program's bundles share this runner. */
async function finishImports() {
  const imports = globalThis.rolecallImportRunner;
  if (imports === undefined) return;
  imports.isStopping = true;
  await imports.running;
}

server.listen(port, host);
