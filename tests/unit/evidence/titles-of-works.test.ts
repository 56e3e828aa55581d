import { expect, test } from "vitest";
import { readCandidate } from "@/lib/domain/candidate-reading";
import { quotedTitles } from "@/lib/domain/evidence/titles-of-works";

const AS_OF = { year: 2026, month: 11 };

function titlesIn(words: string): readonly string[] {
  return quotedTitles(words, { range: { start: 0, end: words.length } }).map(({ start, end }) =>
    words.slice(start, end),
  );
}

test.each([
  ['Finalist with a sculpture called "Neural Network".', ['"Neural Network"']],
  ["*Rust & Roses* (2021) and “Prometheus Cove”", ["*Rust & Roses*", "“Prometheus Cove”"]],
  ["«Deep Learning con calma»", ["«Deep Learning con calma»"]],
])("quoted names of works: %s", (words, titles) => {
  expect(titlesIn(words)).toEqual(titles);
});

test.each([
  'the "reversal" of it and the "second"',
  "snake_case names_of things",
  '12" and 14" screens',
  'Use of "python" daily',
])("no title: %s", (words) => {
  expect(titlesIn(words)).toEqual([]);
});

function skillsOf(text: string): readonly string[] {
  return readCandidate(text, AS_OF).facts.skills.map(({ skill }) => skill);
}

test("a title names no skill of somebody outside the trade, and does of somebody within it", () => {
  const baker =
    'Jo Marsh\n\nExperience\nPastry chef, Halden\n2019 - present\n- Sugar sculpture called "Neural Network"\n';
  const engineer =
    'Jo Marsh\n\nExperience\nML engineer, Halden\n2019 - present\n- PyTorch, CUDA, Slurm and Kubernetes daily\n- Talk: "Kafka Without Tears"\n';
  expect(skillsOf(baker)).not.toContain("deep-learning");
  expect(skillsOf(engineer)).toContain("kafka");
});

test("what an employer makes is not what everybody there can do, but a list of tools beside its name is", () => {
  const seller = "Jo Marsh\n\nExperience\nOffice manager, Vectoria (vector database company)\n2019 - present\n- Rota\n";
  const engineer = "Jo Marsh\n\nExperience\nEngineer, Vectoria (Kafka, Terraform)\n2019 - present\n- Rota\n";
  expect(skillsOf(seller)).not.toContain("vector-databases");
  expect(skillsOf(engineer)).toEqual(expect.arrayContaining(["kafka", "terraform"]));
});
