import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorFields, logLine } from "../server/log-line.mjs";
import { root } from "./settings.mjs";

/**
 * Finds the name of the route that a path leads to, for example `/candidates/[candidateId]`: a log holds no id of a person and nothing
 * that somebody wrote into an address. What the build does not know is `other`.
 *
 * @returns {(path: string) => string} takes a path with or without its query
 */
export function readRouteNames() {
  const file = join(root, ".next/routes-manifest.json");
  if (!existsSync(file)) return () => "other";
  const { staticRoutes, dynamicRoutes } = JSON.parse(readFileSync(file, "utf8"));
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({ page, pattern: new RegExp(regex) }));
  return (path) => routes.find(({ pattern }) => pattern.test(path.split("?", 1)[0]))?.page ?? "other";
}

/**
 * Writes a line about each request that changes something or fails, when it is over.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {(path: string) => string} routeOf
 */
export function logRequest(request, response, routeOf) {
  const startedAt = performance.now();
  const { method = "", url = "/" } = request;
  response.once("close", () => {
    const status = response.statusCode;
    const isQuestion = method === "GET" || method === "HEAD";
    if (isQuestion && status < 400) return;
    const milliseconds = Math.round(performance.now() - startedAt);
    const fields = { method, route: routeOf(url), status, milliseconds };
    if (status < 500) process.stdout.write(logLine("info", "request", fields));
    else process.stderr.write(logLine("error", "request", fields));
  });
}

/**
 * Next writes what went wrong on the console, with messages that may quote a résumé: what it says there becomes a line with the error's
 * name and its places in the program, or where it was said when there is no error.
 */
export function redactConsole() {
  const tell =
    (level) =>
    (...said) => {
      const error = said.find((part) => part instanceof Error);
      const [event, fields] =
        error === undefined
          ? ["framework.notice", { stack: new Error("said here").stack }]
          : ["framework.error", errorFields(error)];
      process.stderr.write(logLine(level, event, fields));
    };
  console.error = tell("error");
  console.warn = tell("info");
  console.trace = tell("info");
}
