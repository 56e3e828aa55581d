/** A file that was made to harm its reader. */
export type HostileFile = {
  readonly name: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** How its reading may end: "read", or the code of the refusal. */
  readonly ends: RegExp;
};

export const MEGABYTE = 1024 * 1024;

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** An ending for what only has to stop in time, with an answer. */
export const ANY_END = /^(?:read|TOO_COMPLEX|TOO_SLOW|DAMAGED)$/;
