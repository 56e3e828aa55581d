import fc from "fast-check";
import { expect, test } from "vitest";
import { checkLoop, type LoopRound } from "@/lib/domain/interview/interview-loop";
import { proposeLoop } from "@/lib/domain/interview/propose-loop";
import { interviewKitByRole } from "@/lib/reference/interview-kits";

const kit = [
  { id: "q-1", timeMinutes: 30, competencies: ["slurm", "rdma"] },
  { id: "q-2", timeMinutes: 20, competencies: ["slurm"] },
  { id: "q-3", timeMinutes: 40, competencies: ["python"] },
];

function round(questions: LoopRound["questions"], change: Partial<LoopRound> = {}): LoopRound {
  return { name: "Systems", interviewer: "Noor Haddad", minutes: 60, questions, ...change };
}

test("a loop in which each needed competency is rated once has no problem", () => {
  const rounds = [
    round([{ question: "q-1", rates: ["slurm", "rdma"] }]),
    round([{ question: "q-3", rates: ["python"] }]),
  ];
  expect(checkLoop(rounds, kit, ["slurm", "rdma", "python"])).toEqual([]);
});

test("what nobody rates is told, and whether any question could show it", () => {
  expect(checkLoop([round([{ question: "q-1", rates: ["slurm"] }])], kit, ["slurm", "python", "cobol"])).toEqual([
    { kind: "never-rated", competency: "python", askable: true },
    { kind: "never-rated", competency: "cobol", askable: false },
  ]);
});

test("a competency that two rounds rate and a question that is asked again are told with their rounds", () => {
  const rounds = [
    round([{ question: "q-1", rates: ["slurm"] }]),
    round([
      { question: "q-2", rates: ["slurm"] },
      { question: "q-1", rates: [] },
    ]),
  ];
  expect(checkLoop(rounds, kit, ["slurm"])).toEqual([
    { kind: "rated-twice", competency: "slurm", rounds: [0, 1] },
    { kind: "asked-twice", question: "q-1", rounds: [0, 1] },
  ]);
});

test("a round that is too short, has nobody, or asks what the kit no longer has says so", () => {
  const rounds = [round([{ question: "q-3", rates: [] }], { minutes: 30 }), round([], { interviewer: "" })];
  expect(checkLoop([...rounds, round([{ question: "q-9", rates: [] }])], kit, [])).toEqual([
    { kind: "too-long", round: 0, minutesOver: 20 },
    { kind: "nobody-asks", round: 1 },
    { kind: "question-gone", round: 2, question: "q-9" },
  ]);
});

test("the proposal takes the question that shows the most for its minutes", () => {
  const plan = proposeLoop(kit, { needed: ["slurm", "rdma", "python"], rounds: 2, minutesPerRound: 60 });
  expect(plan.map(({ questions }) => questions)).toEqual([
    [{ question: "q-1", rates: ["slurm", "rdma"] }],
    [{ question: "q-3", rates: ["python"] }],
  ]);
});

test("every shipped kit makes a loop of four hours that only lacks names and what it has no question for", () => {
  for (const questions of interviewKitByRole.values()) {
    const needed = [...new Set(questions.flatMap(({ competencies }) => competencies))];
    const plan = proposeLoop(questions, { needed, rounds: 8, minutesPerRound: 90 });
    const kinds = checkLoop(plan, questions, needed).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== "nobody-asks")).toEqual([]);
  }
});

const skills: fc.Arbitrary<string> = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
const questionList = fc
  .array(
    fc.record({
      timeMinutes: fc.integer({ min: 5, max: 60 }),
      competencies: fc.uniqueArray(skills, { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((entry, index) => ({ id: `q-${index}`, ...entry })));

test("a proposal never asks or rates twice, keeps to its minutes, and leaves out only what it cannot ask", () => {
  const wishes = fc.record({
    needed: fc.uniqueArray(skills),
    rounds: fc.integer({ min: 0, max: 5 }),
    minutesPerRound: fc.integer({ min: 15, max: 120 }),
  });
  fc.assert(
    fc.property(questionList, wishes, (questions, wish) => {
      const plan = proposeLoop(questions, wish);
      const problems = checkLoop(plan, questions, wish.needed);
      const allowed = problems.filter(({ kind }) => kind !== "nobody-asks" && kind !== "never-rated");
      expect(allowed).toEqual([]);
      expect(plan).toHaveLength(wish.rounds);
      expect(proposeLoop(questions, wish)).toEqual(plan);
      const rated = new Set(plan.flatMap((entry) => entry.questions.flatMap(({ rates }) => rates)));
      expect([...rated].every((competency) => wish.needed.includes(competency))).toBe(true);
    }),
    { seed: 7 },
  );
});

test("with time enough, whatever some question shows is rated", () => {
  fc.assert(
    fc.property(questionList, fc.uniqueArray(skills), (questions, needed) => {
      const plan = proposeLoop(questions, { needed, rounds: 12, minutesPerRound: 75 });
      const unrated = checkLoop(plan, questions, needed).filter(({ kind }) => kind === "never-rated");
      expect(unrated.every((problem) => problem.kind === "never-rated" && !problem.askable)).toBe(true);
    }),
    { seed: 11 },
  );
});
