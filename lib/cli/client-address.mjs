import { isIP } from "node:net";

/** See lib/server/client-address.ts, which reads it. */
export const CLIENT_ADDRESS_HEADER = "x-rolecall-client-address";

/**
 * Who asks: the other end of the connection or, behind proxies, what the outermost of them saw. Each proxy appends the address
 * that it saw, so whatever stands further left was written by the client. A list that is too short, or has something else in
 * that place, did not come through the proxies: the connection counts.
 *
 * @param {string | undefined} socketAddress
 * @param {string | undefined} forwardedFor the X-Forwarded-For header
 * @param {number} proxyHops how many proxies to believe
 * @returns {string} an IP address, or `unknown` when the connection is gone
 */
export function findClientAddress(socketAddress, forwardedFor, proxyHops) {
  const connection = withoutMapping(socketAddress ?? "unknown");
  if (proxyHops === 0) return connection;
  const seen = (forwardedFor ?? "").split(",").at(-proxyHops)?.trim() ?? "";
  return isIP(seen) === 0 ? connection : withoutMapping(seen);
}

/** An IPv4 address as a socket for both kinds writes it, `::ffff:192.0.2.1`, is that address. */
function withoutMapping(address) {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
