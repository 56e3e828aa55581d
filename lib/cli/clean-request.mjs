import { CLIENT_ADDRESS_HEADER, findClientAddress } from "./client-address.mjs";

/**
 * What a proxy would say about a request, and what Next says to itself between its own parts: believed when the framework reads
 * them, and anybody can send them. Host and Origin are the browser's own words.
 */
const DROPPED =
  /^(?:forwarded|x-forwarded-.*|x-real-ip|x-middleware-.*|x-invoke-.*|x-matched-path|next-resume|content-security-policy.*|x-rolecall-.*)$/;

/** See lib/server/wanted-page.ts, which reads it. */
export const WANTED_PAGE_HEADER = "x-rolecall-wanted-page";

/** Path and question of a request without what Next's router adds to them in the browser. */
function wantedPage(url) {
  const [path, question = ""] = url.split(/\?(.*)/s);
  const asked = question.split("&").filter((part) => part !== "" && !part.startsWith("_rsc="));
  return asked.length === 0 ? path : `${path}?${asked.join("&")}`;
}

/**
 * Takes from a request what would be believed though anybody can say it, and adds who asks, and for which page.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {number} proxyHops how many proxies to believe about the address
 */
export function cleanRequest(request, proxyHops) {
  const { headers, socket } = request;
  const clientAddress = findClientAddress(socket.remoteAddress, headers["x-forwarded-for"], proxyHops);
  for (const name of Object.keys(headers)) {
    if (DROPPED.test(name)) delete headers[name];
  }
  headers[CLIENT_ADDRESS_HEADER] = clientAddress;
  headers[WANTED_PAGE_HEADER] = wantedPage(request.url ?? "/");
}
