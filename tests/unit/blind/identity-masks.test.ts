import { expect, test } from "vitest";
import { identityMasks, identityOf, resumeMasks } from "@/lib/domain/blind/identity-masks";
import { maskEvidence, maskFacts } from "@/lib/domain/blind/mask-reading";
import { maskText } from "@/lib/domain/blind/mask-text";
import { readCandidate } from "@/lib/domain/candidate-reading";
import { foldName, nameWords } from "@/lib/domain/linkage/fold-name";
import type { Resume } from "@/lib/domain/resume/resume";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { makePerson } from "@/tests/factories/person";
import { toPlainText } from "@/tests/factories/render-person";

const AS_OF = { year: 2026, month: 6 };
const PEOPLE = 50;
const LABEL = /\[[a-z0-9 ,]*\]/g;
const OLD_YEAR =
  /(?<![\p{L}\d$€£.,])(?:19[4-9]\d|200\d|201[0-5])(?![\d\p{L}%+]|[.,]\d|\s?(?:gpus|nodes|requests|users|qps))/iu;

function blind(text: string) {
  const { resume, facts } = readCandidate(text, AS_OF);
  const identity = identityOf([resume], resume.text, AS_OF);
  const masked = maskText(resume.text, resumeMasks(resume, identity));
  return { resume, facts, identity, masked, shown: masked.text.replace(LABEL, "") };
}

function contactsOf({ emails, phones, links }: Resume): readonly string[] {
  return [...[...emails, ...phones].map(({ value }) => value), ...links.map(({ value }) => value.url)];
}

/** The person once more in every form in which prose names somebody. */
function mentions(name: string, email: string): string {
  const [first = "", ...rest] = name.split(" ");
  const last = rest.at(-1) ?? first;
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "");
  return [
    `- ${last.toUpperCase()}’s kernels run on 64 GPUs; ${plain} wrote them, and she taught herself Rust.`,
    `- Talk by ${first[0]}. ${last} and ${last} ${first[0]}, see @${plain.replaceAll(" ", "_").toLowerCase()} and cv_${plain.replaceAll(" ", "-")}_2024.pdf.`,
    `- Write to ${email} or www.${plain.replaceAll(" ", "").toLowerCase()}.example/about; Mrs ${last}, mother of two, aged 47.`,
    "- In 1998 he founded the fraternity of the school; graduated in 2019.",
  ].join("\n");
}

test("nothing that tells who somebody is stands in any masked résumé, whatever form it had", () => {
  for (let seed = 1; seed <= PEOPLE; seed += 1) {
    const person = toPlainText(makePerson(seed));
    const { resume: read } = readCandidate(person, AS_OF);
    const text = `${person}\n\nOther\n\n${mentions(read.name?.value ?? "", read.emails[0]?.value ?? "")}\n`;
    const { resume, shown } = blind(text);
    const about = `person ${seed}`;
    const [folded, parts] = [foldName(shown), nameWords(resume.name?.value ?? "").filter((word) => word.length > 3)];
    const schools = resume.education.flatMap(({ school }) => (school === null ? [] : [foldName(school.value)]));
    const told = [
      ...parts.filter((part) => folded.split(" ").includes(part)),
      ...[...parts.filter((part) => part.length > 5), ...schools].filter((words) => folded.includes(words)),
      ...contactsOf(resume).filter((contact) => shown.includes(contact)),
    ];
    expect(told, about).toEqual([]);
    expect(shown, about).not.toMatch(/(?<!\p{L})(?:he|she|his|her|herself|mrs|mother|fraternity|aged 47)(?!\p{L})/iu);
    expect(OLD_YEAR.exec(shown)?.[0], about).toBeUndefined();
    expect(shown, about).not.toContain("graduated in 2019");
  }
});

test("every quote keeps its place, no score moves, and masking what is masked changes nothing", () => {
  for (let seed = 1; seed <= PEOPLE; seed += 1) {
    const { resume, facts, identity, masked } = blind(toPlainText(makePerson(seed)));
    const evidence = maskEvidence(facts, { masked, identity });
    for (const [index, finding] of facts.skills.entries()) {
      const shown = evidence.skills[index];
      const before = resume.text.slice(finding.quote.start, finding.quote.end);
      const after = masked.text.slice(shown?.quote.start, shown?.quote.end);
      if (!/[[\]]/.test(after)) expect(after).toBe(before);
      expect(masked.text.slice(shown?.context.start, shown?.context.end)).toContain(after);
    }
    for (const profile of shippedProfiles.slice(0, 3)) {
      const [whole, hidden] = [facts, evidence].map((known) => scoreCandidate(known, profile, "senior"));
      const points = [whole, hidden].map((score) => (score?.kind === "computed" ? score.points : null));
      expect(points[1]).toEqual(points[0]);
    }
    expect(maskText(masked.text, identityMasks(masked.text, identity)).text).toBe(masked.text);
    const told = JSON.stringify(maskFacts(resume, { masked, identity }));
    const identityWords = [...contactsOf(resume), ...(resume.name === null ? [] : [resume.name.value])];
    expect(identityWords.filter((word) => told.includes(word))).toEqual([]);
  }
});

test("a position of long ago shows how long it lasted, one of late its dates, and experience stays", () => {
  const { masked, resume, identity } = blind(`Ada Marsh
ada@example.org

Experience

Engineer, Heron Systems  Jan 2019 – Dec 2021
- Ran Kubernetes.

Engineer, Crane  March 2004 - December 2009
- Ran Hadoop in 2006.

Programmer, Stork  2001 - 2003
- Wrote C++.
`);
  expect(masked.text).toContain("Jan 2019 – Dec 2021");
  expect(masked.text).toContain("Engineer, Crane  [5 years 10 months]");
  expect(masked.text).toContain("Programmer, Stork  [about 2 years]");
  expect(masked.text).toContain("Ran Hadoop in [year].");
  const facts = maskFacts(resume, { masked, identity });
  expect(facts.yearsExperience).toEqual(resume.yearsExperience);
  expect(facts.positions.map(({ start }) => start?.year ?? null)).toEqual([2019, null, null]);
});

test("a name that is a word stays a word where it is written small, and tools and licences are nobody's", () => {
  const { shown } = blind(`Will Swift
will.swift@example.org | 029 5550 119 / 555-0119

Summary

I will mark every release within 600 ms of a cache miss, on MS Azure and HIS. Will shipped 2000 GPUs with Node.js under the MIT license; he used fast.ai.
`);
  expect(shown).toContain("I will mark every release within 600 ms of a cache miss, on MS Azure and HIS.");
  expect(shown).toContain("shipped 2000 GPUs with Node.js under the MIT license");
  expect(shown).toContain("used fast.ai.");
  expect(shown).not.toMatch(/Will|5550|555-/);
});

test("streets and codes of post offices go, the town stays", () => {
  const { shown, masked, resume, identity } = blind(`Ada Marsh
12 Old Mill Road, Springfield, IL 62704 | ada@example.org

Experience

Engineer, Lindenstraße 7 Systems  Jan 2019 – Dec 2021
- Ran Kubernetes for 62704 users at 40 Street View cars.
`);
  expect(shown).not.toMatch(/Old Mill|62704 \||Lindenstraße/);
  expect(shown).toContain("Springfield, IL");
  expect(shown).toContain("62704 users at 40 Street View cars");
  expect(maskFacts(resume, { masked, identity }).location?.value ?? "").not.toMatch(/62704|Mill/);
});

test("names in other scripts are found as they stand and as passports write them", () => {
  const cyrillic = blind("Иван Петров\nivan@example.org\n\nОпыт\n\nPetrov built Kubernetes. Петрова нет.\n");
  if (cyrillic.identity.names.length > 0) expect(cyrillic.shown).not.toMatch(/Petrov|Петров/);
  const identity = { names: ["张伟"], schools: [], contacts: [], asOf: AS_OF };
  expect(maskText("我是张伟，工程师", identityMasks("我是张伟，工程师", identity)).text).toBe("我是[name]，工程师");
});
