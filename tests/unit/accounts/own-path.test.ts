import fc from "fast-check";
import { expect, test } from "vitest";
import { isOwnPath, ownPathOr, pageAbove, withNext } from "@/lib/domain/own-path";

const site = "https://hiring.example.org";

test("an address of this site is one that begins with a single slash", () => {
  for (const address of ["/", "/candidates/export?sort=name&a=//b", "/settings/backups/rolecall-1.tar"])
    expect(isOwnPath(address), address).toBe(true);
  for (const address of [
    "",
    "candidates",
    "//evil.example",
    "/\\evil.example",
    "/..//evil.example",
    "/%2e%2e//evil.example",
    "/.//evil.example",
    "javascript:alert(1)",
    "%2F%2Fevil.example",
    "https://evil.example",
    "/\t/evil.example",
  ])
    expect(isOwnPath(address), address).toBe(false);
});

test("whatever passes is read by a browser as a place on this site", () => {
  const letters = fc.constantFrom("/", "\\", "\t", "\n", "@", ":", ".", "..", "%2e", "a", "?", "#", "%2f");
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 8 }), (parts) => {
      const address = parts.join("");
      if (!isOwnPath(address)) return;
      const { origin, pathname, search } = new URL(address, site);
      expect(origin).toBe(site);
      // A router takes the place apart and puts it together again.
      expect(new URL(`${pathname}${search}`, site).origin).toBe(site);
    }),
    { numRuns: 2000 },
  );
});

test("what is no place on this site leads to the first page", () => {
  expect(ownPathOr("/roles?page=2#top")).toBe("/roles?page=2#top");
  for (const given of [undefined, null, ["/roles", "/gaps"], "//evil.example", "", `/${"a".repeat(2000)}`])
    expect(ownPathOr(given)).toBe("/");
});

test("where to go on to is one word of the address, whatever is in it", () => {
  expect(withNext("/sign-in", "/")).toBe("/sign-in");
  const next = "/candidates?search=a+b&sort=name#top";
  const address = new URL(withNext("/sign-in", next), site);
  expect([address.pathname, [...address.searchParams]]).toEqual(["/sign-in", [["next", next]]]);
});

test("a file is offered on the page above it", () => {
  expect(pageAbove("/candidates/export?sort=name&a=b?c")).toBe("/candidates?sort=name&a=b?c");
  expect(pageAbove("/settings/backups/rolecall-1.tar")).toBe("/settings/backups");
  expect(pageAbove("/export")).toBe("/");
});
