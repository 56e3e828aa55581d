import "server-only";
import type { Actor } from "@/lib/domain/access";
import { type ReadClient, read } from "./access";
import { fileKey } from "./sheet-keys";
import { findDocumentLinks, findKeyLinks, findNames } from "./sheet-known-sql";

/* Documents that are here already, as rows of a sheet name them. */

/** Somebody who is here. */
export type DocumentOwner = { readonly candidateId: string; readonly name: string };

/** A document that is here, under the name that it came with. */
export type NamedDocument = {
  readonly name: string;
  readonly sha256: string;
  readonly storageKey: string;
  readonly owner: DocumentOwner;
};

const NAMES_AT_ONCE = 5000;
const DOCUMENTS_AT_ONCE = 500;

/** The documents whose names are wanted. Every name is looked at, in an index: both engines fold letters differently, so that neither is asked to. */
export function listDocumentsNamed(
  actor: Actor,
  isWanted: (name: string) => boolean,
): Promise<readonly NamedDocument[]> {
  return read(actor, "import:write", async (db) => {
    const found: string[] = [];
    for (let last = { originalName: "", candidateId: "" }; ; ) {
      const { originalName, candidateId } = last;
      const page = await db.document.findMany({
        where: { OR: [{ originalName: { gt: originalName } }, { originalName, candidateId: { gt: candidateId } }] },
        orderBy: [{ originalName: "asc" }, { candidateId: "asc" }],
        take: NAMES_AT_ONCE,
        select: { originalName: true, candidateId: true },
      });
      for (const each of page) if (isWanted(each.originalName)) found.push(each.candidateId);
      const end = page.at(-1);
      if (end === undefined || page.length < NAMES_AT_ONCE) break;
      last = end;
    }
    return loadDocuments(db, found);
  });
}

async function loadDocuments(db: ReadClient, candidateIds: readonly string[]): Promise<readonly NamedDocument[]> {
  const documents: NamedDocument[] = [];
  for (let at = 0; at < candidateIds.length; at += DOCUMENTS_AT_ONCE) {
    const rows = await db.document.findMany({
      where: { candidateId: { in: candidateIds.slice(at, at + DOCUMENTS_AT_ONCE) } },
      select: { originalName: true, sha256: true, storageKey: true, candidate: { select: { id: true, name: true } } },
    });
    for (const { originalName: name, sha256, storageKey, candidate } of rows)
      documents.push({ name, sha256, storageKey, owner: { candidateId: candidate.id, name: candidate.name } });
  }
  return documents;
}

/** Whose document a file is, alone or beside a row, by the file's hash. */
export function findFileOwners(actor: Actor, hashes: readonly string[]): Promise<ReadonlyMap<string, DocumentOwner>> {
  return read(actor, "import:write", async (db) => {
    const owners = new Map<string, DocumentOwner>();
    for (let at = 0; at < hashes.length; at += DOCUMENTS_AT_ONCE) {
      const some = hashes.slice(at, at + DOCUMENTS_AT_ONCE);
      const hashOf = new Map(some.map((hash) => [fileKey(hash), hash]));
      const links = [...(await findKeyLinks(db, [...hashOf.keys()])), ...(await findDocumentLinks(db, some))];
      const names = await findNames(db, [...new Set(links.map(({ candidateId }) => candidateId))]);
      const nameOf = new Map(names.map(({ id, name }) => [id, name]));
      for (const { key, candidateId } of links)
        owners.set(hashOf.get(key) ?? key, { candidateId, name: nameOf.get(candidateId) ?? "" });
    }
    return owners;
  });
}

/** Where the documents of people lie, by their ids. */
export function findStorageKeys(actor: Actor, candidateIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return read(actor, "import:write", async (db) => {
    const rows = await db.document.findMany({
      where: { candidateId: { in: [...candidateIds] } },
      select: { candidateId: true, storageKey: true },
    });
    return new Map(rows.map(({ candidateId, storageKey }) => [candidateId, storageKey]));
  });
}
