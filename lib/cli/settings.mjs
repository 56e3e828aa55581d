import { existsSync } from "node:fs";
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { readPublicUrl } from "./public-address.mjs";
import { StartProblem } from "./start-problem.mjs";

/** The repository: every command works from any folder. */
export const root = resolve(import.meta.dirname, "../..");

/** Reads `.env` into the environment when there is one; what the shell sets wins. */
export function loadSettingsFile() {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Checks the settings of a start before anything is done, so that a wrong one never leads to half a start. `lib/env.ts`
 * reads the same variables inside the program; this runs before its packages are installed.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {{ host: string, port: number, dataFolder: string, publicUrl: string, proxyHops: number }}
 * @throws {StartProblem} naming the variable
 */
export function readSettings(environment) {
  checkDatabaseUrl(environment.DATABASE_URL || undefined);
  checkMail(environment);
  const host = readHost(environment.HOST || "127.0.0.1");
  const port = readPort(environment.PORT || "3000");
  return {
    host,
    port,
    dataFolder: resolve(root, environment.ROLECALL_DATA || "data"),
    publicUrl: readPublicUrl({ host, port }, environment),
    proxyHops: readProxyHops(environment.ROLECALL_PROXY_HOPS || "0"),
  };
}

function readHost(host) {
  if (isIP(host) !== 0 || /^[a-z\d]+([.-]+[a-z\d]+)*$/i.test(host)) return host;
  throw new StartProblem(
    `HOST is "${host}", but must be an address or name of this machine without a port, for example HOST=127.0.0.1.`,
  );
}

function readProxyHops(text) {
  if (/^\d$/.test(text)) return Number(text);
  throw new StartProblem(
    `ROLECALL_PROXY_HOPS is "${text}", but must be how many proxies of your own stand in front of Rolecall, from 0 to 9.`,
  );
}

function readPort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new StartProblem(`PORT is "${text}", but must be a whole number from 1 to 65535, for example PORT=3000.`);
}

function checkDatabaseUrl(url) {
  if (url === undefined || /^file:./.test(url)) return;
  // The value may hold a password, so it is not repeated.
  throw new StartProblem(
    "DATABASE_URL must begin with file: and name a SQLite file, for example file:/srv/rolecall/rolecall.db, or be left unset.",
  );
}

function checkMail({ ROLECALL_SMTP_URL, ROLECALL_MAIL_FROM, ROLECALL_SMTP_PLAIN }) {
  if (!["", undefined, "yes", "no"].includes(ROLECALL_SMTP_PLAIN))
    throw new StartProblem('ROLECALL_SMTP_PLAIN must be "yes" or "no", or be left unset.');
  if (!ROLECALL_SMTP_URL) return;
  // The value may hold a password, so it is not repeated.
  if (!URL.canParse(ROLECALL_SMTP_URL) || !/^smtps?:\/\/[^/]/.test(ROLECALL_SMTP_URL))
    throw new StartProblem(
      "ROLECALL_SMTP_URL must look like smtps://name:password@mail.example.org:465, with what is not a letter or digit in name and password percent-encoded, or be left unset.",
    );
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(ROLECALL_MAIL_FROM ?? ""))
    throw new StartProblem(
      "ROLECALL_MAIL_FROM must be the address that mails come from, for example rolecall@example.org, because ROLECALL_SMTP_URL is set.",
    );
}
