import { afterEach, beforeEach, expect, test } from "vitest";
import { removeSample } from "@/lib/data/sample";
import { loadSampleTeam, sampleTeam } from "@/lib/data/sample-team";
import { addTeamMember, changeTeamMember, getTeam, getTeamMember } from "@/lib/data/team";
import { importTeam, listTeamImports, previewTeam, undoTeamImport } from "@/lib/data/team-import";
import { type Actor, localOwner } from "@/lib/domain/access";
import { readCsv } from "@/lib/domain/exchange/read-csv";
import { skillBySlug } from "@/lib/reference/skills";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

const { rows } = readCsv("Name;Title;Kubernetes;Juggling\r\nAna;Engineer;4;1\r\nBo;;9;\r\nCy;;2;\r\n");
const names = async () => (await getTeam(localOwner)).map(({ name }) => name);

test("a preview changes nothing and says for each row and column why it is refused", async () => {
  const table = await previewTeam(localOwner, rows);
  expect(table.toAdd.map(({ member }) => member.name)).toEqual(["Ana", "Cy"]);
  expect(table.refusedRows).toMatchObject([{ line: 3, column: "Kubernetes", value: "9" }]);
  expect(table.refusedColumns).toMatchObject([{ column: "Juggling" }]);
  expect(await names()).toEqual([]);
});

test("an import adds those who can be added, a second run nobody, and undo takes them out again", async () => {
  const first = await importTeam(localOwner, rows);
  expect([first.added, first.refused]).toEqual([2, 1]);
  expect(await names()).toEqual(["Ana", "Cy"]);
  expect(await importTeam(localOwner, rows)).toEqual({ importId: null, added: 0, known: 2, refused: 1 });
  expect(await undoTeamImport(localOwner, String(first.importId))).toEqual({ removed: 2, kept: 0 });
  expect(await names()).toEqual([]);
  expect(await listTeamImports(localOwner)).toEqual([]);
});

test("an undo leaves whoever was changed since, and whoever came by hand", async () => {
  await addTeamMember(localOwner, { name: "Hand", title: "", role: null, skills: [] }, null);
  const importId = String((await importTeam(localOwner, rows)).importId);
  const [{ id = "" } = {}] = await getTeam(localOwner);
  const { name } = await getTeamMember(localOwner, id);
  await changeTeamMember(localOwner, id, { seenVersion: 1, input: { name, title: "Lead", role: null, skills: [] } });
  expect(await listTeamImports(localOwner)).toMatchObject([{ importId, people: 2, untouched: 1 }]);
  expect(await undoTeamImport(localOwner, importId)).toEqual({ removed: 1, kept: 1 });
  expect(await listTeamImports(localOwner)).toMatchObject([{ importId, people: 1, untouched: 0 }]);
  expect(await names()).toEqual([name, "Hand"]);
});

test("an import that does not fit adds nobody", async () => {
  const many = Array.from({ length: 1001 }, (_, index) => `Person ${index}`).join("\n");
  const table = await importTeam(localOwner, readCsv(`Name\n${many}`).rows);
  expect([table.added, table.refused]).toEqual([1000, 1]);
  await expect(addTeamMember(localOwner, { name: "Late", title: "", role: null, skills: [] }, null)).rejects.toThrow(
    /at most/,
  );
});

test("the sample team comes once, names skills that exist, and goes with the sample pool; others stay", async () => {
  expect(sampleTeam.flatMap(({ skills }) => Object.keys(skills)).filter((skill) => !skillBySlug.has(skill))).toEqual(
    [],
  );
  await importTeam(localOwner, rows);
  expect(await loadSampleTeam(localOwner)).toEqual({ added: sampleTeam.length });
  expect(await loadSampleTeam(localOwner)).toEqual({ added: 0 });
  expect((await getTeam(localOwner)).filter(({ isSample }) => isSample)).toHaveLength(sampleTeam.length);
  await removeSample(localOwner, async () => {});
  expect(await names()).toEqual(["Ana", "Cy"]);
});

test("whoever may only see the team can neither preview nor import nor undo", async () => {
  const manager: Actor = { id: "manager", name: "Manager", role: "hiring-manager" };
  const forbidden = { code: "FORBIDDEN" };
  await expect(previewTeam(manager, rows)).rejects.toMatchObject(forbidden);
  await expect(importTeam(manager, rows)).rejects.toMatchObject(forbidden);
  await expect(undoTeamImport(manager, "a")).rejects.toMatchObject(forbidden);
});
