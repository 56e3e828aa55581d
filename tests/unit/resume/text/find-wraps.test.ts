import { expect, test } from "vitest";
import { readResume } from "@/lib/domain/resume/read-resume";
import { joinWraps } from "@/lib/domain/resume/text/join-wraps";

function paragraphs(text: string): readonly string[] {
  return joinWraps(text, readResume(text, { year: 2026, month: 11 }).wraps).text.split("\n");
}

const TITLE = '"Sleeping honestly: detecting triggered policies with sparse autoencoders"';

const broken: readonly (readonly [name: string, text: string, joined: string])[] = [
  [
    "a list inside an item",
    "• Own the corpus: quality\n  filtering, deduplication",
    "• Own the corpus: quality filtering, deduplication",
  ],
  [
    "a sentence that goes on with what looks like a label",
    "I designed the recovery system that every large training run\nnow uses: failure detection within seconds, and eviction.",
    "I designed the recovery system that every large training run now uses: failure detection within seconds, and eviction.",
  ],
  ["a counted paper", `PAPERS\n1. ${TITLE}, NeurIPS 2024\nSoLaR workshop`, `1. ${TITLE}, NeurIPS 2024 SoLaR workshop`],
  ["a venue behind a year", `PAPERS\n${TITLE}, NeurIPS 2024\nSoLaR workshop`, `${TITLE}, NeurIPS 2024 SoLaR workshop`],
  [
    "a name that ends in signs",
    "SKILLS\n• Wrote a plugin for NCCL in C+\n  +, two years",
    "• Wrote a plugin for NCCL in C++, two years",
  ],
  ["a sign alone", "• Revenue of the search rose by 9\n  %.", "• Revenue of the search rose by 9 %."],
  [
    "a list of names without a label",
    "SKILLS\nPython, Rust, Spark, Ray Data, NeMo\nCurator, Dagster, Trino",
    "Python, Rust, Spark, Ray Data, NeMo Curator, Dagster, Trino",
  ],
  [
    "dates inside a sentence that is told",
    "EXPERIENCE\nI have decided the shape of computing for years. At Aubépine Calcul\n(since March 2020, staff architect) that meant moving to three sites.",
    "I have decided the shape of computing for years. At Aubépine Calcul (since March 2020, staff architect) that meant moving to three sites.",
  ],
  [
    "the dates of a certificate",
    "CERTIFICATES\n• Certified Kubernetes Administrator - Cloud Native\n  Computing Foundation (March 2023 - March 2026)",
    "• Certified Kubernetes Administrator - Cloud Native Computing Foundation (March 2023 - March 2026)",
  ],
];

test.each(broken)("%s is one paragraph", (_name, text, joined) => {
  expect(paragraphs(text)).toContain(joined);
});

const apart: readonly (readonly [name: string, text: string])[] = [
  [
    "degrees",
    "EDUCATION\nPh.D., Computer Science (compilers), Cascadia Polytechnic, 2006\nB.S., Mathematics, Cascadia Polytechnic, 2001",
  ],
  [
    "a title and an address",
    "Ada Marsh\nML Engineer | LLM | MLOps | Cloud and platforms\nPhoenix, AZ | ada@example.com",
  ],
  [
    "a counted job and its duties",
    "Career\n[1] Hoshizora (April 2018 - present)\n    Infrastructure engineer for clusters.",
  ],
  [
    "a list and a remark on it",
    "SKILLS\nSlurm, PBS, MPI, OpenMP, UCX, RDMA, Lustre, BeeGFS, Linux, Python\nI have not run Kubernetes in production.",
  ],
  ["papers", `PAPERS\n${TITLE}, NeurIPS 2024 workshop\n"Monitors that get tired", ICLR 2025`],
  ["labels", "SKILLS\nLanguages (advanced): Python, Go, Rust, C++ and Java\nTools (basic): Docker, Helm and Git"],
];

test.each(apart)("%s stay apart", (_name, text) => {
  expect(paragraphs(text)).toEqual(text.split("\n"));
});
