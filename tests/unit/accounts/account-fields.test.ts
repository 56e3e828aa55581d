import { expect, test } from "vitest";
import { EmailAddress, PersonName } from "@/lib/domain/account-fields";

test("a name is one line, in any script", () => {
  for (const name of ["Nina Neu", "张伟", "Ṣọlá O’Brien-Ngũgĩ"]) expect(PersonName.parse(` ${name} `)).toBe(name);
  for (const name of ["", "  ", "Nina\r\nBcc: all@example.org", "Nina\u2028Neu", "N\u0000", "a".repeat(121)])
    expect(PersonName.safeParse(name).success, JSON.stringify(name)).toBe(false);
});

test("an address is one, in lower case", () => {
  expect(EmailAddress.parse(" Nina@Example.org ")).toBe("nina@example.org");
  for (const address of [
    "nina",
    "a@example.org,b@example.org",
    "a@example.org\r\nBcc: b@example.org",
    "<a@example.org>",
  ])
    expect(EmailAddress.safeParse(address).success, JSON.stringify(address)).toBe(false);
});
