import type { z } from "zod";
import { receiptText } from "@/lib/domain/receipt/compose-receipt";
import { RECEIPT_FORMAT, RECEIPT_FORMAT_VERSION, Receipt } from "@/lib/domain/receipt/receipt";
import { problem, type ReceiptProblem } from "@/lib/domain/receipt/receipt-problem";

/** Ten times the largest receipt of a long résumé. */
export const LARGEST_RECEIPT_CHARACTERS = 8_000_000;
/** A receipt has seven levels. */
const DEEPEST = 12;

export type ReceiptReading =
  | { readonly kind: "read"; readonly receipt: Receipt }
  | { readonly kind: "unreadable"; readonly problem: ReceiptProblem };

/** Strings, which may hold brackets, and the brackets outside of them. */
const BRACKETS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]/gs;

/** Where the first JSON value of a text ends and how deep it goes; nothing is built. `isWhole` is false for one that does not end. */
function measure(text: string): { readonly end: number; readonly depth: number; readonly isWhole: boolean } {
  let depth = 0;
  let deepest = 0;
  for (const { 0: token, index } of text.matchAll(BRACKETS)) {
    if (token === "{" || token === "[") depth += 1;
    else if (token === "}" || token === "]") depth -= 1;
    deepest = Math.max(deepest, depth);
    if (depth === 0 && !token.startsWith('"')) return { end: index + 1, depth: deepest, isWhole: true };
  }
  return { end: text.length, depth: deepest, isWhole: false };
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** What every receipt begins with, since its keys stand in their order. */
const BEGINNING = '{"candidate":';

/** Why a text is no JSON, as far as it can be told. */
function brokenWords(text: string): string {
  if (text.trim() === "") return "This file is empty.";
  if (!text.startsWith(BEGINNING)) return "This file is not JSON, so it is no receipt.";
  if (measure(text).isWhole)
    return "This file begins as a receipt does and is broken further on: a mark of its form was changed. Export it again.";
  return `This file begins as a receipt does and breaks off after ${text.length} characters: it was not saved or copied whole. Export it again.`;
}

/** Whether a text is JSON of a bearable size; gives its value or what is wrong. */
function parseText(text: string): { readonly value: unknown } | ReceiptProblem {
  if (text.length > LARGEST_RECEIPT_CHARACTERS)
    return problem("too-large", "This file is too large for a receipt, so it was not read.");
  const { end, depth } = measure(text);
  if (depth > DEEPEST)
    return problem("too-deep", `This file nests more than ${DEEPEST} levels deep, which no receipt does.`);
  const first = parseJson(text.slice(0, end));
  if (first === null) return problem("not-json", brokenWords(text));
  const rest = text.slice(end);
  if (rest !== "\n" && rest !== "")
    return problem(
      "trailing-bytes",
      `After the receipt the file goes on: ${rest.length} characters that do not belong to it.`,
    );
  return first;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function shapeProblem(issue: z.core.$ZodIssue | undefined): ReceiptProblem {
  const path = issue?.path.join(".") ?? "";
  if (issue?.code === "unrecognized_keys") {
    const names = issue.keys.map((key) => (path === "" ? key : `${path}.${key}`));
    return problem("unknown-field", `The receipt has a field that receipts do not have: ${names.join(", ")}.`);
  }
  return problem("wrong-field", `The field ${path} is missing or is not what a receipt has there.`, [
    issue?.message ?? "",
  ]);
}

function unreadable(found: ReceiptProblem): ReceiptReading {
  return { kind: "unreadable", problem: found };
}

/**
 * Reads the text of a file as a receipt: only the very bytes that the program writes are one. Anything else is named: too large, not JSON,
 * nested too deep, of a newer format, with unknown or missing fields, with keys in another order, with more after its end.
 */
export function readReceipt(text: string): ReceiptReading {
  const parsed = parseText(text);
  if ("code" in parsed) return unreadable(parsed);
  const { value } = parsed;
  if (field(value, "format") !== RECEIPT_FORMAT)
    return unreadable(problem("not-a-receipt", "This file is JSON, but not a receipt of Rolecall."));
  const version = field(value, "formatVersion");
  if (typeof version === "number" && version > RECEIPT_FORMAT_VERSION)
    return unreadable(
      problem(
        "newer-format",
        `This receipt has format ${version}; this program knows ${RECEIPT_FORMAT_VERSION}. A newer Rolecall can verify it.`,
      ),
    );
  const receipt = Receipt.safeParse(value);
  if (!receipt.success) return unreadable(shapeProblem(receipt.error.issues[0]));
  if (receiptText(receipt.data) === text) return { kind: "read", receipt: receipt.data };
  return unreadable(
    problem(
      "not-canonical",
      "The receipt was written anew: its keys stand in another order, or there are spaces, doubled keys or other spellings in it.",
    ),
  );
}
