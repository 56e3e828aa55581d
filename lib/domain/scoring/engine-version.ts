/**
 * Version of reading and scoring together. It travels with each stored score and each journal note, and scores of another version count
 * as outdated. What moves which number:
 * - major: what a score means changes (its scale, its three readings, the gate), so that old and new cannot be compared;
 * - minor: a rule changes, and the same document may get another skill, level, span of years, role or number: a new alias, a new rule
 *   for a denial, another weight of the engine. Role profiles have versions of their own and do not move it;
 * - patch: nothing that a score shows. Faster or tidier code that gives the same bytes keeps the whole version.
 * Receipts of 1.0.0 are in the hands of others, so the scoring of 1.0.0 is settled: a commit that changes what scoring makes of facts moves
 * the version and keeps the scoring before it beside it (lib/domain/receipt/scoring-engines.ts; tests/golden/receipts fails until then).
 * Reading has no copies of its own: a receipt carries what was read.
 *
 * 1.1.0 reads more evenly and scores as before: a paragraph or an item is read as one line wherever the page breaks it, and what it proves
 * no longer hangs on the order of the sections.
 *
 * 1.2.0 reads more evenly still and scores as before: a heading in one's own words opens a section in every format, titles in quotation marks
 * are publications of their own, and a job whose dates are single seasons is one.
 */
export const SCORING_ENGINE_VERSION = "1.2.0";
