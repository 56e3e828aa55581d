import fc from "fast-check";
import { expect, test } from "vitest";
import { footers, type IrrelevantText, irrelevantText } from "@/tests/factories/irrelevant-text";
import { findingLines, outcomeOf, quoteLines, scoreLines } from "@/tests/factories/outcome";
import { anySample, type SampleText, sampleTexts } from "@/tests/factories/sample-text";

const CAPITALS = /^\P{Ll}{6,}$/mu;
const WIDEST_PAGE = 130;

/** A title in the form in which the text writes its own. */
function titled(text: string, title: string): string {
  if (/^## /m.test(text)) return `## ${title}`;
  return CAPITALS.test(text) ? title.toUpperCase() : title;
}

/** Lines as wide as the page of the text; a text whose lines are not wrapped wraps nothing. */
function setLike(text: string, words: string): string {
  const width = Math.max(...text.split("\n").map((line) => line.length));
  if (width > WIDEST_PAGE) return words;
  return words.replace(new RegExp(`(.{20,${width}})(?: |$)`, "gm"), "$1\n").trimEnd();
}

function blockOf(text: string, { title, body }: IrrelevantText): string {
  return title === null ? setLike(text, body) : `${titled(text, title)}\n${setLike(text, body)}`;
}

function withBlock(text: string, block: string, at: number): string {
  return at === text.length ? `${text}\n\n${block}` : `${text.slice(0, at)}${block}\n\n${text.slice(at)}`;
}

function expectSameFindings(before: SampleText, after: string): void {
  const [plain, more] = [outcomeOf(before.text), outcomeOf(after)];
  expect(findingLines(more), before.slug).toEqual(findingLines(plain));
  expect(scoreLines(more), before.slug).toEqual(scoreLines(plain));
}

const headed = sampleTexts.filter(({ text }) =>
  outcomeOf(text).resume.sections.some(({ heading }) => heading !== null),
);

test("a section of interests, prose, placeholder text or other people's names changes no finding, quote or score, wherever it stands", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...headed),
      irrelevantText.filter(({ title }) => title !== null),
      fc.nat(),
      (sample, extra, place) => {
        const plain = outcomeOf(sample.text);
        const headings = plain.resume.sections.flatMap(({ heading }) => (heading === null ? [] : [heading.start]));
        const at = [...headings, sample.text.length][place % (headings.length + 1)] ?? sample.text.length;
        const text = withBlock(sample.text, blockOf(sample.text, extra), at);
        expectSameFindings(sample, text);
        expect(quoteLines(outcomeOf(text)), sample.slug).toEqual(quoteLines(plain));
      },
    ),
    { seed: 101, numRuns: 40 },
  );
});

// Below a last heading such as "Publications" prose without a title is shown as a publication; it still proves nothing.
test("a page of prose, placeholder text or a footer without any title at the end changes no finding and no score", () => {
  fc.assert(
    fc.property(
      anySample,
      irrelevantText.filter(({ title }) => title === null),
      (sample, extra) =>
        expectSameFindings(sample, withBlock(sample.text, blockOf(sample.text, extra), sample.text.length)),
    ),
    { seed: 102, numRuns: 40 },
  );
});

test("the foot of a page between two paragraphs changes no finding and no score", () => {
  fc.assert(
    fc.property(fc.constantFrom(...headed), fc.constantFrom(...footers), fc.nat(), (sample, footer, place) => {
      const first = outcomeOf(sample.text).resume.sections.find(({ heading }) => heading !== null)?.range.start ?? 0;
      const gaps = [...sample.text.matchAll(/\n\n/g)].map(({ index }) => index).filter((index) => index > first);
      const at = gaps[place % gaps.length] ?? sample.text.length;
      expectSameFindings(sample, `${sample.text.slice(0, at)}\n\n${footer}${sample.text.slice(at)}`);
    }),
    { seed: 103, numRuns: 40 },
  );
});
