import fc from "fast-check";
import { expect, test } from "vitest";
import { isOwnPath } from "@/lib/domain/own-path";

const site = "https://hiring.example.org";

test("an address of this site is one that begins with a single slash", () => {
  for (const address of ["/", "/candidates/export?sort=name&a=//b", "/settings/backups/rolecall-1.tar"])
    expect(isOwnPath(address), address).toBe(true);
  for (const address of [
    "",
    "candidates",
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "/\t/evil.example",
  ])
    expect(isOwnPath(address), address).toBe(false);
});

test("whatever passes is read by a browser as a place on this site", () => {
  const letters = fc.constantFrom("/", "\\", "\t", "\n", "@", ":", ".", "a", "?", "#", "%2f");
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 8 }), (parts) => {
      const address = parts.join("");
      if (isOwnPath(address)) expect(new URL(address, site).origin).toBe(site);
    }),
  );
});
