import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { geographyPolicies, type OwnBands } from "@/lib/domain/compensation/own-band/own-bands";
import { readOwnBands } from "@/lib/domain/compensation/own-band/read-own-bands";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { DomainError } from "@/lib/domain/errors";
import { CurrencyCode } from "@/lib/reference/exchange-rates";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";
import type { OwnBandVersion as Row } from "@/prisma/generated/client";
import { read, write } from "./access";
import { getExchangeRates } from "./exchange-rates";
import { storableText } from "./fold-text";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";

const Stored = z.object({
  currency: CurrencyCode,
  place: z.string(),
  geography: z.enum(geographyPolicies),
  spread: z.number().min(0),
  midpoints: z.partialRecord(z.enum(payLevels), z.number().positive()),
});

/** The company's bands of a role as somebody set them. */
export type OwnBandVersion = {
  readonly role: string;
  readonly version: number;
  readonly bands: OwnBands;
  readonly note: string;
  readonly createdAt: Date;
  readonly createdBy: string;
};

function toVersion({ roleSlug, version, body, note, createdAt, createdBy }: Row): OwnBandVersion {
  return { role: roleSlug, version, bands: Stored.parse(JSON.parse(body)), note, createdAt, createdBy };
}

const MOST_VERSIONS = 50;

/** The versions of a role, the newest first and in force; at most fifty. */
export function listOwnBands(actor: Actor, role: string): Promise<readonly OwnBandVersion[]> {
  return read(actor, "own-band:read", async (db) => {
    const rows = await db.ownBandVersion.findMany({
      where: { roleSlug: role },
      orderBy: { version: "desc" },
      take: MOST_VERSIONS,
    });
    return rows.map(toVersion);
  });
}

/** The bands in force of every role that has some, for whoever sees who is paid what by them. */
export function listOwnBandsInForce(actor: Actor): Promise<ReadonlyMap<string, OwnBands>> {
  return read(actor, "own-pay:read", async (db) => {
    const rows = await db.ownBandVersion.findMany({
      distinct: ["roleSlug"],
      orderBy: [{ roleSlug: "asc" }, { version: "desc" }],
    });
    return new Map(rows.map((row) => [row.roleSlug, toVersion(row).bands]));
  });
}

const text = z.string().max(200).default("");

const Input = z.object({
  role: z.string().refine((role) => roleNames.some(({ slug }) => slug === role), "Choose one of the ten roles."),
  /** The version that the person had before them; 0 for none. */
  seenVersion: z.coerce.number().int().min(0),
  note: z.string().trim().max(300, "Keep the reason under 300 letters.").default(""),
  ...{ currency: text, place: text, geography: text, spreadPercent: text },
  ...{ junior: text, mid: text, senior: text, staff: text, principal: text, lead: text, director: text, vp: text },
});

/** The bands that a form's fields say, which nobody set yet. Throws INVALID with what is wrong by field. */
export async function bandsOfForm(actor: Actor, input: unknown): Promise<OwnBands> {
  const typed = parseInput(Input, input);
  const { rates } = await getExchangeRates(actor);
  const currencies = rates.map(({ currency }) => currency);
  const { bands, problems } = readOwnBands(typed, { currencies, places: payPlaces.map(({ id }) => id) });
  if (bands !== null) return bands;
  throw new DomainError("INVALID", "Some fields need another look.", { ...problems });
}

/** Sets a role's bands as a new version. Throws INVALID with what is wrong by field, CONFLICT when somebody else was faster. */
export async function setOwnBands(actor: Actor, input: unknown): Promise<OwnBandVersion> {
  const { role, seenVersion, note } = parseInput(Input, input);
  const body = JSON.stringify(await bandsOfForm(actor, input));
  return write(actor, "own-band:write", async (db) => {
    const last = await db.ownBandVersion.findFirst({ where: { roleSlug: role }, orderBy: { version: "desc" } });
    if ((last?.version ?? 0) !== seenVersion)
      throw new DomainError(
        "CONFLICT",
        "Somebody set these bands meanwhile, so yours were not saved. Load the page again and look at theirs first.",
      );
    const columns = { version: seenVersion + 1, body, note: storableText(note) };
    const made = { id: newId(), roleSlug: role, createdAt: new Date(), createdBy: actor.id };
    const row = await db.ownBandVersion.create({ data: { ...columns, ...made } });
    const entry = { kind: "own-band.set", entity: role, detail: { version: row.version } };
    return { result: toVersion(row), entry };
  });
}
