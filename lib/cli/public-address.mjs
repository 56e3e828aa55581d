import { StartProblem } from "./start-problem.mjs";

/** Whether a name or address leads to this machine alone. */
export function isLoopback(name) {
  return name === "localhost" || name === "::1" || name === "[::1]" || /^127(\.\d{1,3}){3}$/.test(name);
}

/**
 * Where people reach Rolecall. Whatever leads here from other machines is https, or somebody has said that plain http will do.
 *
 * @param {{ host: string, port: number }} listening
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string} an origin, for example https://hiring.example.org
 * @throws {StartProblem} naming the variable
 */
export function readPublicUrl({ host, port }, environment) {
  const isPlainHttpAllowed = readPermission(environment.ROLECALL_ALLOW_PLAIN_HTTP || undefined);
  const given = environment.ROLECALL_PUBLIC_URL || undefined;
  const address = given === undefined ? new URL(addressOf({ host, port })) : readOrigin(given);
  if (given === undefined && !isLoopback(host) && (!isPlainHttpAllowed || isEveryAddress(host)))
    throw new StartProblem(
      `HOST is "${host}", which other machines can reach: set ROLECALL_PUBLIC_URL to the https address that people type, for example ROLECALL_PUBLIC_URL=https://hiring.example.org, or leave HOST unset.`,
    );
  const isReachable = !isLoopback(host) || !isLoopback(address.hostname);
  if (isReachable && address.protocol === "http:" && !isPlainHttpAllowed)
    throw new StartProblem(
      "ROLECALL_PUBLIC_URL begins with http://, over which everybody on the way reads résumés and passwords: give it an https address, or set ROLECALL_ALLOW_PLAIN_HTTP=yes to accept that.",
    );
  return address.origin;
}

/**
 * @param {{ host: string, port: number }} listening
 * @returns {string} the address at which the server itself answers
 */
export function addressOf({ host, port }) {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function readPermission(text) {
  if (text === undefined || text === "no") return false;
  if (text === "yes") return true;
  throw new StartProblem(`ROLECALL_ALLOW_PLAIN_HTTP is "${text}", but must be yes or no, or be left unset.`);
}

/** Listening there is listening everywhere, and nobody can type it. */
function isEveryAddress(host) {
  return host === "0.0.0.0" || host === "::";
}

function readOrigin(text) {
  const address = URL.canParse(text) ? new URL(text) : null;
  const isWeb = address?.protocol === "https:" || address?.protocol === "http:";
  if (isWeb && address.href === `${address.origin}/`) return address;
  // The value may hold a password, so it is not repeated.
  throw new StartProblem(
    "ROLECALL_PUBLIC_URL must be the address that people type, without a path, for example https://hiring.example.org.",
  );
}
