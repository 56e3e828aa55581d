import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { OwnQuestionText } from "@/lib/domain/interview/own-question";
import { type InterviewQuestion, interviewKitByRole } from "@/lib/reference/interview-kits";
import { roleBySlug } from "@/lib/reference/roles";
import { skillBySlug } from "@/lib/reference/skills";
import type { OwnQuestion } from "@/prisma/generated/client";
import { type ReadClient, read, type WriteClient, write } from "./access";
import { storableText } from "./fold-text";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";

/** A question of a role's kit; `own` for one that the company added. */
export type KitQuestion = Omit<InterviewQuestion, "origin"> & {
  /** Its version, which a change must name; null for one that is shipped. */
  readonly own: { readonly version: number; readonly createdBy: string; readonly createdAt: Date } | null;
};

const Anchors = z.strictObject({ strong: z.string(), acceptable: z.string(), weak: z.string() });
const Texts = z.array(z.string());

function toKitQuestion(row: OwnQuestion): KitQuestion {
  const anchors = Anchors.parse(JSON.parse(row.anchors));
  return {
    id: row.id,
    question: row.question,
    timeMinutes: row.timeMinutes,
    competencies: Texts.parse(JSON.parse(row.competencies)),
    anchors: [
      { score: 5, label: "strong", behaviour: anchors.strong },
      { score: 3, label: "acceptable", behaviour: anchors.acceptable },
      { score: 1, label: "weak", behaviour: anchors.weak },
    ],
    followUps: Texts.parse(JSON.parse(row.followUps)),
    redFlags: [],
    own: { version: row.version, createdBy: row.createdBy, createdAt: row.createdAt },
  };
}

/** The questions of a role: those that are shipped, then the company's own, the oldest first. Empty for a role that does not exist. */
export async function findKit(db: Pick<ReadClient, "ownQuestion">, roleSlug: string): Promise<readonly KitQuestion[]> {
  const own = await db.ownQuestion.findMany({
    where: { roleSlug, retiredAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const shipped = interviewKitByRole.get(roleSlug) ?? [];
  return [...shipped.map((question) => ({ ...question, own: null })), ...own.map(toKitQuestion)];
}

/** The kit of a role as `findKit` gives it, for whoever may see roles. */
export function getKit(actor: Actor, roleSlug: string): Promise<readonly KitQuestion[]> {
  return read(actor, "role:read", (db) => findKit(db, roleSlug));
}

function toColumns(text: OwnQuestionText) {
  const { strong, acceptable, weak } = text;
  const unknown = text.competencies.find((slug) => !skillBySlug.has(slug));
  if (unknown !== undefined) throw new DomainError("INVALID", `There is no skill called "${unknown}".`);
  return {
    question: storableText(text.question),
    timeMinutes: text.timeMinutes,
    competencies: JSON.stringify([...new Set(text.competencies)]),
    anchors: storableText(JSON.stringify({ strong, acceptable, weak })),
    followUps: storableText(JSON.stringify(text.followUps)),
  };
}

/** Adds a question of the company's own to a role's kit and gives its id. Throws NOT_FOUND for a role that does not exist. */
export async function addQuestion(actor: Actor, roleSlug: string, input: OwnQuestionText, now: Date): Promise<string> {
  const text = parseInput(OwnQuestionText, input);
  return write(actor, "posting:write", async (db) => {
    if (!roleBySlug.has(roleSlug)) throw new DomainError("NOT_FOUND", "This role is not here.");
    const id = `own-${newId()}`;
    const made = { createdAt: now, createdBy: actor.id, retiredAt: null, version: 1 };
    await db.ownQuestion.create({ data: { id, roleSlug, ...toColumns(text), ...made } });
    return { result: id, entry: { kind: "question.add", entity: id, detail: { role: roleSlug } } };
  });
}

async function claimQuestion(db: WriteClient, id: string, seenVersion: number): Promise<OwnQuestion> {
  const row = await db.ownQuestion.findUnique({ where: { id } });
  if (row === null)
    throw new DomainError("NOT_FOUND", "This question is not here. A shipped question cannot be changed.");
  if (row.version !== seenVersion)
    throw new DomainError(
      "CONFLICT",
      "Somebody changed this question after you opened the page. Reload it and change it there.",
    );
  return row;
}

/** Changes the words of an own question. Throws NOT_FOUND for one that is gone or shipped, CONFLICT when somebody else was quicker. */
export async function changeQuestion(
  actor: Actor,
  id: string,
  change: { readonly seenVersion: number; readonly text: OwnQuestionText },
): Promise<void> {
  const text = parseInput(OwnQuestionText, change.text);
  return write(actor, "posting:write", async (db) => {
    const { version, roleSlug } = await claimQuestion(db, id, change.seenVersion);
    await db.ownQuestion.update({ where: { id }, data: { ...toColumns(text), version: version + 1 } });
    return { result: undefined, entry: { kind: "question.change", entity: id, detail: { role: roleSlug } } };
  });
}

/** Takes an own question out of the kit (`retiredAt`), or puts it back (null). Loops that ask it say that it is gone. */
export function retireQuestion(
  actor: Actor,
  id: string,
  change: { readonly seenVersion: number; readonly retiredAt: Date | null },
): Promise<void> {
  return write(actor, "posting:write", async (db) => {
    const { version, roleSlug } = await claimQuestion(db, id, change.seenVersion);
    await db.ownQuestion.update({ where: { id }, data: { retiredAt: change.retiredAt, version: version + 1 } });
    const kind = change.retiredAt === null ? "question.add" : "question.retire";
    return { result: undefined, entry: { kind, entity: id, detail: { role: roleSlug } } };
  });
}
