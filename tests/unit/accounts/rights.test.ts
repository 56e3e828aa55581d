import { expect, test } from "vitest";
import { accountRoles, mayManage, permissionsOfRole } from "@/lib/domain/access";
import { permissionInWords, permissionList } from "@/lib/domain/permission-words";
import { tokenScopesOf } from "@/lib/domain/token-scopes";

test("every right that some role has is in the table of rights, in words of its own", () => {
  const granted = new Set(accountRoles.flatMap((role) => permissionsOfRole[role]));
  expect([...granted].filter((permission) => !permissionList.includes(permission))).toEqual([]);
  expect(new Set(permissionList.map(permissionInWords)).size).toBe(permissionList.length);
});

test("SEC-27: an owner manages everybody, an admin everybody but owners, others nobody", () => {
  for (const managed of accountRoles) {
    expect(mayManage("owner", managed)).toBe(true);
    expect(mayManage("admin", managed)).toBe(managed !== "owner");
    for (const manager of accountRoles.filter((role) => role !== "owner" && role !== "admin"))
      expect(mayManage(manager, managed), `${manager} of ${managed}`).toBe(false);
  }
});

test("SEC-27: an auditor sees no names and changes nothing, a viewer of market data sees no candidates", () => {
  const changing = permissionsOfRole.auditor.filter((permission) => !permission.endsWith(":read"));
  expect(changing.sort()).toEqual(["own-account:write", "token:write"]);
  expect(permissionsOfRole.auditor).not.toContain("name:read");
  expect(permissionsOfRole.auditor).not.toContain("candidate:read");
  expect(permissionsOfRole["market-viewer"]).toEqual(["role:read", "own-account:write"]);
});

test("who may make no tokens gives them nothing", () => {
  expect(accountRoles.filter((role) => tokenScopesOf(role).length > 0)).toEqual([
    "owner",
    "admin",
    "recruiter",
    "auditor",
  ]);
});
