import { seededRandom } from "@/lib/domain/random";

/* Made-up people as other systems export them, with what real exports get wrong. No name, address or number is anybody's. */

const GIVEN = [
  "Ada",
  "Bo",
  "Chidi",
  "Dina",
  "Eskil",
  "Farah",
  "Goran",
  "Hana",
  "Ivo",
  "Jun",
  "Kaia",
  "Levan",
  "Mirela",
  "Nuno",
  "Oona",
];
const FAMILY = [
  "Abara",
  "Brandt",
  "Castell",
  "Dvorak",
  "Ekwall",
  "Farkas",
  "Grünbaum",
  "Holt",
  "Ibarra",
  "Jansen",
  "Kovárd",
  "Lindqvist",
];
const TITLES = [
  "ML Engineer",
  "Senior ML Engineer",
  "MLOps Engineer",
  "Research Engineer",
  "Data Scientist",
  "LLM Engineer",
];
const COMPANIES = ["Nordlicht GmbH", "Harbor Metrics", "Blue Canyon, Inc.", "Helio Commerce", "Fjord Robotics"];
const SKILLS = [
  "PyTorch",
  "Kubernetes",
  "CUDA",
  "Triton",
  "vLLM",
  "Ray",
  "Python",
  "Terraform",
  "MLflow",
  "FSDP",
  "Go",
  "JAX",
];
const CITIES = ["Berlin, Germany", "Chicago, IL", "Oslo, Norway", "Pune, India", "Austin, TX"];
const LINES = [
  "Trained 7B models with FSDP on 64 GPUs and cut the cost of a run by 30 %.",
  "Built Kubernetes clusters for inference with vLLM; kept p99 latency under 200 ms.",
  "Wrote CUDA and Triton kernels for attention.",
  "Ran evaluation of RAG pipelines, with regression tests in CI.",
  "Moved feature pipelines to Ray and MLflow.",
];

/** What a made-up table holds besides whole rows. */
export type SheetCounts = {
  /** Rows that a first import creates. */
  readonly people: number;
  /** Rows about somebody of an earlier row. */
  readonly again: number;
  /** Rows without a name and an address. */
  readonly nameless: number;
  /** Rows that are taken with something left out. */
  readonly odd: number;
};

export type MadeSheet = { readonly csv: string; readonly counts: SheetCounts };

export const GREENHOUSE_HEADINGS = [
  ...["Candidate ID", "First Name", "Last Name", "Email", "Phone", "Title", "Company", "Address", "Social Media"],
  ...["Skills", "Source", "Application Date", "Resume Text", "Notes", "Who gets credit"],
];

const quoted = (cell: string, delimiter: string) =>
  /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * A table of `rows` rows in the layout of Greenhouse: a title above the headings, empty lines, quoted line breaks, ragged rows, rows about
 * somebody of an earlier row, rows without anybody, malformed addresses and dates, and formulas. The same seed gives the same table.
 */
export function makeCandidateSheet(rows: number, seed: number, delimiter = ","): MadeSheet {
  const random = seededRandom(seed);
  const line = (cells: readonly string[]) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter);
  const lines = [`Candidates of ${seed}`, "", line(GREENHOUSE_HEADINGS)];
  const counts = { people: 0, again: 0, nameless: 0, odd: 0 };
  let last: readonly string[] | null = null;
  for (let number = 1; number <= rows; number += 1) {
    const kind = kindOf(random(), last !== null);
    counts[kind] += 1;
    if (kind === "odd") counts.people += 1;
    if (kind === "again") lines.push(line((last ?? []).with(5, "Another title")));
    else if (kind === "nameless") lines.push(line(["", "", "", "", "", "ML Engineer", "Nordlicht GmbH"]));
    else {
      last = personCells(random, { seed, number, isOdd: kind === "odd" });
      lines.push(...asPeopleLeaveThem(last, number).map(line));
    }
  }
  return { csv: `${lines.join("\r\n")}\r\n`, counts };
}

/** Ragged rows and empty lines. */
function asPeopleLeaveThem(cells: readonly string[], number: number): readonly (readonly string[])[] {
  const row = number % 50 === 0 ? [...cells, "", ""] : cells;
  return number % 90 === 0 ? [row, []] : [row];
}

function kindOf(chance: number, hasLast: boolean): keyof SheetCounts {
  if (chance < 0.02 && hasLast) return "again";
  if (chance < 0.03) return "nameless";
  return chance > 0.97 ? "odd" : "people";
}

type Numbered = { readonly seed: number; readonly number: number; readonly isOdd: boolean };

function personCells(random: () => number, { seed, number, isOdd }: Numbered): readonly string[] {
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? "";
  const family = `${pick(FAMILY)}${number % 7 === 0 ? "-Holm" : ""}`;
  const email = isOdd ? "not an address" : `person${seed}.${number}@example.org`;
  return [
    ...[String(seed * 1_000_000 + number), pick(GIVEN), family, email, `+49 30 ${1_000_000 + number}`],
    ...[pick(TITLES), pick(COMPANIES), pick(CITIES), `https://www.linkedin.com/in/person-${seed}-${number}`],
    ...[[pick(SKILLS), pick(SKILLS), pick(SKILLS)].join("; "), pick(["Referral", "LinkedIn", "Careers page"])],
    ...[isOdd ? "03/04/2026" : "2026-03-24", `${pick(LINES)}\n${pick(LINES)} (${number})`],
    ...[isOdd ? "=SUM(1,2)" : "", "A. Recruiter"],
  ];
}
