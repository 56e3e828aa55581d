import "server-only";
import { readEnv } from "@/lib/env";

const LOOPBACK_NAMES: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

/** The origins of this server: the public address alone or, while that is on this machine, each of the machine's names for itself. */
function ownOrigins(): readonly URL[] {
  const own = new URL(readEnv().publicUrl);
  if (!LOOPBACK_NAMES.includes(own.hostname)) return [own];
  return LOOPBACK_NAMES.map((name) => {
    const origin = new URL(own);
    origin.hostname = name;
    return origin;
  });
}

/**
 * Whether a request was sent to this server by its own name, as the Host header has it (no proxy's word about another one is believed).
 * Another name means that a page of another site points its own name at this machine to read what is here (DNS rebinding). A missing
 * Host is foreign.
 */
export function isOwnHost(host: string | null): boolean {
  if (host === null) return false;
  return ownOrigins().some((own) => {
    const port = own.protocol === "https:" ? ":443" : ":80";
    return host.toLowerCase() === own.host || (own.port === "" && host.toLowerCase() === `${own.host}${port}`);
  });
}

/** Whether a change was asked by a page of this server: browsers name the page's origin with everything that they post. A missing one is foreign. */
export function isOwnOrigin(origin: string | null): boolean {
  return origin !== null && ownOrigins().some((own) => own.origin === origin.toLowerCase());
}

/** The address of the first page, for somebody who came by another name. */
export function ownAddress(): string {
  return `${readEnv().publicUrl}/`;
}

/** Whether browsers come over https, so that cookies can be `Secure` and `__Host-`. */
export function isHttps(): boolean {
  return readEnv().publicUrl.startsWith("https://");
}
