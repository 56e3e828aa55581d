import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import { type ChannelYield, channelYields } from "@/lib/domain/sourcing/channel-yield";
import { Reached, reachedSteps, stepsFrom, type YieldOutcome } from "@/lib/domain/sourcing/outcome";
import { type ReadClient, read } from "./access";
import { countContacted, countMet, countReached, creditOutcomes } from "./channel-yield-sql";
import { toRoleProfile } from "./current-profiles";
import { findCurrentRow } from "./roles";
import { findPlaceIds, placeOfProfile } from "./score-places";
import { shownName } from "./shown-name";

export type SourcingYields = {
  /** Best first. */
  readonly yields: readonly ChannelYield[];
  /** People met through any channel. */
  readonly contacted: number;
  /** Those of them with the outcome: what each of the three credits sums to. */
  readonly outcomes: number;
};

const NOTHING = { people: 0, first: 0, last: 0, linear: 0 };

async function placeOf(db: ReadClient, outcome: YieldOutcome): Promise<number> {
  if (outcome.kind === "reached") return 0;
  const profile = toRoleProfile(await findCurrentRow(db, outcome.role));
  const [placeId = 0] = await findPlaceIds(db, [placeOfProfile(profile, defaultLevel(outcome.role))]);
  return placeId;
}

/** What the channels yielded, counted in the outcome. None for whoever may not see the pool. Throws NOT_FOUND for the gate of an unknown role. */
export async function getChannelYields(actor: Actor, outcome: YieldOutcome): Promise<SourcingYields> {
  if (!may(actor, "pool:read")) return { yields: [], contacted: 0, outcomes: 0 };
  return read(actor, "pool:read", async (db) => {
    const met = await countMet(db);
    const credits = new Map(
      (await creditOutcomes(db, outcome, await placeOf(db, outcome))).map((row) => [row.channel, row]),
    );
    const counts = [...met].map(([channel, people]) => {
      const { people: outcomes, first, last, linear } = credits.get(channel) ?? NOTHING;
      return { channel, met: people, outcomes, credit: { first, last, linear } };
    });
    return {
      yields: channelYields(counts),
      contacted: await countContacted(db),
      outcomes: [...credits.values()].reduce((sum, { first }) => sum + first, 0),
    };
  });
}

/** A channel's yield in each step, in the order of the steps. Empty where nobody was met through it, and for whoever may not see the pool. */
export async function getStepYields(
  actor: Actor,
  channel: string,
): Promise<readonly { readonly step: Reached; readonly row: ChannelYield }[]> {
  if (!may(actor, "pool:read")) return [];
  return read(actor, "pool:read", async (db) => {
    const met = await countMet(db);
    const reached = await countReached(db);
    return reachedSteps.flatMap((step) => {
      const included: readonly string[] = stepsFrom(step);
      const outcomes = new Map<string, number>();
      for (const row of reached.filter((one) => included.includes(one.reached)))
        outcomes.set(row.channel, (outcomes.get(row.channel) ?? 0) + row.people);
      const counts = [...met].map(([name, people]) => {
        const count = outcomes.get(name) ?? 0;
        return { channel: name, met: people, outcomes: count, credit: { first: 0, last: 0, linear: 0 } };
      });
      const row = channelYields(counts).find((one) => one.channel === channel);
      return row === undefined ? [] : [{ step, row }];
    });
  });
}

/** Somebody who was met through a channel. */
export type MetCandidate = {
  readonly contactId: string;
  readonly candidateId: string;
  readonly name: string;
  readonly isSample: boolean;
  readonly metOn: string;
  readonly reached: Reached | null;
};

export type MetPage = { readonly people: readonly MetCandidate[]; readonly nextCursor: string | null };

const PAGE = 25;

/** Whom a channel brought, the last first, a page at a time; `after` is the cursor of the page before. Names for those who may know them. */
export function listMetThrough(actor: Actor, channel: string, after: string | null): Promise<MetPage> {
  return read(actor, "pool:read", async (db) => {
    const [day = "", id = ""] = after?.split(" ") ?? [];
    const rows = await db.contact.findMany({
      where: {
        channelSlug: channel,
        ...(after === null ? {} : { OR: [{ metOn: { lt: day } }, { metOn: day, id: { lt: id } }] }),
      },
      orderBy: [{ metOn: "desc" }, { id: "desc" }],
      take: PAGE + 1,
      select: {
        id: true,
        metOn: true,
        candidate: {
          select: { id: true, name: true, isSample: true, outcome: { select: { reached: true } } },
        },
      },
    });
    const shown = rows.slice(0, PAGE);
    const last = shown.at(-1);
    return {
      people: shown.map(({ id: contactId, metOn, candidate }) => ({
        ...{ contactId, metOn, candidateId: candidate.id, isSample: candidate.isSample },
        name: shownName(actor, candidate),
        reached: candidate.outcome === null ? null : Reached.parse(candidate.outcome.reached),
      })),
      nextCursor: rows.length > PAGE && last !== undefined ? `${last.metOn} ${last.id}` : null,
    };
  });
}
