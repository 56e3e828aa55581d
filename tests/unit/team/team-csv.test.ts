import { expect, test } from "vitest";
import { readTeamTable, roleNamed, TEAM_CSV_EXAMPLE } from "@/lib/domain/team/team-csv";
import { MOST_MEMBERS } from "@/lib/domain/team/team-member";

/** Lines of cells as a file has them. */
function table(...lines: string[]) {
  return lines.map((text, index) => ({ line: index + 1, cells: text.split(",") }));
}

test("the example that the page shows is read whole", () => {
  const { problem, toAdd, refusedRows, refusedColumns } = readTeamTable(
    table(...TEAM_CSV_EXAMPLE.trim().split("\r\n")),
    [],
  );
  expect([problem, refusedRows, refusedColumns]).toEqual([null, [], []]);
  expect(toAdd.map(({ member }) => [member.name, member.role, member.skills.length])).toEqual([
    ["Ana Example", "ai-infrastructure-engineer", 2],
    ["Bo Example", null, 2],
  ]);
});

test("a skill is found by its name, its slug and another name for it", () => {
  const { toAdd, refusedColumns } = readTeamTable(table("Name,k8s,gpu-architecture,PyTorch", "Ana,4,3,2"), []);
  expect(refusedColumns).toEqual([]);
  expect(toAdd[0]?.member.skills.map(({ skill }) => skill)).toEqual(["kubernetes", "gpu-architecture", "pytorch"]);
});

test("each bad row is refused with its line, its column, what stood there and why, and the others are taken", () => {
  const { toAdd, refusedRows } = readTeamTable(
    table("Name,Role,CUDA", "Ana,,3", ",,3", "Bo,astronaut,3", "Cy,,6", "Di,,many", "Ed,,4,surplus", "ana,,2"),
    [],
  );
  expect(toAdd.map(({ member }) => member.name)).toEqual(["Ana"]);
  expect(refusedRows.map(({ line, column, value }) => [line, column, value])).toEqual([
    [3, "Name", ""],
    [4, "Role", "astronaut"],
    [5, "CUDA", "6"],
    [6, "CUDA", "many"],
    [7, "(beyond the last)", "surplus"],
    [8, "Name", "ana"],
  ]);
  expect(refusedRows.map(({ reason }) => reason).every((reason) => reason.endsWith("."))).toBe(true);
});

test("a column that names no skill, nothing, or the same as another is refused and its people are taken", () => {
  const { toAdd, refusedColumns } = readTeamTable(table("Name,Juggling,,Kubernetes,k8s", "Ana,5,1,3,4"), []);
  expect(refusedColumns.map(({ column }) => column)).toEqual(["Juggling", "(no heading)", "k8s"]);
  expect(toAdd[0]?.member.skills).toEqual([{ skill: "kubernetes", level: 3 }]);
});

test("a second run of the same file adds nobody", () => {
  const file = table("Name,CUDA", "Ana,3", "Bo,4");
  const first = readTeamTable(file, []);
  const second = readTeamTable(
    file,
    first.toAdd.map(({ member }) => member.name.toUpperCase()),
  );
  expect(second.toAdd).toEqual([]);
  expect(second.known.map(({ name }) => name)).toEqual(["Ana", "Bo"]);
});

test("half levels are read with a point or a comma, other numbers are not", () => {
  const rows = [{ line: 1, cells: ["Name", "CUDA"] }];
  const levels = ["2.5", "2,5", "5.5", "0.5", "-1"].map((cell, index) => ({
    line: index + 2,
    cells: [`P${index}`, cell],
  }));
  const { toAdd, refusedRows } = readTeamTable([...rows, ...levels], []);
  expect(toAdd.map(({ member }) => member.skills[0]?.level)).toEqual([2.5, 2.5]);
  expect(refusedRows).toHaveLength(3);
});

test("a file without lines or without names is refused whole", () => {
  expect(readTeamTable([], []).problem).toMatch(/empty/);
  expect(readTeamTable(table("CUDA", "3"), []).problem).toMatch(/column called Name/);
});

test("nobody is added beyond what a team holds", () => {
  const names = Array.from({ length: MOST_MEMBERS }, (_, index) => `Person ${index}`);
  expect(readTeamTable(table("Name", "Ana"), names).refusedRows).toHaveLength(1);
});

test("a role is found by its slug, its name and a usual title", () => {
  expect(roleNamed("ml-systems-engineer")).toBe("ml-systems-engineer");
  expect(roleNamed("ML Systems Engineer")).toBe("ml-systems-engineer");
  expect(roleNamed("astronaut")).toBeNull();
});
