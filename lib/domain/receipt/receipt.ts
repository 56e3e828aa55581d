import { z } from "zod";
import { RequirementKind, RoleLevel } from "@/lib/domain/role/role-profile";

/** How a file says that it is a receipt, and by which rules it was written. */
export const RECEIPT_FORMAT = "rolecall-receipt";
export const RECEIPT_FORMAT_VERSION = 1;

const Hash = z.string().regex(/^[0-9a-f]{64}$/, "64 small hexadecimal digits");
const Id = z.string().min(1).max(80);
const Offset = z.int().min(0);
const Range = z.strictObject({ start: Offset, end: Offset });
const Interval = z.strictObject({ low: z.number(), high: z.number() });
const Reading = z.strictObject({ proven: z.number(), expected: z.number(), possible: z.number() });

const Finding = z.strictObject({
  skill: Id,
  stance: z.enum(["held", "lacked"]),
  basis: z.enum(["stated", "implied"]),
  via: Id.nullable(),
  strength: z.enum(["listed", "used", "delivered"]),
  level: Interval,
  quote: Range,
  context: Range,
  mentions: z.array(Range),
});

const Facts = z.strictObject({
  skills: z.array(Finding),
  scale: z.array(
    z.strictObject({
      dimension: z.enum([
        "gpus",
        "requests-per-second",
        "parameters",
        "petabytes",
        "team-size",
        "users",
        "publications",
        "nodes",
      ]),
      value: z.number(),
      quote: Range,
    }),
  ),
  signals: z.array(
    z.strictObject({
      kind: z.enum(["open-source", "publication", "venue", "credential", "degree"]),
      label: z.string(),
      quote: Range,
    }),
  ),
  yearsExperience: Interval.nullable(),
});

const Profile = z.strictObject({
  role: Id,
  version: z.int().min(1),
  baseRate: z.number().min(0).max(0.5),
  requirements: z.array(
    z.strictObject({
      skill: Id,
      weight: z.int().min(0).max(5),
      required: RequirementKind,
      targetLevel: z.int().min(1).max(5),
      satisfiedBy: z.array(Id),
    }),
  ),
});

/** A slice of the document's text and its words; null where they name the person or a way to reach them, and are withheld. */
const Quote = z.strictObject({ start: Offset, end: Offset, text: z.string().nullable() });

const Row = z.strictObject({
  skill: Id,
  required: RequirementKind,
  weight: z.int(),
  status: z.enum(["met", "partly-met", "unknown", "not-met"]),
  /** Level from 1 to 5. */
  asked: z.int(),
  found: Interval.nullable(),
  /** Shares from 0 to 1 of what the requirement can give, before a group of requirements is full. */
  credit: Reading,
  /** Points of 100. */
  points: Reading,
  outOf: z.number(),
  satisfiedBy: Id.nullable(),
  nearest: z.strictObject({ skill: Id, transfer: z.number() }).nullable(),
  evidence: Finding.pick({ skill: true, basis: true, via: true, strength: true })
    .extend({ quote: Quote, context: Quote })
    .nullable(),
});

const Result = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("computed"),
    points: Reading,
    coverage: z.number(),
    gate: z.enum(["passed", "failed", "verify"]),
    mustHaves: z.strictObject({ met: z.int(), open: z.int(), failed: z.int() }),
  }),
  z.strictObject({
    kind: z.literal("not-computable"),
    because: z.enum(["no requirements", "no readable evidence"]),
  }),
]);

const sections = {
  /**
   * Who and from which file, without a name. `digest` is the SHA-256 of the 64 digits of the file's SHA-256: whoever has the file can compare.
   * `textSha256` is of the text that was read, in UTF-8; `characters` are UTF-16 code units, which offsets count.
   */
  candidate: z.strictObject({
    id: Id,
    document: z.strictObject({ digest: Hash, textSha256: Hash, characters: Offset }),
  }),
  /** Skills whose level or words a person put right by hand. */
  corrected: z.array(Id),
  engine: z.string().min(1).max(40),
  /** All that scoring may see. The hash of this section is the inputs hash that the journal and the stored score name. */
  facts: Facts,
  /** In the order of the profile; empty when not computable. */
  ledger: z.array(Row),
  level: RoleLevel,
  profile: Profile,
  /** The first entry of the journal that recorded this very score; null when none did. */
  recorded: z.strictObject({ seq: z.int().min(1), at: z.iso.datetime(), hash: Hash }).nullable(),
  result: Result,
};

/** What the receipt says; each part has a hash of its own, so that a change is named by where it is. */
export const ReceiptBody = z.strictObject(sections);
export type ReceiptBody = z.infer<typeof ReceiptBody>;

/** A body with its hashes. The same candidate, facts and profile always give the same bytes: no clock has a part in them. */
const sealed = {
  format: z.literal(RECEIPT_FORMAT),
  formatVersion: z.literal(RECEIPT_FORMAT_VERSION),
  ...sections,
  hashes: z.strictObject({
    candidate: Hash,
    corrected: Hash,
    engine: Hash,
    facts: Hash,
    ledger: Hash,
    level: Hash,
    profile: Hash,
    recorded: Hash,
    result: Hash,
  }),
  /** SHA-256 of the canonical text of format, formatVersion and hashes. */
  hash: Hash,
};
export const SealedReceipt = z.strictObject(sealed);
export type SealedReceipt = z.infer<typeof SealedReceipt>;

/** A receipt as a file has it. `exported` stands outside what is hashed, since it names the hash: the journal's entry of the export, when it was and by whom. */
export const Receipt = z.strictObject({
  ...sealed,
  exported: z.strictObject({
    /** Hash of the journal's entry before; empty before the first. */
    before: z.union([Hash, z.literal("")]),
    entry: z.strictObject({
      seq: z.int().min(1),
      at: z.iso.datetime(),
      actor: Id,
      kind: z.literal("receipt.export"),
      entity: Id,
      detail: z.string().max(1000),
      hash: Hash,
    }),
  }),
});
export type Receipt = z.infer<typeof Receipt>;

export type LedgerRow = ReceiptBody["ledger"][number];
export type SectionName = keyof ReceiptBody;

/** In the order in which a difference is looked for: what others follow from comes first. */
export const SECTION_NAMES = [
  "profile",
  "facts",
  "level",
  "engine",
  "ledger",
  "result",
  "candidate",
  "corrected",
  "recorded",
] as const satisfies readonly SectionName[];
