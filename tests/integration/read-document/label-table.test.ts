import { expect, test } from "vitest";
import { labelTable } from "@/lib/server/read-document/pdf/label-table";
import type { Row } from "@/lib/server/read-document/pdf/text-rows";

/** A row of a page: pieces of text with the points at which they start. */
function row(baseline: number, ...pieces: readonly (readonly [number, string])[]): Row {
  const segments = pieces.map(([left, text]) => ({ text, left, right: left + text.length * 5, height: 12 }));
  return { segments, baseline, height: 12 };
}

function lines(rows: readonly Row[] | null): readonly string[] | null {
  return rows?.map((one) => one.segments.map((segment) => segment.text).join(" | ")) ?? null;
}

test("dates broken over two lines stand before the job beside them", () => {
  const rows = [
    row(700, [50, "06/2023 –"], [160, "Cloud Engineer"]),
    row(686, [50, "present"], [160, "Nordhavn Cloud"]),
    row(672, [160, "Ran the cluster"]),
    row(640, [50, "03/2020 –"], [160, "Engineer"]),
    row(626, [50, "05/2023"], [160, "Allegranza"]),
    row(594, [50, "2014 – 2016"], [160, "MSc in Telecommunications"]),
    row(580, [160, "AGH University"]),
  ];
  expect(lines(labelTable(rows))).toEqual([
    "06/2023 – present | Cloud Engineer",
    "Nordhavn Cloud",
    "Ran the cluster",
    "03/2020 – 05/2023 | Engineer",
    "Allegranza",
    "2014 – 2016 | MSc in Telecommunications",
    "AGH University",
  ]);
});

test("a sidebar of skills beside jobs is no table of labels", () => {
  const rows = ["Python", "Kafka", "Airflow", "Docker", "Linux", "Spark"].map((skill, index) =>
    row(700 - index * 14, [50, skill], [200, `Line ${index} of a job`]),
  );
  expect(labelTable(rows)).toBeNull();
});

test("dates on one line each are read with their line as they stand", () => {
  const rows = ["2014", "2016", "2018", "2020"].map((year, index) =>
    row(700 - index * 28, [50, `${year} – ${Number(year) + 2}`], [200, "Engineer, Acme"]),
  );
  expect(labelTable(rows)).toBeNull();
});
