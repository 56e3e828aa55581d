import { scoreAllRoles } from "@/lib/data/score-rows";
import { shippedTaxonomy } from "@/lib/domain/candidate-reading";
import { findEvidence } from "@/lib/domain/evidence/find-evidence";
import { readResume } from "@/lib/domain/resume/read-resume";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { bench, leastMs } from "./bench";
import { seededRandom, writeResume } from "./write-resume";

const RESUMES = 60;
/** Letters and spaces of one A4 page of a résumé: what the sample pool's PDFs hold. */
const PAGE = 2400;
const asOf = { year: 2026, month: 11 };

bench("evidence: skills, scale and signals in the text of a résumé", async ({ figure, note }) => {
  const profiles: readonly RoleProfile[] = shippedProfiles;
  const random = seededRandom(4);
  const texts = Array.from({ length: RESUMES }, () => writeResume(random, profiles));
  const pages = texts.reduce((sum, text) => sum + text.length, 0) / PAGE;
  const taxonomy = shippedTaxonomy();
  const resumes = texts.map((text) => readResume(text, asOf));
  const facts = resumes.map((resume) => findEvidence(resume, taxonomy, asOf));
  note(`${RESUMES} résumés of ${(pages / RESUMES).toFixed(1)} pages.`);
  const perPage = async (work: () => unknown) => (await leastMs(9, work)) / pages;
  const evidence = await perPage(() => resumes.map((resume) => findEvidence(resume, taxonomy, asOf)));
  figure({ name: "evidence, a page", value: evidence, unit: "ms", promise: { atMost: 2 } });
  figure({
    name: "facts (name, dates, positions), a page",
    value: await perPage(() => texts.map((text) => readResume(text, asOf))),
    unit: "ms",
  });
  const scoring = await leastMs(9, () => facts.map((found) => scoreAllRoles(found, profiles)));
  figure({ name: "ten scores, a person", value: scoring / RESUMES, unit: "ms" });

  const long = (times: number) => readResume(Array.from({ length: times }, () => texts[1] ?? "").join("\n"), asOf);
  const [four, eight] = [long(4), long(8)];
  const ratio =
    (await leastMs(9, () => findEvidence(eight, taxonomy, asOf))) /
    (await leastMs(9, () => findEvidence(four, taxonomy, asOf)));
  figure({ name: "evidence in 16 pages over 8", value: ratio, unit: "times", promise: { atMost: 2.5 } });
});
