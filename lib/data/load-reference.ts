import "server-only";
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/domain/access";
import { channels } from "@/lib/reference/channels";
import { claims } from "@/lib/reference/claims";
import { interviewKitByRole } from "@/lib/reference/interview-kits";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { roles } from "@/lib/reference/roles";
import { skills } from "@/lib/reference/skills";
import { Prisma, type SkillAlias } from "@/prisma/generated/client";
import { read, type WriteClient, write } from "./access";
import { foldText } from "./fold-text";
import { type Insertion, insertRows } from "./insert-rows";
import { newId } from "./new-id";
import { shippedHash } from "./shipped-hash";

const NAME = "shipped";

/** Raise when the rows that are made from the same knowledge change. */
const LOADER_VERSION = 1;

/** Ten thousand names, which through Prisma's own way took most of the time of a first start. */
const aliasRows: Insertion<SkillAlias> = {
  into: Prisma.sql`INSERT INTO "SkillAlias" ("skillSlug", "alias", "isAmbiguous", "caseSensitive")`,
  values: ({ skillSlug, alias, isAmbiguous, caseSensitive }) => [skillSlug, alias, isAmbiguous, caseSensitive],
};

/** Skills keep the number that they once got, and one that is no longer known is retired. Only rows that differ are written. */
async function loadSkills(db: WriteClient): Promise<void> {
  const stored = await db.skill.findMany();
  const known = new Map(stored.map((row) => [row.slug, row]));
  let next = Math.max(-1, ...stored.map(({ ordinal }) => ordinal)) + 1;
  const rows = skills.map(({ slug, name, category, kind, definition, scope }) => {
    const columns = { name, foldedName: foldText(name), category, kind, definition, scope, retired: false };
    return { slug, ordinal: known.get(slug)?.ordinal ?? next++, ...columns };
  });
  await db.skill.createMany({ data: rows.filter(({ slug }) => !known.has(slug)) });
  for (const row of rows) {
    const before = known.get(row.slug);
    if (before !== undefined && !isDeepStrictEqual({ ...before, ...row }, before))
      await db.skill.update({ where: { slug: row.slug }, data: row });
  }
  await db.skill.updateMany({ where: { slug: { notIn: rows.map(({ slug }) => slug) } }, data: { retired: true } });
  await db.skillAlias.deleteMany();
  await db.skillImplication.deleteMany();
  await db.skillTransfer.deleteMany();
  await insertRows(
    db,
    aliasRows,
    skills.flatMap(({ slug, aliases, ambiguousAliases, caseSensitiveAliases }) =>
      [...new Set([...aliases, ...ambiguousAliases])].map((alias) => ({
        skillSlug: slug,
        alias,
        isAmbiguous: ambiguousAliases.includes(alias),
        caseSensitive: caseSensitiveAliases.includes(alias),
      })),
    ),
  );
  await db.skillImplication.createMany({
    data: skills.flatMap(({ slug, implies }) =>
      [...new Set(implies)].map((impliedSlug) => ({ skillSlug: slug, impliedSlug })),
    ),
  });
  const transfers = skills.flatMap(({ slug, adjacent }) =>
    adjacent.map((near) => ({ skillSlug: slug, targetSlug: near.slug, transfer: near.transfer })),
  );
  await db.skillTransfer.createMany({
    data: [...new Map(transfers.map((row) => [`${row.skillSlug} ${row.targetSlug}`, row])).values()],
  });
}

async function loadRoles(db: WriteClient): Promise<void> {
  for (const { slug, name, order, summary } of roles) {
    const columns = { name, position: order, summary };
    await db.role.upsert({ where: { slug }, create: { slug, ...columns }, update: columns });
  }
  await db.roleLevelScale.deleteMany();
  await db.roleLevelScale.createMany({
    data: roles.flatMap(({ slug, levels }) =>
      levels.map(({ level, expectations, scale }, position) => ({
        roleSlug: slug,
        level,
        position,
        expectations,
        scale: JSON.stringify(scale),
      })),
    ),
  });
  await db.interviewQuestion.deleteMany();
  await db.interviewQuestion.createMany({
    data: [...interviewKitByRole].flatMap(([roleSlug, questions]) =>
      questions.map(({ id, question, timeMinutes, competencies, anchors }, position) => ({
        ...{ id, roleSlug, position, question, timeMinutes },
        competencies: JSON.stringify(competencies),
        anchors: JSON.stringify(anchors),
      })),
    ),
  });
}

async function loadChannels(db: WriteClient): Promise<void> {
  await db.channel.deleteMany();
  await db.channel.createMany({
    data: channels.map(({ slug, name, kind, description }) => ({ slug, name, kind, description })),
  });
  const howTo = new Map(
    roles.flatMap((role) => role.sourcingChannels.map((way) => [`${way.channel} ${role.slug}`, way.howTo] as const)),
  );
  await db.channelFit.createMany({
    data: channels.flatMap(({ slug, bestFor }) =>
      bestFor.map(({ role, fit }) => ({
        channelSlug: slug,
        roleSlug: role,
        fit,
        howTo: howTo.get(`${slug} ${role}`) ?? "",
      })),
    ),
  });
}

/** The same name and address are one source, whatever the number of claims taken from it. */
function sourceIdOf(claim: { readonly sourceName: string; readonly sourceUrl: string | null }): string {
  return createHash("sha256")
    .update(`${claim.sourceName}\n${claim.sourceUrl ?? ""}`)
    .digest("hex")
    .slice(0, 26);
}

async function loadClaims(db: WriteClient): Promise<void> {
  await db.claim.deleteMany();
  await db.source.deleteMany();
  const sources = new Map(claims.map((claim) => [sourceIdOf(claim), { name: claim.sourceName, url: claim.sourceUrl }]));
  await db.source.createMany({ data: [...sources].map(([id, source]) => ({ id, ...source })) });
  await db.claim.createMany({
    data: claims.map(({ sourceName, sourceUrl, role, ...claim }) => ({
      ...claim,
      roleSlug: role,
      sourceId: sourceIdOf({ sourceName, sourceUrl }),
    })),
  });
}

/** A role without a profile gets the shipped one; one that nobody has edited follows the program; an edited one is left alone, and the change is offered. */
async function loadProfiles(db: WriteClient): Promise<void> {
  for (const profile of shippedProfiles) {
    const hash = shippedHash(profile);
    const current = await db.roleProfileVersion.findFirst({
      where: { roleSlug: profile.role },
      orderBy: { version: "desc" },
    });
    if (current !== null && (current.origin !== "shipped" || current.shippedHash === hash)) continue;
    await db.roleProfileVersion.create({
      data: {
        id: newId(),
        roleSlug: profile.role,
        version: (current?.version ?? 0) + 1,
        baseRate: profile.baseRate,
        requirements: JSON.stringify(profile.requirements),
        note: current === null ? "As shipped" : "Came with a newer Rolecall",
        origin: "shipped",
        shippedHash: hash,
        createdAt: new Date(),
        createdBy: "system",
      },
    });
  }
}

/** A hash of everything that the loader reads. */
function referenceHash(): string {
  const knowledge = [LOADER_VERSION, skills, roles, [...interviewKitByRole], channels, claims, shippedProfiles];
  return createHash("sha256").update(JSON.stringify(knowledge)).digest("hex");
}

/** Copies the knowledge in `lib/reference` into the database, in one transaction. Does nothing when it is there already, so every start may call it. */
export async function loadReference(actor: Actor): Promise<{ readonly changed: boolean }> {
  const hash = referenceHash();
  const loaded = await read(actor, "role:read", (db) => db.referenceLoad.findUnique({ where: { name: NAME } }));
  if (loaded?.hash === hash) return { changed: false };
  return write(actor, "reference:write", async (db) => {
    await loadSkills(db);
    await loadRoles(db);
    await loadChannels(db);
    await loadClaims(db);
    await loadProfiles(db);
    const columns = { hash, loadedAt: new Date() };
    await db.referenceLoad.upsert({ where: { name: NAME }, create: { name: NAME, ...columns }, update: columns });
    return { result: { changed: true }, entry: { kind: "reference.load", entity: NAME, detail: { hash } } };
  });
}
