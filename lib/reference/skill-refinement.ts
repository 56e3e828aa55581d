import { z } from "zod";
import type { Skill } from "@/lib/reference/skill";
import { texts } from "@/lib/reference/texts";

const none: readonly string[] = [];

/** A correction to the names of one skill of the source dossier, kept apart so that the dossier stays recognisable. */
export const SkillRefinement = z.strictObject({
  skill: z.string().min(1),
  /** Why, in a sentence for whoever reviews the taxonomy. */
  reason: z.string().min(1),
  addAliases: texts.default(none),
  addAmbiguous: texts.default(none),
  removeAliases: texts.default(none),
  /** Clear aliases that turned out to mean something else as often. */
  makeAmbiguous: texts.default(none),
  /** Ambiguous aliases that turned out to be clear. */
  makeClear: texts.default(none),
  makeCaseSensitive: texts.default(none),
  dropCaseSensitive: texts.default(none),
  addContextHints: texts.default(none),
  dropContextHints: texts.default(none),
  addRejectHints: texts.default(none),
  /** Phrases that hold one of the names and mean something else. */
  addOtherMeanings: texts.default(none),
  addImplies: texts.default(none),
  dropImplies: texts.default(none),
});
export type SkillRefinement = z.infer<typeof SkillRefinement>;

function changed(list: readonly string[], added: readonly string[], removed: readonly string[]): readonly string[] {
  return [...new Set([...list, ...added])].filter((text) => !removed.includes(text));
}

/** One form for "red teaming", "Red-teaming" and "red_teaming", which match the same words of a text. */
function wording(alias: string): string {
  return alias
    .toLowerCase()
    .replace(/[\s\-_/.]+/g, " ")
    .trim();
}

/** Those of `names` that read like one of `aliases`: they have to be ambiguous together, or the clear one would let all of them through. */
function alike(names: readonly string[], aliases: readonly string[]): readonly string[] {
  const wordings = new Set(aliases.map(wording));
  return names.filter((name) => wordings.has(wording(name)));
}

/**
 * The skill as corrected; the given skill is left as it is.
 * @throws Error when the refinement names an alias, hint or implication that the skill does not have: the two have drifted apart.
 */
export function refineSkill(skill: Skill, refinement: SkillRefinement): Skill {
  // The name counts as a clear alias too, unless it is listed as ambiguous.
  const moved = alike([...skill.aliases, skill.name], refinement.makeAmbiguous);
  const aliases = changed(
    skill.aliases,
    [...refinement.addAliases, ...refinement.makeClear],
    [...refinement.removeAliases, ...moved],
  );
  const ambiguous = changed(skill.ambiguousAliases, [...refinement.addAmbiguous, ...moved], refinement.makeClear);
  const required: readonly (readonly [readonly string[], readonly string[]])[] = [
    [[...refinement.removeAliases, ...refinement.makeAmbiguous], skill.aliases],
    [refinement.makeClear, skill.ambiguousAliases],
    [refinement.makeCaseSensitive, [...aliases, ...ambiguous]],
    [refinement.dropCaseSensitive, skill.caseSensitiveAliases],
    [refinement.dropContextHints, skill.contextHints],
    [refinement.dropImplies, skill.implies],
  ];
  for (const [asked, present] of required) {
    const missing = asked.find((text) => !present.includes(text));
    if (missing !== undefined)
      throw new Error(`The refinement of skill "${skill.slug}" names "${missing}", which the skill does not have.`);
  }
  return {
    ...skill,
    aliases,
    ambiguousAliases: ambiguous,
    caseSensitiveAliases: changed(skill.caseSensitiveAliases, refinement.makeCaseSensitive, [
      ...refinement.dropCaseSensitive,
      ...refinement.removeAliases,
      ...refinement.makeClear,
    ]),
    contextHints: changed(skill.contextHints, refinement.addContextHints, refinement.dropContextHints),
    rejectHints: changed(skill.rejectHints, refinement.addRejectHints, []),
    otherMeanings: changed(skill.otherMeanings, refinement.addOtherMeanings, []),
    implies: changed(skill.implies, refinement.addImplies, refinement.dropImplies),
  };
}
