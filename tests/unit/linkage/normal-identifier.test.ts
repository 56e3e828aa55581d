import { expect, test } from "vitest";
import { isSharedMailbox, normalEmail, normalProfile } from "@/lib/domain/linkage/normal-identifier";

test.each([
  ["Mara.Lind@GMAIL.com", "maralind@gmail.com"],
  ["mara.lind+jobs@googlemail.com", "maralind@gmail.com"],
  ["mara.lind+jobs@outlook.com", "mara.lind@outlook.com"],
  // This provider says nothing of dots or tags, so they may be two boxes.
  ["mara.lind+jobs@example.org", "mara.lind+jobs@example.org"],
  ["nobody", null],
])("the address %s is compared as %s", (address, normal) => {
  expect(normalEmail(address)).toBe(normal);
});

test.each([
  ["https://www.linkedin.com/in/Mara-Lind/?trk=x", "linkedin/mara-lind"],
  ["de.linkedin.com/in/mara-lind/en", "linkedin/mara-lind"],
  ["linkedin.com/company/lind", null],
  ["github.com/MaraLind/", "github/maralind"],
  ["https://github.com/maralind?tab=repositories", "github/maralind"],
  // A project may be anybody's work.
  ["github.com/kubernetes/kubernetes", null],
  ["https://scholar.google.de/citations?user=AbC&hl=de", "scholar/AbC"],
  ["https://example.org/mara", null],
])("the link %s is compared as %s", (link, normal) => {
  expect(normalProfile(link)).toBe(normal);
});

test("a box of an office is nobody's own", () => {
  expect(["jobs@example.org", "info2@example.org"].every(isSharedMailbox)).toBe(true);
  expect(["jobst@example.org", "infante@example.org"].some(isSharedMailbox)).toBe(false);
});
