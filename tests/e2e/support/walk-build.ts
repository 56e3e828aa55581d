import { builtActions } from "./built-entries";
import { type CanaryAddress, canaryAddresses, type Planted } from "./canary-addresses";
import { sendTo } from "./send";

/** Somebody who asks the running program, by their role; "nobody" is signed out. */
export type Walk = { readonly url: string; readonly planted: Planted; readonly caller: string };

/**
 * What came of an address. A page is asked for as data, which a browser loads when it moves between pages and which the document is drawn
 * from: it tells whatever the document tells, and what a refusal sends along beside it.
 */
export type Fetched = {
  readonly address: string;
  readonly form: "file" | "document" | "data" | "search";
  readonly body: string;
};

/** In which forms pages are asked for. */
export type Forms = readonly ("document" | "data")[];

function headersOf({ url, planted, caller }: Walk): Record<string, string> {
  const cookie = planted.cookies[caller];
  return {
    origin: url,
    // The word of one's own browser is known to it.
    "user-agent": "Rolecall's tests",
    ...(cookie === undefined ? {} : { cookie: `rolecall.session=${cookie}` }),
  };
}

type Asked = { readonly headers: Readonly<Record<string, string>>; readonly form?: FormData };

async function bodyOf(
  { url }: Walk,
  address: string,
  { headers, form }: Asked,
): Promise<{ readonly body: string; readonly next: string }> {
  const packed = form === undefined ? null : new Response(form);
  const { status, ...answer } = await sendTo(url, {
    path: address,
    method: packed === null ? "GET" : "POST",
    // A connection of its own: what is met is looked through between requests, for longer than a connection is kept.
    headers: { ...headers, connection: "close", ...contentType(packed) },
    ...(packed === null ? {} : { body: new Uint8Array(await packed.arrayBuffer()) }),
  });
  if (status === 0) throw new Error(`${address} was not answered`);
  const { location = "" } = answer.headers;
  return { body: `${location}\n${answer.text}`, next: location.replace(url, "") };
}

function contentType(packed: Response | null): Readonly<Record<string, string>> {
  return packed === null ? {} : { "content-type": packed.headers.get("content-type") ?? "" };
}

/** The data of a page has a mark in its address, else Next asks for it. */
async function dataOf(walk: Walk, address: string): Promise<string> {
  const marked = `${address}${address.includes("?") ? "&" : "?"}_rsc`;
  const { body, next } = await bodyOf(walk, marked, { headers: { ...headersOf(walk), rsc: "1" } });
  if (/[?&]_rsc\b/.test(next)) throw new Error(`${marked} was sent on to ${next}`);
  return body;
}

/** What one address answers, in each of the forms. */
export async function visit(walk: Walk, { address, isPage }: CanaryAddress, forms: Forms): Promise<readonly Fetched[]> {
  const plain = async () => (await bodyOf(walk, address, { headers: headersOf(walk) })).body;
  if (!isPage) return [{ address, form: "file", body: await plain() }];
  const found: Fetched[] = [];
  for (const form of forms)
    found.push({ address, form, body: await (form === "data" ? dataOf(walk, address) : plain()) });
  return found;
}

/** What the two searches that are no address of their own answer. */
async function search(walk: Walk): Promise<readonly Fetched[]> {
  const found: Fetched[] = [];
  for (const { entry, id, page } of builtActions()) {
    if (!/#(?:findCandidateEntries|listEverybodyAction)$/.test(entry)) continue;
    for (const typed of ["quillora", "marrowick", "canary", "oslo"]) {
      const form = new FormData();
      form.set("_1_typed", typed);
      form.set("_1_address", `q=${typed}`);
      // The fields first, as browsers send them: what names a form takes those that have come.
      form.set("0", '[{"status":"idle"},"$K1"]');
      const headers = { ...headersOf(walk), "next-action": id };
      const { body } = await bodyOf(walk, page.replace("[roleId]", walk.planted.role), { headers, form });
      found.push({ address: `${entry} for ${typed}`, form: "search", body });
    }
  }
  return found;
}

const SIDE_BY_SIDE = 4;

/** Every page, route and search of the build, as somebody meets them. */
export async function walkBuild(walk: Walk, forms: Forms): Promise<readonly Fetched[]> {
  const waiting = [...canaryAddresses(walk.planted)];
  const found: Fetched[] = [...(await search(walk))];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      found.push(...(await visit(walk, next, forms)));
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return found;
}

/** Does as a form of a page of the build would; gives what it answers. */
export async function actAs(walk: Walk, action: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const known = builtActions().find(({ entry }) => entry.endsWith(`#${action}`));
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(`_1_${name}`, value);
  form.set("0", '[{"status":"idle"},"$K1"]');
  const headers = { ...headersOf(walk), "next-action": String(known?.id) };
  const page = String(known?.page).replace("[candidateId]", walk.planted.assigned);
  return (await bodyOf(walk, page, { headers, form })).body;
}
