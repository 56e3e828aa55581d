/**
 * Whether an address stays on this site: it begins with one slash, and nothing in it makes browsers read another host (`//host`, `/\host`,
 * and control characters that they drop first).
 */
export function isOwnPath(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what browsers drop.
  return /^\/(?![/\\])[^\u0000-\u001f\u007f\\]*$/.test(address);
}
