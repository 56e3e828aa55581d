import { randomBytes } from "node:crypto";

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** 26 letters and digits that hold 128 random bits: an address with one cannot be guessed, and order says nothing. */
export function newId(): string {
  let rest = BigInt(`0x${randomBytes(16).toString("hex")}`);
  let id = "";
  for (let position = 0; position < 26; position += 1) {
    id += alphabet[Number(rest & 31n)];
    rest >>= 5n;
  }
  return id;
}
