/**
 * Version of reading and scoring together. It travels with each stored score and each journal note, and scores of another version count
 * as outdated. What moves which number:
 * - major: what a score means changes (its scale, its three readings, the gate), so that old and new cannot be compared;
 * - minor: a rule changes, and the same document may get another skill, level, span of years, role or number: a new alias, a new rule
 *   for a denial, another weight of the engine. Role profiles have versions of their own and do not move it;
 * - patch: nothing that a score shows. Faster or tidier code that gives the same bytes keeps the whole version.
 * Nothing is released yet, so all rules so far are 1.0.0; from the first release on, the commit that changes a rule moves the version.
 */
export const SCORING_ENGINE_VERSION = "1.0.0";
