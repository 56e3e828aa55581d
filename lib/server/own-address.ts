import "server-only";
import { readEnv } from "@/lib/env";

/** The names under which a browser on this machine reaches the server, with its port, as a Host header has them. */
function ownHosts(): readonly string[] {
  const { port } = readEnv();
  const names = ["127.0.0.1", "localhost", "[::1]"];
  // A browser leaves the port of http out
  return port === 80 ? names : names.map((name) => `${name}:${port}`);
}

/**
 * Whether a request was sent to this server by its own name. Another name means that a page of another site points its own name at
 * this machine to read what is here (DNS rebinding). A missing Host is foreign.
 */
export function isOwnHost(host: string | null): boolean {
  return host !== null && ownHosts().includes(host.toLowerCase());
}

/** Whether a change was asked by a page of this server: browsers name the page's origin with everything that they post. A missing one is foreign. */
export function isOwnOrigin(origin: string | null): boolean {
  return origin !== null && ownHosts().some((host) => origin.toLowerCase() === `http://${host}`);
}

/** The address of the first page, for somebody who came by another name. */
export function ownAddress(): string {
  const { host, port } = readEnv();
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}/`;
}
