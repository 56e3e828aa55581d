import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { JobDescription } from "@/lib/domain/posting/job-description";
import { roleBySlug } from "@/lib/reference/roles";
import type { JobDescription as JobDescriptionRow } from "@/prisma/generated/client";
import { read, write } from "./access";
import { storableText } from "./fold-text";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";

/** A stored job description. */
export type Posting = JobDescription & {
  readonly id: string;
  readonly role: string;
  /** Raised by each change: a second save of an old page is a conflict. */
  readonly version: number;
  readonly updatedAt: Date;
};

export type PostingSummary = Pick<Posting, "id" | "updatedAt" | "version"> & { readonly title: string };

export type PostingPage = {
  readonly postings: readonly PostingSummary[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
};

const PAGE = 20;

const Input = z.object({ ...JobDescription.shape });

const Cursor = z.object({ at: z.iso.datetime(), id: z.string().min(1).max(60) });

function readCursor(text: string): z.infer<typeof Cursor> {
  const [at, id] = text.split("~");
  return parseInput(Cursor, { at, id });
}

function toPosting({ id, roleSlug, body, version, updatedAt }: JobDescriptionRow): Posting {
  return { ...JobDescription.parse(JSON.parse(body)), id, role: roleSlug, version, updatedAt };
}

function toBody(description: JobDescription): string {
  return storableText(JSON.stringify(description));
}

function titleOf({ choices }: JobDescription, role: string): string {
  return storableText(choices.title) || (roleBySlug.get(role)?.name ?? role);
}

/** A role's job descriptions, the last changed first, a page at a time. Throws INVALID for a `from` that no page gave. */
export async function listPostings(actor: Actor, role: string, from: string | null = null): Promise<PostingPage> {
  const cursor = from === null ? null : readCursor(from);
  return read(actor, "role:read", async (db) => {
    const at = cursor === null ? null : new Date(cursor.at);
    const rows = await db.jobDescription.findMany({
      where: {
        roleSlug: role,
        ...(at === null || cursor === null
          ? {}
          : { OR: [{ updatedAt: { lt: at } }, { updatedAt: at, id: { lt: cursor.id } }] }),
      },
      select: { id: true, title: true, updatedAt: true, version: true },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: PAGE + 1,
    });
    const postings = rows.slice(0, PAGE);
    const last = postings.at(-1);
    const next = rows.length > PAGE && last !== undefined ? `${last.updatedAt.toISOString()}~${last.id}` : null;
    return { postings, next };
  });
}

/** The words of the `limit` job descriptions that were changed last, of any role, without what nobody has filled in. */
export function listPostingTexts(
  actor: Actor,
  limit: number,
): Promise<readonly (Pick<PostingSummary, "id" | "version" | "title"> & { readonly text: string })[]> {
  return read(actor, "role:read", async (db) => {
    const rows = await db.jobDescription.findMany({
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: limit,
    });
    return rows.map(toPosting).map((posting) => ({
      id: posting.id,
      version: posting.version,
      title: titleOf(posting, posting.role),
      text: posting.parts.map(({ text }) => text).join("\n"),
    }));
  });
}

/** How many job descriptions a role has. */
export function countPostings(actor: Actor, role: string): Promise<number> {
  return read(actor, "role:read", (db) => db.jobDescription.count({ where: { roleSlug: role } }));
}

/** One job description of a role. Throws NOT_FOUND. */
export function getPosting(actor: Actor, role: string, id: string): Promise<Posting> {
  return read(actor, "role:read", async (db) => {
    const row = await db.jobDescription.findFirst({ where: { id, roleSlug: role } });
    if (row === null) throw new DomainError("NOT_FOUND", "This job description is not here. It may have been removed.");
    return toPosting(row);
  });
}

/** Keeps a new job description. Throws INVALID for a role that is not one of the ten. */
export async function createPosting(
  actor: Actor,
  role: string,
  input: JobDescription,
  now: Date,
): Promise<{ readonly id: string }> {
  const description = parseInput(Input, input);
  if (!roleBySlug.has(role)) throw new DomainError("INVALID", "There is no such role. Choose one of the ten.");
  return write(actor, "posting:write", async (db) => {
    const id = newId();
    await db.jobDescription.create({
      data: {
        ...{ id, roleSlug: role, title: titleOf(description, role), body: toBody(description), version: 1 },
        ...{ createdAt: now, createdBy: actor.id, updatedAt: now },
      },
    });
    return { result: { id }, entry: { kind: "posting.create", entity: id, detail: { role } } };
  });
}

export type PostingChange = {
  readonly id: string;
  readonly role: string;
  /** The version that the person had before them. */
  readonly basedOnVersion: number;
  readonly description: JobDescription;
};

/** Saves a changed job description. Throws CONFLICT when somebody saved meanwhile: nothing is overwritten; NOT_FOUND when it is gone. */
export async function updatePosting(
  actor: Actor,
  change: PostingChange,
  now: Date,
): Promise<{ readonly version: number }> {
  const description = parseInput(Input, change.description);
  return write(actor, "posting:write", async (db) => {
    const { id, role, basedOnVersion } = change;
    const row = await db.jobDescription.findFirst({ where: { id, roleSlug: role }, select: { version: true } });
    if (row === null)
      throw new DomainError(
        "NOT_FOUND",
        "This job description was removed meanwhile. Copy your text before you leave.",
      );
    if (row.version !== basedOnVersion) {
      const message = `Somebody saved version ${row.version} of this description meanwhile, so nothing was saved. Your text is still here.`;
      throw new DomainError("CONFLICT", message, { basedOnVersion: message });
    }
    const version = row.version + 1;
    const data = { title: titleOf(description, role), body: toBody(description), updatedAt: now, version };
    await db.jobDescription.update({ where: { id }, data });
    return { result: { version }, entry: { kind: "posting.change", entity: id, detail: { role, version } } };
  });
}

/** Removes a job description and gives back what it was, so that it can be put back. Throws NOT_FOUND when it is gone already. */
export function deletePosting(actor: Actor, role: string, id: string): Promise<Posting> {
  return write(actor, "posting:write", async (db) => {
    const row = await db.jobDescription.findFirst({ where: { id, roleSlug: role } });
    if (row === null) throw new DomainError("NOT_FOUND", "This job description is gone already.");
    await db.jobDescription.delete({ where: { id } });
    return { result: toPosting(row), entry: { kind: "posting.remove", entity: id, detail: { role } } };
  });
}
