import { letIn } from "@/tests/e2e/support/guest";
import { expectFitAsItStands } from "@/tests/e2e/support/looks";
import { importPeople, makePerson, type Person } from "@/tests/e2e/support/people";
import { expect, test } from "@/tests/e2e/support/test";

/** Somebody whose résumé tells who they are in several ways. */
function tellingPerson(givenName: string): Person {
  const { name, resume } = makePerson(givenName);
  const told = `${resume}\n- ${givenName} led a team of 12; she spoke at two conferences.\n\n## Education\n\nMSc Physics, Northwind University, 2009\n`;
  return {
    name,
    resume: told.replace("Netherlands\n", `Netherlands | ${givenName.toLowerCase()}@example.net | +31 20 555 0187\n`),
  };
}

test("in blind review a recruiter reads a candidate without who it is, reveals one with a reason, and no other", async ({
  page,
  browser,
}) => {
  const guest = await letIn(page, browser, "recruiter");
  const [one, other] = [tellingPerson("Ottilie"), tellingPerson("Henrike")];
  await importPeople(page, [one, other]);
  await page.goto("/settings/blind-review");
  await page.getByRole("button", { name: "Turn blind review on" }).click();
  await expect(page.getByRole("button", { name: "Turn blind review off" })).toBeVisible();
  await expectFitAsItStands(page);

  await guest.page.goto(`/candidates?q=${encodeURIComponent(one.name)}`);
  await expect(guest.page.getByText(one.name)).toHaveCount(0);
  await guest.page.goto("/candidates?sort=imported&direction=descending");
  const rows = guest.page.getByRole("link", { name: /^Candidate [a-z2-7]{8}/ });
  const [first = "", second = ""] = await rows.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  await guest.page.goto(String(first));
  await expect(guest.page.getByRole("heading", { level: 1 })).toHaveText(/^Candidate [a-z2-7]{8}/);
  const reader = guest.page.getByRole("region", { name: "Text of the résumé" });
  await expect(reader).toContainText("[name] led a team of 12; [they] spoke at two conferences.");
  await expect(reader).toContainText("MSc Physics, [school], [year]");
  await expect(guest.page.getByRole("button", { name: /^Correct/ })).toHaveCount(0);
  expect((await guest.page.request.get(`${first}/document`)).status()).toBe(403);
  await expectFitAsItStands(guest.page);

  await guest.page.getByLabel("Why you need to know").selectOption({ label: "I plan an interview" });
  await guest.page.getByRole("button", { name: "Reveal" }).click();
  await expect(guest.page.getByText("You revealed who this is.")).toBeVisible();
  // Files are read side by side, so that either may have come last.
  await expect(guest.page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^(?:${one.name}|${other.name})`));
  await expect(reader).toContainText(/(?:Ottilie|Henrike) led a team of 12; she spoke/);
  await guest.page.goto(String(second));
  await expect(guest.page.getByRole("heading", { level: 1 })).toHaveText(/^Candidate [a-z2-7]{8}/);

  await page.goto(String(first));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Candidate [a-z2-7]{8}/);
  await expect(page.getByText("Identity revealed in blind review")).toBeVisible();
  await page.goto("/settings/blind-review");
  await page.getByRole("button", { name: "Turn blind review off" }).click();
  await expect(page.getByRole("button", { name: "Turn blind review on" })).toBeVisible();
});
