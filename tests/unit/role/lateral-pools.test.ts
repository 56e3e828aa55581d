import { expect, test } from "vitest";
import { lateralPoolsShared } from "@/lib/domain/role/lateral-pools";

test("a pool that leads to both roles is shared, the strongest path first", () => {
  const pools = lateralPoolsShared([{ slug: "ml-systems-engineer" }, { slug: "ai-infrastructure-engineer" }]);
  expect(pools).toEqual(["HPC and scientific computing", "Gaming and graphics", "SRE and distributed systems"]);
});

test("roles that no pool leads to together share none, and no roles share none", () => {
  expect(lateralPoolsShared([{ slug: "ai-governance-leader" }, { slug: "ml-systems-engineer" }])).toEqual([]);
  expect(lateralPoolsShared([])).toEqual([]);
});
