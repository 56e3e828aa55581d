import fc from "fast-check";
import { expect, test } from "vitest";
import { readCandidate } from "@/lib/domain/candidate-reading";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";

const AS_OF = { year: 2026, month: 11 };

function findings(text: string): readonly SkillFinding[] {
  return readCandidate(text, AS_OF).facts.skills;
}

function held(text: string): readonly string[] {
  return findings(text)
    .filter((finding) => finding.stance === "held")
    .map((finding) => finding.skill);
}

function finding(text: string, skill: string): SkillFinding | undefined {
  return findings(text).find((found) => found.skill === skill);
}

const WORK = `# Noor Haddad
noor@example.com

## Experience
### Cluster engineer, Halden Compute
Mar 2022 – present
- Built a scheduler for 640 H100 GPUs on Kubernetes with Kueue, cutting queue time by 40 %
- Used Terraform and Ansible for three sites
- No CUDA kernel experience so far

## Skills
Python, Go, R, Slurm, Ray, C++
`;

test("a deed with an outcome proves more than use, and use more than a name in a list", () => {
  const level = (skill: string) => finding(WORK, skill)?.level.low ?? 0;
  expect(level("batch-on-kubernetes")).toBeGreaterThanOrEqual(3);
  expect(level("infrastructure-as-code")).toBeGreaterThan(level("slurm"));
  expect(finding(WORK, "slurm")).toMatchObject({ strength: "listed", level: { low: 1, high: 3 } });
});

test("every finding is a literal slice of the text", () => {
  for (const found of findings(WORK)) {
    expect(found.quote.start).toBeGreaterThanOrEqual(found.context.start);
    expect(found.quote.end).toBeLessThanOrEqual(found.context.end);
    expect(WORK.slice(found.quote.start, found.quote.end).trim()).not.toBe("");
  }
  const kueue = finding(WORK, "batch-on-kubernetes");
  expect(WORK.slice(kueue?.quote.start, kueue?.quote.end)).toBe("Kueue");
});

test("a denial is contrary evidence, a wish is none, and silence is none", () => {
  expect(finding(WORK, "cuda")).toMatchObject({ stance: "lacked", level: { low: 0, high: 0 } });
  const wish = WORK.replace("No CUDA kernel experience so far", "Eager to learn CUDA and Triton kernels");
  expect(finding(wish, "cuda")).toBeUndefined();
  expect(finding(WORK, "rdma")).toBeUndefined();
});

test.each([
  ["- No experience with Kubernetes", "kubernetes"],
  ["- Have not used Kubernetes yet", "kubernetes"],
  ["- Never worked with Kubernetes", "kubernetes"],
  ["- I lack Kubernetes experience", "kubernetes"],
  ["- Not familiar with Kubernetes", "kubernetes"],
])("%s denies %s", (line, skill) => {
  expect(finding(`Experience\nEngineer, Foo Ltd, 2019 - 2022\n${line}\n`, skill)?.stance).toBe("lacked");
});

test.each([
  "- Migrated 40 services to Kubernetes with no downtime",
  "- Moved to Kubernetes without losing a request",
  "- Ran Kubernetes for teams that had no experience of operations",
])("%s claims Kubernetes", (line) => {
  expect(finding(`Experience\nEngineer, Foo Ltd, 2019 - 2022\n${line}\n`, "kubernetes")?.stance).toBe("held");
});

test("short and ambiguous names count in a list of skills and not in prose", () => {
  expect(held(WORK)).toEqual(expect.arrayContaining(["go", "ray", "cpp"]));
  const prose = `Experience\nNurse, Foo Clinic, 2019 - 2022\n- Go to every ward, a ray of hope, vitamin C, excel at email, a swift response\n- Express interest and spark joy; good with people, recruiter contacts, rust on tools\n`;
  for (const skill of ["go", "ray", "cpp", "excel", "swift", "express", "spark", "rust"])
    expect(held(prose)).not.toContain(skill);
});

test("names with signs are read whole: C++, C#, CI/CD, Node.js", () => {
  const text = "Skills\nC++, C#, CI/CD, Node.js, PyTorch\n";
  expect(held(text)).toEqual(expect.arrayContaining(["cpp", "ci-cd", "pytorch"]));
});

test("GCP in a clinical trial is not a cloud", () => {
  expect(held("Experience\nStudy nurse, Foo, 2018 - 2021\n- Ran clinical trials under ICH GCP\n")).not.toContain("gcp");
});

test("a skill implies others one level lower, along the whole chain", () => {
  const text = "Experience\nEngineer, Foo, 2018 - 2024\n- Tuned NCCL for 512 GPUs, 30 % faster\n";
  const [nccl, collectives, systems] = ["nccl", "collective-communication", "distributed-systems"].map((skill) =>
    finding(text, skill),
  );
  expect(collectives).toMatchObject({ basis: "implied", via: "nccl" });
  expect(collectives?.level.low).toBe((nccl?.level.low ?? 0) - 1);
  expect(systems?.level.low).toBe((nccl?.level.low ?? 0) - 2);
});

test("name, school, employer and contact prove nothing", () => {
  const plain = readCandidate(WORK, AS_OF).facts.skills.map((found) => [found.skill, found.level]);
  const renamed = WORK.replace("Noor Haddad", "Ruby Rust").replace("noor@example.com", "kafka@pytorch.example.com");
  expect(readCandidate(renamed, AS_OF).facts.skills.map((found) => [found.skill, found.level])).toEqual(plain);
});

test("a section of other matters changes no finding", () => {
  const more = `${WORK}\n## Interests\nSailing, choir, Kubernetes memes\n`;
  const read = (text: string) => findings(text).map(({ skill, level, stance }) => ({ skill, level, stance }));
  expect(read(more)).toEqual(read(WORK));
});

test("any text at all is read without an error, and every quote lies inside it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      for (const found of findings(text)) expect(found.quote.end).toBeLessThanOrEqual(text.length);
    }),
    { seed: 21, numRuns: 200 },
  );
});

test("one more deed never lowers a level", () => {
  const deeds = [
    "- Ran Kubernetes for 30 teams",
    "- Wrote Kubernetes operators in Go, used by 12 teams",
    "- Supported Slurm users",
    "- Python tooling",
  ];
  fc.assert(
    fc.property(fc.subarray(deeds), fc.constantFrom(...deeds), (lines, extra) => {
      const write = (chosen: readonly string[]) => `Experience\nEngineer, Foo Ltd, 2019 - 2022\n${chosen.join("\n")}\n`;
      const before = findings(write(lines));
      const after = new Map(findings(write([...lines, extra])).map((found) => [found.skill, found.level]));
      for (const { skill, level } of before) expect(after.get(skill)?.low ?? 0).toBeGreaterThanOrEqual(level.low);
    }),
    { seed: 22 },
  );
});

test("a list of names without any work proves nothing and leaves all possible", () => {
  const wall = "Skills\nPython, Kubernetes, Slurm, NCCL, PyTorch, CUDA, InfiniBand\n";
  expect(finding(wall, "nccl")?.level).toEqual({ low: 0, high: 3 });
  expect(finding(wall, "distributed-systems")?.level.low).toBe(0);
  expect(finding(`${wall}\nExperience\nEngineer, Foo Ltd, 2019 - 2022\n`, "nccl")?.level.low).toBe(1);
});

test("a job description has none of the skills that it asks for", () => {
  const advert =
    "Infrastructure engineer\nWe are looking for an engineer to join our team.\n\nWhat you will do\n- Operate Kubernetes and Slurm clusters\n\nRequirements\n- NCCL and CUDA\n\nEqual opportunity employer\n";
  expect(findings(advert)).toEqual([]);
});

test("a heading speaks for all that stands under it", () => {
  const text = `${WORK}\n## Not claimed\nRLHF, people management\n\n## Learning goals\nMLIR\n`;
  expect(finding(text, "rlhf")?.stance).toBe("lacked");
  expect(finding(text, "mlir-llvm")).toBeUndefined();
  expect(finding(text, "slurm")?.stance).toBe("held");
});
