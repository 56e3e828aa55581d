/** A stretch at somebody's or with something, in months since year 0; null: not stated. */
export type Span = { readonly name: string; readonly from: number | null; readonly to: number | null };

/** What a field may hold: one text, several, or several with the time for which each holds. Empty texts and empty lists are missing. */
export type FieldValue = string | readonly string[] | readonly Span[];

/** Somebody or something as one source tells it: named fields, none of which need be there. */
export type LinkageRecord = {
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldValue | null | undefined>>;
};

/**
 * How the values of a field are compared:
 * - `identifier`: meant to belong to one alone, compared as it is after `normalIdentifier` (address for e-mail, profile);
 * - `name`: part of a person's name, with nicknames, sound, slips of the pen and, within a `group`, swapped parts;
 * - `text`: a street, a school, a title;
 * - `date`: year-month-day in any order of digits, with slips and swapped day and month;
 * - `number`: digits, perhaps with one slip (postcode, house number, insurance number);
 * - `phone`: the last nine digits, which are the same with and without a country's code; pairs are looked for by it alone;
 * - `category`: one of a few words (a state);
 * - `span`: with whom and when (an employer with its dates).
 */
export type FieldKind = "identifier" | "name" | "text" | "date" | "number" | "phone" | "category" | "span";

/** One field of the records, and what its agreement is worth. */
export type FieldRule = {
  readonly field: string;
  /** How a sentence calls it: "e-mail address". */
  readonly label: string;
  readonly kind: FieldKind;
  /** Names whose parts may stand in each other's place ("Lee Ann" for "Ann Lee") share one. */
  readonly group?: string;
  /** Fields that follow from one another (suburb and postcode) share one: the strongest counts whole, each further one half of the one before. */
  readonly family?: string;
  /** Whether pairs are looked for by it; false: it is only compared. True where not given, false for categories. */
  readonly blocks?: boolean;
  /** Share of true pairs, and of pairs by chance, at each level from "differs" to "the same"; see `levelShares` for those not given. */
  readonly shares?: LevelShares;
};

/** m and u of Fellegi and Sunter for each level of agreement of a kind, lowest first; each adds up to 1. */
export type LevelShares = { readonly m: readonly number[]; readonly u: readonly number[] };

/** How a pair stands in one field; `level` null: one of the two says nothing, which is no evidence either way. */
export type FieldComparison = {
  readonly field: string;
  readonly level: number | null;
  /** In bits, log2 of m over u; 0 where nothing is said. */
  readonly weight: number;
};

/** Two records that may be one person. */
export type LinkProposal = {
  readonly first: string;
  readonly second: string;
  /**
   * `certain`: they share an identifier of their own and every part of the names that both say agrees; `proposal`: enough agrees that somebody
   * should look, or they share an identifier and a name differs in part or is not said;
   * `doubt`: they share an identifier under clearly different names, as people behind one mailbox do.
   */
  readonly finding: "certain" | "proposal" | "doubt";
  /** Bits for being one, all fields together. */
  readonly weight: number;
  /** From 0 to 1, with the chance beforehand that two records are one. */
  readonly probability: number;
  /** The fields of which both say something, in the order of the rules. */
  readonly comparisons: readonly FieldComparison[];
};
