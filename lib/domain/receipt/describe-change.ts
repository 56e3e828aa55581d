import type { Json } from "@/lib/domain/journal/canonical-json";
import type { ComputedPart } from "@/lib/domain/receipt/compose-receipt";
import { type Difference, listDifferences } from "@/lib/domain/receipt/list-differences";
import type { LedgerRow, Receipt, SectionName } from "@/lib/domain/receipt/receipt";
import { problem, type ReceiptProblem } from "@/lib/domain/receipt/receipt-problem";

/** More differences than a person reads. */
const MOST_DETAILS = 20;

function inWords(value: Json | undefined): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

/** "cuda, points.proven: expected 4, found 5". The ledger's rows are named by their requirement. */
function differenceInWords({ ledger }: Pick<Receipt, "ledger">, { path, expected, found }: Difference): string {
  const [part = "", index = "", ...rest] = path.split(".");
  const skill = part === "ledger" ? ledger[Number(index)]?.skill : undefined;
  const place = skill === undefined ? path : `${skill}, ${rest.join(".")}`;
  return `${place}: expected ${inWords(expected)}, found ${inWords(found)}`;
}

/** Differences in words, as many as a person reads. */
export function differencesInWords(
  receipt: Pick<Receipt, "ledger">,
  differences: readonly Difference[],
): readonly string[] {
  const lines = differences.slice(0, MOST_DETAILS).map((difference) => differenceInWords(receipt, difference));
  const left = differences.length - lines.length;
  return left > 0 ? [...lines, `and ${left} more`] : lines;
}

/** A quote whose words do not stand in the sentence around it, or are longer or shorter than its slice. */
function hasBrokenQuote({ evidence }: LedgerRow): boolean {
  if (evidence === null) return false;
  const { quote, context } = evidence;
  if ([quote, context].some(({ start, end, text }) => text !== null && text.length !== end - start)) return true;
  const isInside = context.start <= quote.start && quote.end <= context.end;
  if (!isInside || quote.text === null || context.text === null) return false;
  return context.text.slice(quote.start - context.start, quote.end - context.start) !== quote.text;
}

function describeLedger(receipt: Receipt, computed: ComputedPart | null): ReceiptProblem {
  const differences = computed === null ? [] : listDifferences({ ledger: computed.ledger }, { ledger: receipt.ledger });
  const details = differencesInWords(receipt, differences);
  const [first] = differences;
  if (first === undefined) {
    const skill = receipt.ledger.find(hasBrokenQuote)?.skill;
    const whose = skill === undefined ? "The words of a quote" : `The words of the quote for ${skill}`;
    return problem(
      "changed-quote",
      `${whose} were changed: they are not those that the receipt was made with.`,
      details,
    );
  }
  const [, index, field] = first.path.split(".");
  const skill = receipt.ledger[Number(index)]?.skill ?? "a requirement";
  if (field === "weight")
    return problem("changed-weight", `The weight of ${skill} in the ledger was changed.`, details);
  if (field === "evidence") return problem("changed-quote", `The evidence for ${skill} was changed.`, details);
  return field === "points" || field === "outOf" || field === "credit"
    ? problem("changed-points", `The points of ${skill} were changed.`, details)
    : problem("changed-row", `The ledger's row for ${skill} was changed.`, details);
}

/** The profile is held against the ledger, which has each requirement's weight once more. */
function describeProfile({ profile, ledger, result }: Receipt): ReceiptProblem {
  const rows = result.kind === "computed" ? ledger : [];
  const other = rows.find(({ weight }, index) => profile.requirements[index]?.weight !== weight);
  if (other === undefined)
    return problem("changed-profile", `The profile of ${profile.role}, version ${profile.version}, was changed.`);
  const weight = profile.requirements.find(({ skill }) => skill === other.skill)?.weight;
  return problem("changed-weight", `The weight of ${other.skill} in the profile was changed.`, [
    `${other.skill}, weight: expected ${other.weight}, found ${inWords(weight)}`,
  ]);
}

/** What was changed in the part `name`, whose hash no longer fits; `computed` is null when the engine is not known. */
export function describeChange(receipt: Receipt, name: SectionName, computed: ComputedPart | null): ReceiptProblem {
  switch (name) {
    case "ledger":
      return describeLedger(receipt, computed);
    case "profile":
      return describeProfile(receipt);
    case "result": {
      const differences =
        computed === null ? [] : listDifferences({ result: computed.result }, { result: receipt.result });
      const details = differencesInWords(receipt, differences);
      return problem("changed-result", "The result was changed: points, coverage, gate or must-haves.", details);
    }
    case "facts":
      return problem(
        "changed-facts",
        "The facts that were scored were changed: they no longer come to the inputs hash.",
      );
    case "candidate":
      return problem("changed-name", "The receipt was made out to another candidate or document.");
    case "recorded":
      return problem("changed-record", "What the receipt says of the journal's entry of this score was changed.");
    case "corrected":
      return problem("changed-setting", "The list of skills that were corrected by hand was changed.");
    default:
      return problem("changed-setting", `The ${name} was changed: it now says ${receipt[name]}.`);
  }
}

/** Every hash fits and the engine still comes to something else: somebody hashed a changed receipt anew, or the program is not the one it says. */
export function describeOtherResult(receipt: Receipt, differences: readonly Difference[]): ReceiptProblem {
  return problem(
    "other-result",
    `Engine ${receipt.engine} comes to another score from these facts and this profile.`,
    differencesInWords(receipt, differences),
  );
}
