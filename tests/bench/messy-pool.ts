import { write } from "@/lib/data/access";
import { type Insertion, insertRows } from "@/lib/data/insert-rows";
import { newId } from "@/lib/data/new-id";
import type { ReadFacts } from "@/lib/data/reading";
import { systemActor } from "@/lib/domain/access";
import type { LinkageRecord, Span } from "@/lib/domain/linkage/linkage-record";
import { Prisma } from "@/prisma/generated/client";
import { makeMessyPeople } from "@/tests/factories/messy-people";

const now = new Date("2026-11-22T10:00:00Z");
const nowhere = { start: 0, end: 1 };
const said = (value: string) => (value === "" ? [] : [{ value, range: nowhere }]);

type Planted = { readonly id: string; readonly facts: ReadFacts };

const candidateRows: Insertion<Planted> = {
  into: Prisma.sql`INSERT INTO "Candidate" ("id", "name", "foldedName", "headline", "location", "foldedLocation", "searchText", "yearsRank", "nearestExpected", "nearestCoverage", "isSample", "status", "createdAt", "version")`,
  values: ({ id, facts }) => {
    const name = facts.name?.value ?? "";
    return [id, name, name.toLowerCase(), "", "", "", "", -1, -1, 0, false, "readable", now, 1];
  },
};
const readingRows: Insertion<Planted> = {
  into: Prisma.sql`INSERT INTO "Reading" ("candidateId", "facts", "evidence", "readerVersion", "readAt")`,
  values: ({ id, facts }) => [id, JSON.stringify(facts), "{}", "bench", now],
};

const dateOf = (months: number | null) =>
  months === null ? null : { year: Math.floor(months / 12), month: (months % 12) + 1 };

function textOf(fields: LinkageRecord["fields"], name: string): string {
  const value = fields[name];
  return typeof value === "string" ? value : "";
}

/** The facts that a reader would have stored of somebody who is told by `fields`, about as long as those of a résumé of two pages. */
function factsOf({ fields }: LinkageRecord): ReadFacts {
  // `makeMessyPeople` gives employers as spans.
  const employers = (fields.employer ?? []) as readonly Span[];
  const [name = null] = said(`${textOf(fields, "given")} ${textOf(fields, "surname")}`.trim());
  const [location = null] = said(textOf(fields, "place"));
  return {
    ...{ name, location, emails: said(textOf(fields, "email")), phones: said(textOf(fields, "phone")), links: [] },
    sections: Array.from({ length: 8 }, () => ({ kind: "experience" as const, heading: nowhere, range: nowhere })),
    positions: employers.map((employer) => ({
      ...{ kind: "employment" as const, place: null, dates: nowhere, range: nowhere },
      title: { value: "Machine learning platform engineer", range: nowhere },
      employer: { value: employer.name, range: nowhere },
      ...{ start: dateOf(employer.from), end: dateOf(employer.to) },
    })),
    education: said(textOf(fields, "school")).map((school) => ({
      school,
      degree: null,
      level: "master" as const,
      field: null,
      end: null,
      range: nowhere,
    })),
    ...{ yearsExperience: null, warnings: [] },
  };
}

/** Stores `size` candidates of whom some are there twice and whom nobody has compared; nothing of them but what is compared. */
export async function plantMessyPool(size: number, seed: number): Promise<void> {
  const { records } = makeMessyPeople({ seed, count: size, fields: "resume" });
  const planted = records.slice(0, size).map((record) => ({ id: newId(), facts: factsOf(record) }));
  await write(systemActor, "candidate:write", async (db) => {
    await insertRows(db, candidateRows, planted);
    await insertRows(db, readingRows, planted);
    return { result: undefined, entry: { kind: "candidate.create", entity: "bench", detail: { count: size } } };
  });
}
