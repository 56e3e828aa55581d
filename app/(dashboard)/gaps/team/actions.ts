"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { addTeamMember, changeTeamMember, RemovedMember, removeTeamMember, restoreTeamMember } from "@/lib/data/team";
import { importTeam, previewTeam, undoTeamImport } from "@/lib/data/team-import";
import { DomainError } from "@/lib/domain/errors";
import { readCsv } from "@/lib/domain/exchange/read-csv";
import type { TableRow } from "@/lib/domain/team/team-csv";
import { MOST_SKILLS, TeamMemberInput } from "@/lib/domain/team/team-member";
import { action } from "@/lib/server/action";

const Id = z.string().min(1).max(40);

/** A skill with its level as a form sends it: "cuda 4", or "cuda" alone for the level that is known. */
const SentSkill = z
  .string()
  .max(90)
  .transform((sent) => {
    const [skill = "", level] = sent.split(" ");
    return { skill, level: level === undefined ? null : Number(level) };
  });

const MemberForm = z.object({
  name: TeamMemberInput.shape.name,
  title: TeamMemberInput.shape.title,
  role: z
    .string()
    .transform((role) => role || null)
    .pipe(TeamMemberInput.shape.role),
  skills: z.array(SentSkill).max(MOST_SKILLS).default([]),
});

const NewMember = MemberForm.extend({ candidateId: z.string().max(40).default("") });

/** Adds somebody to the team, from a candidate's evidence where one is named. */
export const addMemberAction = action("team:write", NewMember, async (actor, { candidateId, ...member }) => {
  const { id } = await addTeamMember(actor, member, candidateId || null);
  revalidatePath("/gaps", "layout");
  return { id, name: member.name };
});

const ChangedMember = MemberForm.extend({ memberId: Id, seenVersion: z.coerce.number().int().min(1) });

/** Changes what is known of somebody on the team. */
export const changeMemberAction = action(
  "team:write",
  ChangedMember,
  async (actor, { memberId, seenVersion, ...input }) => {
    await changeTeamMember(actor, memberId, { seenVersion, input });
    revalidatePath("/gaps", "layout");
    return { id: memberId, name: input.name };
  },
);

/** Takes somebody off the team; what comes back puts them there again. */
export const removeMemberAction = action("team:write", z.object({ memberId: Id }), async (actor, { memberId }) => {
  const removed = await removeTeamMember(actor, memberId);
  revalidatePath("/gaps", "layout");
  return { removed };
});

const Removed = z.object({
  removed: z
    .string()
    .max(50_000)
    .transform((text, context) => {
      try {
        const parsed: unknown = JSON.parse(text);
        return parsed;
      } catch {
        context.addIssue({ code: "custom", message: "The person did not arrive whole. Add them by hand." });
        return z.NEVER;
      }
    })
    .pipe(RemovedMember),
});

/** Puts somebody back who was removed. */
export const restoreMemberAction = action("team:write", Removed, async (actor, { removed }) => {
  const restored = await restoreTeamMember(actor, removed);
  revalidatePath("/gaps", "layout");
  return restored;
});

const Table = z.object({
  text: z
    .string()
    .max(500_000, "A table has at most 500 kB.")
    .refine((text) => text.trim() !== "", "Choose a file, or paste a table."),
});

/** The rows of a table. Throws INVALID where a quote is never closed. */
function rowsOf(text: string): readonly TableRow[] {
  const { rows, openQuoteAt } = readCsv(text);
  if (openQuoteAt === null) return rows;
  const message = `A quote that opens on line ${openQuoteAt} is never closed, so nothing after it can be read.`;
  throw new DomainError("INVALID", message, { text: message });
}

/** What an import of a table would do. */
export const previewTeamAction = action("team:write", Table, async (actor, { text }) => ({
  table: await previewTeam(actor, rowsOf(text)),
  text,
}));

/** Adds everybody of a table who can be added. */
export const importTeamAction = action("team:write", Table, async (actor, { text }) => {
  const done = await importTeam(actor, rowsOf(text));
  revalidatePath("/gaps", "layout");
  return done;
});

/** Takes an import back. */
export const undoImportAction = action("team:write", z.object({ importId: Id }), async (actor, { importId }) => {
  const undone = await undoTeamImport(actor, importId);
  revalidatePath("/gaps", "layout");
  return undone;
});
