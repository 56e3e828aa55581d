import "server-only";

/** Set by the server process from the connection and its setting for proxies; what a client sends by this name is dropped there. */
export const CLIENT_ADDRESS_HEADER = "x-rolecall-client-address";

/**
 * The address of who asks, `unknown` when the request did not come through the server process. An IPv6 address is one of many that its
 * holder may use.
 */
export function clientAddress(headers: Headers): string {
  return headers.get(CLIENT_ADDRESS_HEADER) ?? "unknown";
}
