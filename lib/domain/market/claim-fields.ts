import { Claim, claimGrades, claimLevels, companyTypes } from "@/lib/reference/claims";
import { roleBySlug } from "@/lib/reference/roles";

/** What a person states of a claim, in the order of forms and files. */
export const claimFields = [
  "metric",
  "role",
  "level",
  "region",
  "companyType",
  "low",
  "mid",
  "high",
  "unit",
  "year",
  "sourceName",
  "sourceUrl",
  "confidence",
] as const;
export type ClaimField = (typeof claimFields)[number];

/** A field that cannot be used as it is, and what to do about it. */
export type FieldProblem = { readonly field: ClaimField; readonly message: string };

export type ReadClaim =
  | { readonly kind: "read"; readonly claim: Claim }
  | { readonly kind: "refused"; readonly problems: readonly FieldProblem[] };

const MOST_LETTERS = 300;

/** A claim from what was typed into a form or stands in a row; every field that is wrong is named with how to mend it. */
export function readClaimFields(id: Claim["id"], typed: Readonly<Partial<Record<ClaimField, string>>>): ReadClaim {
  const problems: FieldProblem[] = [];
  const text = (field: ClaimField) => (typed[field] ?? "").trim();
  const refuse = (field: ClaimField, message: string) => {
    problems.push({ field, message });
    return null;
  };
  const required = (field: ClaimField, message: string) => {
    const value = text(field);
    if (value === "") refuse(field, message);
    else if (value.length > MOST_LETTERS) refuse(field, `Keep it under ${MOST_LETTERS} letters.`);
    return value;
  };
  const claim = {
    id,
    metric: readMetric(text("metric"), refuse),
    role: readRole(text("role"), refuse),
    level: readOneOf("level", text("level"), claimLevels, refuse),
    region: required("region", "Say where it holds, for example US national or Global."),
    companyType: readOneOf("companyType", text("companyType") || "all", companyTypes, refuse),
    ...readNumbers(text, refuse),
    unit: required("unit", "Say what the number counts, for example USD/year, percent or days."),
    year: readYear(text("year"), refuse),
    sourceName: required("sourceName", "Name the source: a number without one is no claim."),
    sourceUrl: readAddress(text("sourceUrl"), refuse),
    confidence: readOneOf("confidence", text("confidence").toUpperCase(), claimGrades, refuse),
  };
  if (claim.confidence === null && problems.every(({ field }) => field !== "confidence"))
    refuse("confidence", "Give a grade: A, B or C.");
  if (problems.length > 0) return { kind: "refused", problems };
  return { kind: "read", claim: Claim.parse(claim) };
}

type Refuse = (field: ClaimField, message: string) => null;

function readMetric(value: string, refuse: Refuse): string | null {
  if (/^[a-z0-9_]{1,80}$/.test(value)) return value;
  return refuse("metric", "Name what is measured in small letters, digits and _, for example posting_lifetime.");
}

function readRole(value: string, refuse: Refuse): string | null {
  if (value === "" || roleBySlug.has(value)) return value || null;
  return refuse("role", `No role is called “${value}”. Use one of the ten, or leave it empty.`);
}

function readOneOf<Value extends string>(
  field: ClaimField,
  value: string,
  allowed: readonly Value[],
  refuse: Refuse,
): Value | null {
  if (value === "") return null;
  return allowed.find((one) => one === value) ?? refuse(field, `“${value}” is none of ${allowed.join(", ")}.`);
}

function readNumbers(text: (field: ClaimField) => string, refuse: Refuse) {
  const [low, mid, high] = (["low", "mid", "high"] as const).map((field) => readNumber(field, text(field), refuse));
  const stated = [low, mid, high].filter((value) => typeof value === "number");
  if ([low, mid, high].every((value) => value === null)) refuse("mid", "Give a number: a low, a middle or a high one.");
  if (stated.some((value, index) => index > 0 && value < (stated[index - 1] ?? value)))
    refuse("mid", "Low, middle and high must stand in this order.");
  return { low: low ?? null, mid: mid ?? null, high: high ?? null };
}

/** The number; null when nothing is stated; undefined when it cannot be read, so that one mistake is named once. */
function readNumber(field: ClaimField, value: string, refuse: Refuse): number | null | undefined {
  if (value === "") return null;
  const plain = /^[-+−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(value) ? value.replaceAll(",", "") : value;
  if (/^[-+−]?\d{1,15}(?:\.\d{1,10})?$/.test(plain)) return Number(plain.replace("−", "-"));
  refuse(field, `“${value}” is no number. Write it like 1250.5.`);
  return undefined;
}

function readYear(value: string, refuse: Refuse): number | null {
  const year = /^\d{4}$/.test(value) ? Number(value) : 0;
  return year >= 2000 && year <= 2100 ? year : refuse("year", "Give the year that the number describes, from 2000 on.");
}

function readAddress(value: string, refuse: Refuse): string | null {
  if (value === "" || Claim.unwrap().shape.sourceUrl.safeParse(value).success) return value || null;
  return refuse("sourceUrl", "Give the whole address, beginning with https://, or leave it empty.");
}

/** The fields of a claim as they are typed; nothing stated is an empty text. */
export function typedFields(claim: Claim): Readonly<Record<ClaimField, string>> {
  const said = (field: ClaimField) => (claim[field] === null ? "" : String(claim[field]));
  return Object.fromEntries(claimFields.map((field) => [field, said(field)])) as Record<ClaimField, string>;
}

/** The fields in which two claims differ. */
export function changedFields(before: Claim, after: Claim): readonly ClaimField[] {
  return claimFields.filter((field) => before[field] !== after[field]);
}
