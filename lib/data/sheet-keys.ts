import { createHash } from "node:crypto";
import { FILE_KEY } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import { layoutFingerprint } from "@/lib/domain/exchange/candidate-sheet/detect-layout";
import { type PersonKeys, personKeys } from "@/lib/domain/exchange/candidate-sheet/person-keys";
import type { SheetPerson } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";

const HASH_LETTERS = 22;

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, HASH_LETTERS);
}

/** What stands for a fingerprint of headings. */
export function fingerprintHash(fingerprint: string): string {
  return hashOf(fingerprint);
}

/** Within what the ids of a table mean something: the slug of a known layout, else a hash of the headings. */
export function layoutKey(slug: string | null, headings: readonly string[]): string {
  return slug ?? `own-${createHash("sha256").update(layoutFingerprint(headings)).digest("hex").slice(0, HASH_LETTERS)}`;
}

/** A key as it is stored: its kind stays to be read, the words of the person do not. */
function storedKey(key: string): string {
  const kind = /^(?:id \S+|\S+) /.exec(key)?.[0] ?? "";
  return `${kind}${hashOf(key)}`;
}

/** What a person of a table is known by, as it is stored. */
export function storedKeys(person: SheetPerson, layout: string): PersonKeys {
  const { id, own } = personKeys(person, layout);
  return { id: id === null ? null : storedKey(id), own: own.map(storedKey) };
}

/** What a row is known by once its text was stored beside a file: by its text alone, and by both. */
export function contentKeys(rowHash: string, fileHash: string): { readonly row: string; readonly both: string } {
  return { row: rowKey(rowHash), both: storedKey(`row ${rowHash} ${fileHash}`) };
}

/** What the text of a row is known by where it is part of a document. */
export function rowKey(rowHash: string): string {
  return storedKey(`row ${rowHash}`);
}

/** What a file that a row names is known by. */
export function fileKey(fileHash: string): string {
  return storedKey(`${FILE_KEY}${fileHash}`);
}
