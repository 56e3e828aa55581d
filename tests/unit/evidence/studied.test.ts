import { expect, test } from "vitest";
import { readCandidate } from "@/lib/domain/candidate-reading";
import { isStudyHeading } from "@/lib/domain/evidence/studied";

function heldUnder(heading: string, line: string): readonly string[] {
  const text = [
    "Sam Reed\nsam@example.com",
    "EXPERIENCE\nEngineer, Foo Ltd, Mar 2019 - present\n- Kept the servers of the office alive",
    `${heading}\n${line}`,
    "LANGUAGES\nEnglish, Dutch\n",
  ].join("\n\n");
  const { facts } = readCandidate(text, { year: 2026, month: 11 });
  return facts.skills.filter((skill) => skill.stance === "held").map(({ skill }) => skill);
}

test.each([
  ["COURSES", "Kubernetes for beginners, Coursera", "kubernetes"],
  ["COURSES", "A weekend with LangChain (meetup)", "agent-frameworks"],
  ["CERTIFICATIONS", "Online course: Natural Language Processing (audited, not finished)", "nlp"],
  ["CERTIFICATIONS", "EU AI Act for beginners, webinar, 2 h. GDPR in trials (e-learning 4 h)", "eu-ai-act"],
  ["CERTIFICATIONS", "ITIL v4; GDPR in clinical trials (e-learning 4 h); PRINCE2", "gdpr"],
  ["CERTIFICATIONS", 'NVIDIA DLI "Scaling CUDA applications" 2021', "cuda"],
  ["CERTIFICATIONS", "ISO/IEC 42001 Lead Implementer course (attended 2025)", "iso-42001"],
  ["EDUCATION", "BSc Computer Science, Leeds, 2020\nModules: Databases, Computer Vision, Compilers", "computer-vision"],
  ["EDUCATION", "MSc Informatics, Delft, 2018\nRelevant coursework: Reinforcement Learning, Kubernetes", "kubernetes"],
  ["SKILLS", "Python, SQL, Spark course, PyTorch tutorials", "spark"],
  ["SKILLS", "SQL, Python, C++ (course)", "cpp"],
  ["SKILLS", "Excel, Word, Python: installed", "python"],
  ["ADDITIONAL INFORMATION", "Course: Introduction to Kubernetes (1 day, 2023)", "kubernetes"],
  ["READING LIST", "GPU programming with Triton kernels", "triton-language"],
  ["PROJECTS", "Completed a two-day course on Kubernetes with the team", "kubernetes"],
])("what was studied claims nothing: %s: %s", (heading, line, skill) => {
  expect(heldUnder(heading, line)).not.toContain(skill);
});

test.each([
  ["CERTIFICATIONS", "Certified Kubernetes Administrator (CKA), 2021", "infrastructure-credentials"],
  ["CERTIFICATIONS", "AIGP (2024), ISO/IEC 42001 Lead Implementer (2024)", "iso-42001"],
  ["CERTIFICATIONS", "Databricks Certified Data Engineer Professional", "databricks"],
  ["COURSES", "AWS Certified Machine Learning, exam passed 2023", "aws"],
  ["COURSES", "Deep Learning, 40 hours (instructor)", "deep-learning"],
  ["EDUCATION", "MSc Machine Learning (conversion course), Cambridge, 2016", "deep-learning"],
  ["EDUCATION", "PhD Computer Science, Turin, 2019\nThesis on RLHF", "rlhf"],
  ["SKILLS", "Fabric: InfiniBand, RDMA basics, NCCL tuning", "rdma"],
  ["SKILLS", "Python, SQL, causal inference (course and two projects)", "causal-inference"],
  ["SKILLS", "Kubernetes, Terraform; of course Python", "python"],
  ["PROJECTS", "Developed a five-day course on Kubernetes and ran it twice", "kubernetes"],
  ["PROJECTS", "Coursera clone with a recommender in PyTorch", "pytorch"],
])("what was examined, taught or practised is claimed: %s: %s", (heading, line, skill) => {
  expect(heldUnder(heading, line)).toContain(skill);
});

test("a heading of courses is told from one of certificates", () => {
  expect(isStudyHeading("Online courses and webinars")).toBe(true);
  expect(isStudyHeading("Courses in progress")).toBe(true);
  expect(isStudyHeading("Conferences attended")).toBe(true);
  expect(isStudyHeading("Courses and certifications")).toBe(false);
  expect(isStudyHeading("Courses taught")).toBe(false);
});
