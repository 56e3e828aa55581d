import type { CandidateFacts, SkillFinding } from "@/lib/domain/evidence/evidence";
import type { Json } from "@/lib/domain/journal/canonical-json";
import { computePart } from "@/lib/domain/receipt/compose-receipt";
import { differencesInWords } from "@/lib/domain/receipt/describe-change";
import { listDifferences } from "@/lib/domain/receipt/list-differences";
import type { Receipt } from "@/lib/domain/receipt/receipt";
import { problem, type ReceiptProblem } from "@/lib/domain/receipt/receipt-problem";
import { scoringEngines } from "@/lib/domain/receipt/scoring-engines";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { quoteOf } from "@/lib/domain/text-range";

/** What a database says now of the person, the profile and the journal that a receipt names. */
export type PresentState = {
  readonly engine: string;
  /** Hashes of the journal's entries with the receipt's numbers; null where there is no such entry. */
  readonly entries: { readonly exported: string | null; readonly recorded: string | null };
  /** Null when the candidate is not there any more. */
  readonly candidate: {
    readonly document: Receipt["candidate"]["document"];
    readonly text: string;
    readonly facts: CandidateFacts;
  } | null;
  /** The version that the receipt names, and the one in force; null where there is none. */
  readonly profile: { readonly named: RoleProfile | null; readonly current: RoleProfile | null };
};

const byKey = (findings: readonly SkillFinding[]) =>
  new Map(findings.map((finding) => [`${finding.skill} ${finding.stance}`, finding]));

function findingInWords(finding: SkillFinding | undefined): string {
  if (finding === undefined) return "not found";
  const { low, high } = finding.level;
  return finding.stance === "lacked" ? "denied" : `level ${low === high ? low : `${low} to ${high}`}`;
}

/** "Fact kubernetes: was level 3 to 4, is level 2". One line for each skill that differs, and one for years, scale and signals. */
function factChanges(then: CandidateFacts, now: CandidateFacts): readonly string[] {
  const [before, after] = [byKey(then.skills), byKey(now.skills)];
  const skills = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (listDifferences(was, is).length === 0) return [];
    const [one, other] = [findingInWords(was), findingInWords(is)];
    const skill = key.slice(0, key.lastIndexOf(" "));
    return [
      one === other
        ? `Fact ${skill}: another place in the text shows it now`
        : `Fact ${skill}: was ${one}, is ${other}`,
    ];
  });
  const others = (["yearsExperience", "scale", "signals"] as const).filter(
    (name) => listDifferences(then[name], now[name]).length > 0,
  );
  return [...skills, ...others.map((name) => `Fact ${name}: another value now`)];
}

function profileChanges({ profile }: Receipt, { current, named }: PresentState["profile"]): readonly string[] {
  const rewritten =
    named !== null && listDifferences(profile, named).length > 0
      ? [`Profile version ${profile.version} of the database is not the one of the receipt`]
      : [];
  if (current === null) return [...rewritten, `Profile: the role ${profile.role} has none any more`];
  const isNewer = current.version !== profile.version;
  return isNewer ? [...rewritten, `Profile: was version ${profile.version}, is version ${current.version}`] : rewritten;
}

/** Numbers as a person reads them: the last digits of a sum are of no interest here. */
function rounded(result: Receipt["result"]): Json {
  if (result.kind === "not-computable") return result;
  const { points, coverage } = result;
  const toTenth = (value: number) => Math.round(value * 10) / 10;
  const shown = {
    proven: toTenth(points.proven),
    expected: toTenth(points.expected),
    possible: toTenth(points.possible),
  };
  return { ...result, points: shown, coverage: Math.round(coverage * 100) / 100 };
}

/** What the score is now, when it is another one. */
function scoreChange(receipt: Receipt, present: PresentState): readonly string[] {
  const engine = scoringEngines.get(present.engine);
  const { candidate, profile } = present;
  if (engine === undefined || candidate === null || profile.current === null) return [];
  const inputs = { facts: candidate.facts, profile: profile.current, level: receipt.level };
  const { result } = computePart(inputs, engine, () => null);
  const differences = listDifferences(rounded(receipt.result), rounded(result));
  return differencesInWords({ ledger: [] }, differences).map((line) =>
    `Score ${line}`.replace(": expected ", ": was ").replace(", found ", ", is "),
  );
}

function otherWords(receipt: Receipt, text: string): ReceiptProblem | null {
  const wrong = receipt.ledger.filter(({ evidence }) =>
    [evidence?.quote, evidence?.context].some(
      (quote) => quote !== undefined && quote.text !== null && quoteOf(text, quote) !== quote.text,
    ),
  );
  if (wrong.length === 0) return null;
  return problem(
    "other-words",
    "The document has other words where the receipt quotes it.",
    wrong.map(({ skill, evidence }) => `${skill}: characters ${evidence?.quote.start} to ${evidence?.quote.end}`),
  );
}

/**
 * Whether a receipt, which verifies in itself, is what this database exported and still says: the journal has its export and its score, the
 * document its quotes, and facts, profile and engine are those of the receipt. Null when all is so, else what differs by name. That inputs
 * changed since is no fault of the receipt: it was right when it was made.
 */
export function compareWithDatabase(receipt: Receipt, present: PresentState): ReceiptProblem | null {
  const { exported, recorded } = receipt;
  const isOurs = present.entries.exported === exported.entry.hash;
  if (!isOurs || (recorded !== null && present.entries.recorded !== recorded.hash))
    return problem(
      "not-exported-here",
      `The journal of this database does not have ${isOurs ? "the score" : "the export"} of this receipt. It is from elsewhere, or was made up.`,
    );
  const { candidate } = present;
  if (candidate === null)
    return problem(
      "candidate-gone",
      "The receipt is sound and this database exported it. Its candidate is not there any more, so what has changed since cannot be said.",
    );
  const isSameText = candidate.document.textSha256 === receipt.candidate.document.textSha256;
  const words = isSameText ? otherWords(receipt, candidate.text) : null;
  if (words !== null) return words;
  const changes = [
    ...(candidate.document.digest === receipt.candidate.document.digest ? [] : ["Document: another file now"]),
    ...(isSameText ? [] : ["Document: its text reads otherwise now"]),
    ...factChanges(receipt.facts, candidate.facts),
    ...profileChanges(receipt, present.profile),
    ...(present.engine === receipt.engine ? [] : [`Engine: was ${receipt.engine}, is ${present.engine}`]),
  ];
  if (changes.length === 0) return null;
  return problem(
    "inputs-changed",
    "This database exported the receipt, and what the score rests on has changed since.",
    [...changes, ...scoreChange(receipt, present)],
  );
}
