import { setTimeout as pause } from "node:timers/promises";
import { roles } from "@/lib/reference/roles";
import type { Random } from "@/tests/bench/write-resume";
import type { Acknowledged } from "./acknowledged";
import { actionAnswer } from "./built-actions";
import type { Connection, LoadAnswer } from "./connection";
import type { Measures } from "./measures";
import { listPath, nextPageOf, pickFrom, rankingPath } from "./pages";

/** A candidate whom one user alone writes: the version that they saw last, and the correction that stands. */
export type OwnCandidate = { readonly id: string; version: number; correctionId: string | null };

export type LoadUser = {
  readonly connection: Connection;
  readonly random: Random;
  /** Ids of candidates to look at. */
  readonly people: readonly string[];
  /** Candidates to change. */
  readonly own: readonly OwnCandidate[];
  readonly assignees: readonly string[];
};

/** What all users share. */
export type LoadRun = {
  readonly actions: Readonly<Record<"correct" | "undo" | "assign", string>>;
  readonly measures: Measures;
  readonly acknowledged: Acknowledged;
};

/** Kinds of requests and how many of a hundred they are: 80 look, 20 change. */
const shares = {
  list: 30,
  candidate: 20,
  ranking: 12,
  overview: 8,
  gaps: 5,
  document: 5,
  correct: 10,
  undo: 6,
  assign: 4,
} as const;

export type RequestKind = keyof typeof shares;

/** All kinds of requests. */
export const requestKinds = Object.keys(shares) as readonly RequestKind[];

function kindAt(place: number): RequestKind {
  let sum = 0;
  for (const kind of requestKinds) {
    sum += shares[kind];
    if (place * 100 < sum) return kind;
  }
  return "list";
}

/** One request of a kind. Half of the lists lead on to their next page. */
export async function ask(user: LoadUser, run: LoadRun, kind: RequestKind): Promise<void> {
  const { random, people } = user;
  if (kind === "correct" || kind === "undo" || kind === "assign") return change(user, run, kind);
  const { text } = await look(user, run, { kind, path: pathOf(kind, random, people) });
  const next = kind === "list" && random() < 0.5 ? nextPageOf(text) : null;
  if (next !== null) await look(user, run, { kind, path: next });
}

function pathOf(kind: RequestKind, random: Random, people: readonly string[]): string {
  if (kind === "list") return listPath(random);
  if (kind === "candidate") return `/candidates/${pickFrom(random, people)}`;
  if (kind === "document") return `/candidates/${pickFrom(random, people)}/document`;
  if (kind === "ranking")
    return rankingPath(
      random,
      roles.map(({ slug }) => slug),
    );
  return kind === "gaps" ? "/gaps" : "/";
}

type Look = { readonly kind: RequestKind; readonly path: string };

async function look({ connection }: LoadUser, { measures }: LoadRun, { kind, path }: Look): Promise<LoadAnswer> {
  const answer = await connection.get(path);
  // A page of Next that fails after its head was sent says so in its own stream.
  const isWhole = answer.status === 200 && answer.text !== "" && !answer.text.includes("__next_error__");
  if (isWhole) measures.add(kind, answer.milliseconds);
  else measures.errors.push(`${kind} ${path}: status ${answer.status}`);
  return answer;
}

type Change = "correct" | "undo" | "assign";

/** An undo without a correction to take back is a correction first. */
async function change(user: LoadUser, run: LoadRun, asked: Change): Promise<void> {
  const corrected = user.own.filter(({ correctionId }) => correctionId !== null);
  const kind = asked === "undo" && corrected.length === 0 ? "correct" : asked;
  const candidate = pickFrom(user.random, kind === "undo" ? corrected : user.own);
  const value = `Headline ${Math.floor(user.random() * 1_000_000)}`;
  const userIds = user.assignees.filter(() => user.random() < 0.5);
  const seen = { candidateId: [candidate.id], seenVersion: [String(candidate.version)] };
  const fields = {
    correct: { ...seen, correction: [JSON.stringify({ field: "headline", key: "", value })] },
    undo: { ...seen, correctionId: [candidate.correctionId ?? ""] },
    assign: { candidateId: [candidate.id], "userIds[]": userIds },
  };
  const path = `/candidates/${candidate.id}`;
  const answer = await user.connection.act(path, run.actions[kind], fields[kind]);
  const told = actionAnswer(answer.text);
  if (answer.status !== 200 || told?.status !== "done") {
    run.measures.errors.push(`${kind}: status ${answer.status}, ${told?.message ?? "no answer"}`);
    if (told === null) run.acknowledged.unsure(candidate.id);
    return;
  }
  run.measures.add(kind, answer.milliseconds);
  keep(run.acknowledged, candidate, { kind, value, userIds, result: told.result });
}

type Told = {
  readonly kind: Change;
  readonly value: string;
  readonly userIds: readonly string[];
  readonly result: unknown;
};

function keep(acknowledged: Acknowledged, candidate: OwnCandidate, { kind, value, userIds, result }: Told): void {
  if (kind === "assign") {
    acknowledged.assigned(candidate.id, userIds);
    return;
  }
  candidate.version += 1;
  candidate.correctionId = kind === "undo" ? null : correctionIdIn(result);
  acknowledged.headline(candidate.id, kind === "undo" ? null : value, candidate.version);
}

function correctionIdIn(result: unknown): string {
  return typeof result === "object" && result !== null && "correctionId" in result ? String(result.correctionId) : "";
}

/** Lets a user work until `end` (as performance.now()): a request, a look at the answer, the next request. */
export async function work(user: LoadUser, run: LoadRun, about: { readonly end: number; readonly thinkMs: number }) {
  const think = () => pause(about.thinkMs * (0.5 + user.random()));
  await pause(about.thinkMs * user.random());
  while (performance.now() < about.end) {
    await ask(user, run, kindAt(user.random()));
    if (about.thinkMs > 0) await think();
  }
}
