import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import { type ChannelYield, channelYields } from "@/lib/domain/sourcing/channel-yield";
import { Reached, reachedSteps, stepsFrom, type YieldOutcome } from "@/lib/domain/sourcing/outcome";
import { type ReadClient, read } from "./access";
import { countContacted, countMet, countReached, creditOutcomes } from "./channel-yield-sql";
import { toRoleProfile } from "./current-profiles";
import { keptAnswer } from "./kept-answer";
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

/** What changes who was met and how far they came. */
const MET_KINDS = ["contact.add", "contact.remove", "outcome.set", "candidate.delete", "sample.remove"] as const;
/** What changes who passes a gate. */
const SCORED_KINDS = [
  ...["score.compute", "candidate.create", "reference.load"],
  ...["profile.create", "profile.accept", "profile.restore", "profile.decline"],
] as const;

const NOTHING = { people: 0, first: 0, last: 0, linear: 0 };

async function placeOf(db: ReadClient, outcome: YieldOutcome): Promise<number> {
  if (outcome.kind === "reached") return 0;
  const profile = toRoleProfile(await findCurrentRow(db, outcome.role));
  const [placeId = 0] = await findPlaceIds(db, [placeOfProfile(profile, defaultLevel(outcome.role))]);
  return placeId;
}

/** What the channels yielded, counted in the outcome; counted again when it may have changed. None for whoever may not see the pool. Throws NOT_FOUND for the gate of an unknown role. */
export async function getChannelYields(actor: Actor, outcome: YieldOutcome): Promise<SourcingYields> {
  if (!may(actor, "pool:read")) return { yields: [], contacted: 0, outcomes: 0 };
  return read(actor, "pool:read", (db) => {
    const kinds = outcome.kind === "gate" ? [...MET_KINDS, ...SCORED_KINDS] : MET_KINDS;
    const question = `yields in ${outcome.kind === "gate" ? `the gate of ${outcome.role}` : outcome.step}`;
    return keptAnswer(db, { question, kinds }, () => countYields(db, outcome));
  });
}

async function countYields(db: ReadClient, outcome: YieldOutcome): Promise<SourcingYields> {
  const met = await countMet(db);
  const found = await creditOutcomes(db, outcome, await placeOf(db, outcome));
  const credits = new Map(found.map((row) => [row.channel, row]));
  const counts = [...met].map(([channel, people]) => {
    const { people: outcomes, first, last, linear } = credits.get(channel) ?? NOTHING;
    return { channel, met: people, outcomes, credit: { first, last, linear } };
  });
  return {
    yields: channelYields(counts),
    contacted: await countContacted(db),
    outcomes: found.reduce((sum, { first }) => sum + first, 0),
  };
}

export type StepYield = { readonly step: Reached; readonly row: ChannelYield };

/** A channel's yield in each step, in the order of the steps. Empty where nobody was met through it, and for whoever may not see the pool. */
export async function getStepYields(actor: Actor, channel: string): Promise<readonly StepYield[]> {
  if (!may(actor, "pool:read")) return [];
  return read(actor, "pool:read", async (db) => {
    const all = await keptAnswer(db, { question: "yields in each step", kinds: MET_KINDS }, () => countSteps(db));
    return all.filter(({ row }) => row.channel === channel);
  });
}

async function countSteps(db: ReadClient): Promise<readonly StepYield[]> {
  const met = await countMet(db);
  const reached = await countReached(db);
  return reachedSteps.flatMap((step) => {
    const included: readonly string[] = stepsFrom(step);
    const outcomes = new Map<string, number>();
    for (const row of reached.filter((one) => included.includes(one.reached)))
      outcomes.set(row.channel, (outcomes.get(row.channel) ?? 0) + row.people);
    const counts = [...met].map(([channel, people]) => {
      const credit = { first: 0, last: 0, linear: 0 };
      return { channel, met: people, outcomes: outcomes.get(channel) ?? 0, credit };
    });
    return channelYields(counts).map((row) => ({ step, row }));
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
