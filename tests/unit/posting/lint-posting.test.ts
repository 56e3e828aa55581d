import fc from "fast-check";
import { expect, test } from "vitest";
import { applyProposal, gapsIn } from "@/lib/domain/posting/finding";
import { lintPosting } from "@/lib/domain/posting/lint-posting";
import { toMarkdown } from "@/lib/domain/posting/posting-markdown";
import { codedWords } from "@/lib/reference/coded-words";
import { releaseDates } from "@/lib/reference/release-dates";
import { roles } from "@/lib/reference/roles";
import { vagueTerms } from "@/lib/reference/vague-terms";
import { FAULTY_POSTING } from "@/tests/factories/faulty-posting";
import { makeDescription } from "@/tests/factories/job-description";
import { makeLintContext, TWO_JOBS_POSTING } from "@/tests/factories/posting-text";

const context = makeLintContext();
const lint = (text: string) => lintPosting(text, context);
const rulesIn = (text: string) => new Set(lint(text).findings.map(({ rule }) => rule));

/** Texts of words that rules look for, in any order. */
const postings = fc
  .array(
    fc.constantFrom(
      ...[
        ...vagueTerms.flatMap(({ words }) => words.slice(0, 2)),
        ...codedWords.map(({ words }) => words),
        ...releaseDates.slice(0, 12).map(({ words }) => `8+ years of ${words[0]}`),
        ...["Requirements:", "- PhD required", "- Python", "- Kubernetes", "- Linux", "- GPU architecture", "- CUDA"],
        ...["- Distributed systems", "Nice to have", "$100,000 - $400,000", "in Toronto", "in Colorado", "remote, US"],
        ...[
          "You will build clusters.",
          "a top-tier university",
          "from USD 90,000 salary",
          "Responsible AI",
          "team of 8",
        ],
      ],
    ),
    { maxLength: 24 },
  )
  .chain((parts) => fc.constantFrom("\n", ". ", "\n\n", " ").map((joint) => parts.join(joint)));

test("every quote is a literal slice of the text, and every finding has a reason, a source and a change", () => {
  fc.assert(
    fc.property(postings, (text) => {
      for (const { quote, why, source, proposal } of lint(text).findings) {
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        expect(why.length).toBeGreaterThan(20);
        expect(source.name.length).toBeGreaterThan(5);
        expect(proposal.label).not.toBe("");
        expect(applyProposal(text, proposal)).not.toBe(text);
      }
    }),
    { numRuns: 120 },
  );
});

test("a proposal done removes its finding and adds none of the same rule", () => {
  fc.assert(
    fc.property(postings, fc.nat(), (text, pick) => {
      const { findings } = lint(text);
      const finding = findings[pick % Math.max(1, findings.length)];
      if (finding === undefined) return;
      const before = findings.filter(({ rule }) => rule === finding.rule).length;
      const after = lint(applyProposal(text, finding.proposal)).findings.filter(({ rule }) => rule === finding.rule);
      expect(after.length, `${finding.rule} “${finding.quote.text}”`).toBeLessThan(before);
    }),
    { numRuns: 120 },
  );
});

test("each fault of a faulty advert goes away by its own proposal, one after the other, until none is left", () => {
  let text = FAULTY_POSTING;
  for (let steps = 0; steps < 60; steps += 1) {
    const [first] = lint(text).findings;
    if (first === undefined) break;
    text = applyProposal(text, first.proposal);
  }
  expect(lint(text).findings).toEqual([]);
  expect(gapsIn(text).length).toBeGreaterThan(5);
});

test("the faulty advert has the faults it was written with", () => {
  const found = lint(FAULTY_POSTING).findings.map(({ rule, quote }) => `${rule}: ${quote.text}`);
  expect(found).toEqual(
    expect.arrayContaining([
      "vague-term: Rockstar",
      "vague-term: competitive salary",
      "coded-wording: digital natives",
      "inflated-degree: PhD",
      "inflated-degree: a top-20 university",
      "impossible-years: 5+ years of experience with LangChain and vLLM",
      "impossible-years: Ten years of LLM agents",
      "too-many-musts: CUDA and NCCL",
    ]),
  );
  expect(rulesIn(FAULTY_POSTING)).toContain("missing-growth");
  expect(lint(FAULTY_POSTING).nearest).toBe("ai-infrastructure-engineer");
});

test("a description that the builder made with every field filled has no findings and describes its own role, for each of the ten", () => {
  for (const { slug } of roles) {
    const { text } = toMarkdown(makeDescription(slug));
    const { findings, nearest } = lint(text);
    expect(
      findings.map(({ rule, quote, why }) => `${rule}: ${quote.text} ${why}`),
      slug,
    ).toEqual([]);
    expect(gapsIn(text), slug).toEqual([]);
    expect(nearest, slug).toBe(slug);
  }
});

test("the same text gives the same result, and paragraphs may change places", () => {
  expect(JSON.stringify(lint(FAULTY_POSTING))).toBe(JSON.stringify(lint(FAULTY_POSTING)));
  const [title = "", second = "", ...rest] = FAULTY_POSTING.split("\n\n");
  const moved = [title, ...rest.map((part) => part.trimEnd()), `About us\n${second}`].join("\n\n");
  const counted = (text: string) =>
    lint(text)
      .findings.map(({ rule }) => rule)
      .sort();
  expect(counted(moved)).toEqual(counted(FAULTY_POSTING));
});

test("an empty text has no findings and describes no role", () => {
  for (const text of ["", "  \n\t\n"])
    expect(lint(text)).toEqual({ nearest: null, findings: [], mustHaves: [], rules: [] });
});

test("two jobs in one advert are told apart, and one alone is not", () => {
  const { findings } = lint(TWO_JOBS_POSTING);
  const [two] = findings.filter(({ rule }) => rule === "two-jobs");
  expect(two?.why).toMatch(/AI Infrastructure Engineer|AI Governance/);
  const after = applyProposal(TWO_JOBS_POSTING, two?.proposal ?? { label: "", edits: [] });
  expect(rulesIn(after)).not.toContain("two-jobs");
});
