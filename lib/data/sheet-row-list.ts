import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { mayKnow } from "@/lib/domain/blind/reveal";
import { type RowOutcome, rowOutcomes } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import type { SheetProblem } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";
import { read } from "./access";
import { shownName } from "./shown-name";

/** Which rows of a sheet: all, those of one outcome, or those of which something was left out. */
export const sheetRowChoices = ["all", ...rowOutcomes, "problems"] as const;
export type SheetRowChoice = (typeof sheetRowChoices)[number];

/** What became of a row that was imported. */
export type StoredSheetRow = {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly reason: string;
  readonly problems: readonly SheetProblem[];
  readonly candidateId: string | null;
  /** Of the person whom it is about; empty for nobody. */
  readonly name: string;
};

const Problems = z.array(z.object({ column: z.string(), value: z.string(), advice: z.string() })).readonly();

/** What is odd about cells, without what stands in them: it may say who somebody is. */
export function withoutValues(problems: readonly SheetProblem[]): readonly SheetProblem[] {
  return problems.map((problem) => ({ ...problem, value: "" }));
}

function whereOf(sheetId: string, choice: SheetRowChoice) {
  if (choice === "all") return { sheetId };
  return choice === "problems" ? { sheetId, hasProblems: true } : { sheetId, outcome: choice };
}

/** Rows of a sheet beyond the row `after`, in their order, at most `limit`. */
export function listSheetRows(
  actor: Actor,
  sheetId: string,
  page: { readonly choice: SheetRowChoice; readonly after: number; readonly limit: number },
): Promise<readonly StoredSheetRow[]> {
  return read(actor, "import:write", async (db) => {
    const rows = await db.sheetRow.findMany({
      where: { ...whereOf(sheetId, page.choice), row: { gt: page.after } },
      orderBy: { row: "asc" },
      take: page.limit,
      include: { candidate: { select: { id: true, name: true } } },
    });
    return rows.map(({ row, outcome, reason, problems, candidateId, candidate }) => {
      const name = candidate === null ? "" : shownName(actor, candidate);
      const isKnown = candidateId === null ? actor.blind === undefined : mayKnow(actor, candidateId);
      const told = Problems.parse(JSON.parse(problems));
      return {
        ...{ row, reason, candidateId, name, outcome: z.enum(rowOutcomes).parse(outcome) },
        problems: isKnown ? told : withoutValues(told),
      };
    });
  });
}

/** How many rows of each choice a sheet has, and how many of `choice` stand up to the row `after`. */
export function countSheetRows(
  actor: Actor,
  sheetId: string,
  { choice, after }: { readonly choice: SheetRowChoice; readonly after: number },
): Promise<{ readonly counts: Readonly<Record<SheetRowChoice, number>>; readonly before: number }> {
  return read(actor, "import:write", async (db) => {
    const groups = await db.sheetRow.groupBy({ by: ["outcome"], where: { sheetId }, _count: { _all: true } });
    const of = (outcome: RowOutcome) => groups.find((group) => group.outcome === outcome)?._count._all ?? 0;
    const counts = {
      ...{ create: of("create"), update: of("update"), skip: of("skip"), refused: of("refused") },
      all: groups.reduce((sum, group) => sum + group._count._all, 0),
      problems: await db.sheetRow.count({ where: { sheetId, hasProblems: true } }),
    };
    const before =
      after === 0 ? 0 : await db.sheetRow.count({ where: { ...whereOf(sheetId, choice), row: { lte: after } } });
    return { counts, before };
  });
}
