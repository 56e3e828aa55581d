/* What stands for `next/headers` in the integration tests, which call what belongs to a server action (vitest.config.ts). */

let sent = new Headers();
const jar = new Map<string, string>();

export type SetCookie = {
  readonly name: string;
  readonly options: Readonly<Record<string, string | number | boolean | undefined>>;
};

const written: SetCookie[] = [];

/** A browser without cookies, from a client's address, at the address of the site. */
export function newBrowser(address = "192.0.2.1", site = "http://127.0.0.1:3000"): void {
  jar.clear();
  written.length = 0;
  sent = new Headers({ host: new URL(site).host, origin: site, "user-agent": "Test" });
  sent.set("x-rolecall-client-address", address);
}

/** The same browser from another client's address. */
export function moveTo(address: string): void {
  sent.set("x-rolecall-client-address", address);
}

/** The cookies that the browser has. */
export function heldCookies(): ReadonlyMap<string, string> {
  return jar;
}

/** Every cookie that this browser was given, in order, with what it was told about it. */
export function setCookies(): readonly SetCookie[] {
  return written;
}

/** As Next gives them. */
export async function headers(): Promise<Headers> {
  const cookie = [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; ");
  const given = new Headers(sent);
  if (cookie !== "") given.set("cookie", cookie);
  return given;
}

/** As Next gives them, as far as the program uses them. */
export async function cookies() {
  return {
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string, options: SetCookie["options"] = {}) => {
      written.push({ name, options });
      if (options.maxAge === 0) jar.delete(name);
      else jar.set(name, value);
    },
    delete: ({ name }: { readonly name: string }) => {
      jar.delete(name);
    },
  };
}
