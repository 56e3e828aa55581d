import { proposeLinks } from "@/lib/domain/linkage/propose-links";
import { resumeRules, resumeThresholds } from "@/lib/domain/linkage/resume-record";
import { makeMessyPeople } from "@/tests/factories/messy-people";
import { bench } from "./bench";

/** Processor time in milliseconds of one search; long enough that once is enough. */
function searchMs(people: number): number {
  const { records } = makeMessyPeople({ seed: 6, count: people, fields: "resume" });
  const before = process.cpuUsage();
  proposeLinks(records, { rules: resumeRules, ...resumeThresholds, estimates: false });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

bench(
  "duplicates: twice as many people take about twice as long, and 100,000 under a minute",
  async ({ poolSize, figure }) => {
    searchMs(1000);
    const [half, whole] = [searchMs(8000), searchMs(16_000)];
    figure({ name: "16,000 people over 8,000", value: whole / half, unit: "times", promise: { atMost: 2.6 } });
    if (poolSize < 100_000) return;
    figure({ name: "100,000 people", value: searchMs(80_000), unit: "ms", promise: { atMost: 60_000 } });
  },
);
