import { expect, test } from "vitest";
import generalSkillFile from "@/lib/reference/data/general-skills.json";
import refinementFile from "@/lib/reference/data/skill-refinements.json";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { skillCategories } from "@/lib/reference/skill-scale";
import { skillBySlug, skills } from "@/lib/reference/skills";

/** Letters and digits decide; spaces, hyphens and dots do not. */
function normalised(alias: string): string {
  return alias
    .toLowerCase()
    .replace(/[\s\-_/.]+/g, " ")
    .trim();
}

test("there are 260 skills of the roles and at least 240 general ones, each slug once", () => {
  expect(skills.filter((skill) => skill.scope === "role")).toHaveLength(260);
  expect(skills.filter((skill) => skill.scope === "general").length).toBeGreaterThanOrEqual(240);
  expect(skillBySlug.size).toBe(skills.length);
});

test("every skill belongs to a category that is described, and no category is empty", () => {
  const described = new Set(skillCategories.map((category) => category.slug));
  expect(described.size).toBe(skillCategories.length);
  expect(new Set(skills.map((skill) => skill.category))).toEqual(described);
});

test("every implied and adjacent skill exists and is another one", () => {
  const wrong = skills.flatMap((skill) =>
    [...skill.implies, ...skill.adjacent.map((adjacent) => adjacent.slug)]
      .filter((slug) => slug === skill.slug || !skillBySlug.has(slug))
      .map((slug) => `${skill.slug} → ${slug}`),
  );
  expect(wrong).toEqual([]);
});

test("transfer lies above 0 and up to 1, with one figure for each adjacent skill", () => {
  for (const skill of skills) {
    for (const { transfer } of skill.adjacent) {
      expect(transfer).toBeGreaterThan(0);
      expect(transfer).toBeLessThanOrEqual(1);
    }
    expect(new Set(skill.adjacent.map((adjacent) => adjacent.slug)).size, skill.slug).toBe(skill.adjacent.length);
  }
});

test("no skill implies itself, however long the chain", () => {
  const reachesItself = skills.filter((skill) => {
    const seen = new Set<string>();
    const open = [...skill.implies];
    for (let slug = open.pop(); slug !== undefined; slug = open.pop()) {
      if (slug === skill.slug) return true;
      if (!seen.has(slug)) open.push(...(skillBySlug.get(slug)?.implies ?? []));
      seen.add(slug);
    }
    return false;
  });
  expect(reachesItself.map((skill) => skill.slug)).toEqual([]);
});

test("a skill names an alias once; only spellings that are told apart by case may repeat", () => {
  const repeated = skills.flatMap((skill) => {
    const exact = new Set(skill.caseSensitiveAliases);
    const seen = new Set<string>();
    return [...skill.ambiguousAliases, ...skill.aliases].flatMap((alias) => {
      const key = exact.has(alias) ? alias : alias.toLowerCase();
      const isKnown = seen.has(key);
      seen.add(key);
      return isKnown && alias !== skill.name ? [`${skill.slug}: ${alias}`] : [];
    });
  });
  expect(repeated).toEqual([]);
});

test("no alias is clear and ambiguous at once in any spelling, and what matches by case is an alias", () => {
  for (const skill of skills) {
    const clear = new Set(skill.aliases.filter((alias) => !skill.caseSensitiveAliases.includes(alias)).map(normalised));
    expect(
      skill.ambiguousAliases.filter((alias) => clear.has(normalised(alias))),
      skill.slug,
    ).toEqual([]);
    const all = new Set([...skill.aliases, ...skill.ambiguousAliases]);
    expect(
      skill.caseSensitiveAliases.filter((alias) => !all.has(alias)),
      skill.slug,
    ).toEqual([]);
  }
});

test("aliases of one or two characters are ambiguous or bound to their case", () => {
  const unguarded = skills.flatMap((skill) =>
    [skill.name, ...skill.aliases]
      .filter(
        (alias) =>
          alias.length <= 2 && !skill.caseSensitiveAliases.includes(alias) && !skill.ambiguousAliases.includes(alias),
      )
      .map((alias) => `${skill.slug}: ${alias}`),
  );
  expect(unguarded).toEqual([]);
});

test("a skill's name never makes an ambiguous alias clear", () => {
  const leaks = skills.filter(
    (skill) =>
      !skill.ambiguousAliases.includes(skill.name) &&
      skill.ambiguousAliases.some((alias) => normalised(alias) === normalised(skill.name)),
  );
  expect(leaks.map((skill) => skill.slug)).toEqual([]);
});

test("whatever is ambiguous has a context that can decide it", () => {
  const undecidable = skills.filter((skill) => skill.ambiguousAliases.length > 0 && skill.contextHints.length === 0);
  expect(undecidable.map((skill) => skill.slug)).toEqual([]);
});

test("everyday words and names of persons, places and dates are never clear aliases", () => {
  const everyday = [
    "go",
    "r",
    "c",
    "swift",
    "dart",
    "spring",
    "express",
    "spark",
    "rust",
    "ruby",
    "flask",
    "chef",
    "puppet",
    "excel",
    "word",
    "oracle",
    "sage",
    "jest",
    "cypress",
    "unity",
    "access",
    "outlook",
    "containers",
    "grounding",
    "glow",
    "ironic",
    "collectives",
    "clang",
    "chroma",
    "zero",
    "cute",
    "rope",
    "reagent",
    "moe",
    "evidently",
    "prefect",
    "haystack",
    "backstage",
    "amplitude",
    "guardrails",
    "react",
    "angular",
    "ray",
    "julia",
    "cassandra",
    "luigi",
    "maven",
    "celery",
    "selenium",
    "statistics",
    "sales",
    "marketing",
    "accounting",
    "subject matter expert",
    "maintainer",
    "rca",
    "high availability",
    "roofline",
    "iceberg",
    "presto",
    "hive",
    "tableau",
    "lambda",
    "scala",
    "citations",
    "interpreter",
    "pruning",
    "tokenization",
    "localization",
  ];
  const clear = skills.flatMap((skill) =>
    [skill.name, ...skill.aliases]
      .filter((alias) => !skill.ambiguousAliases.includes(alias) && !skill.caseSensitiveAliases.includes(alias))
      .filter((alias) => everyday.includes(alias.toLowerCase()))
      .map((alias) => `${skill.slug}: ${alias}`),
  );
  expect(clear).toEqual([]);
});

test("general skills weigh in no shipped profile and stand in for no requirement", () => {
  const general = new Set(generalSkillFile.skills.map((skill) => skill.slug));
  const weighing = shippedProfiles.flatMap((profile) =>
    profile.requirements
      .flatMap((requirement) => [requirement.skill, ...requirement.satisfiedBy])
      .filter((slug) => general.has(slug)),
  );
  expect(weighing).toEqual([]);
});

test("each skill of the source is refined at most once", () => {
  const refined = refinementFile.map((refinement) => refinement.skill);
  expect(new Set(refined).size).toBe(refined.length);
  expect(refined.filter((slug) => skillBySlug.get(slug)?.scope !== "role")).toEqual([]);
});

test("nobody can change the shared taxonomy by accident", () => {
  expect(Object.isFrozen(skills)).toBe(true);
  expect(
    skills.every(
      (skill) => Object.isFrozen(skill) && Object.isFrozen(skill.aliases) && Object.isFrozen(skill.adjacent),
    ),
  ).toBe(true);
});
