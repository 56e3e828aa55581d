import { seededRandom } from "@/lib/domain/random";
import { encodeFeed } from "@/lib/domain/scoring/packed-feed";
import { expectFitEverywhere } from "@/tests/e2e/support/looks";
import { test } from "@/tests/e2e/support/sample-pool";
import { expect } from "@/tests/e2e/support/test";

const RANKING = "/roles/ai-infrastructure-engineer/ranking";

test("two people are weighed against each other by keyboard, the link shows the same, and an order is drawn in a group", async ({
  page,
}) => {
  await page.goto(`${RANKING}?years=1`);
  const boxes = page.getByRole("table").getByRole("checkbox");
  for (const place of [0, 1]) {
    await boxes.nth(place).focus();
    await page.keyboard.press("Space");
  }
  const wide = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 390, height: 844 });
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await beyond(), "what can be done with those who are chosen stays on a phone's screen").toBeLessThanOrEqual(0);
  await page.setViewportSize(wide);
  await page.getByRole("button", { name: "Weigh" }).focus();
  await page.keyboard.press("Enter");
  const weighed = page.getByRole("region", { name: /weighed$/ });
  const shares = weighed.getByRole("figure", { name: / ahead of / });
  await expect(shares).toContainText("1,000 weightings, drawn with seed 1");
  await expect(weighed.getByRole("figure")).toHaveCount(2);
  await expect(page).toHaveURL(/pair=\w+,\w+$/);
  await expect(page.getByRole("link", { name: "Clear filters" })).toHaveAttribute("href", /\?pair=\w+,\w+$/);
  await weighed.getByRole("button", { name: "Draw again, seed 2" }).click();
  await expect(shares).toContainText("drawn with seed 2");
  const before = await shares.textContent();
  const address = page.url();
  await page.getByRole("columnheader", { name: "Candidate" }).getByRole("link").click();
  await expect(page).toHaveURL(/sort=name/);
  expect(page.url(), "a link keeps who is weighed").toContain("pair=");
  await expectFitEverywhere(page, address);
  expect(await shares.textContent()).toBe(before);
  await weighed.getByRole("button", { name: "Show as table" }).first().click();
  await expect(shares.getByRole("columnheader", { name: "Share of weightings" })).toBeVisible();

  const draw = page.getByRole("button", { name: /^Draw an order for ranks/ }).first();
  const name = (await draw.getAttribute("aria-label")) ?? "";
  await draw.click();
  await expect(page.getByText(/^Order by chance, draw 1, seed \d+/)).toBeVisible();
  await page.getByRole("button", { name: name.replace("Draw an order", "Draw again") }).click();
  await expect(page.getByText(/^Order by chance, draw 2, seed \d+/)).toBeVisible();
});

/** More people than any machine holds against a thousand weightings while somebody blinks. */
function largeFeed(): Buffer {
  const [people, requirements, answers] = [60_000, 57, 400];
  const random = seededRandom(6);
  const kinds = Array.from({ length: requirements }, (_, place) => (place < 5 ? "must" : "strong"));
  const pool = {
    candidates: people,
    kinds,
    answers: Float64Array.from({ length: 4 * answers }, random),
    gates: new Uint8Array(answers),
    cells: Uint16Array.from({ length: people * requirements }, () => Math.floor(random() * answers)),
  };
  const words = (word: string) => Array.from({ length: people }, (_, place) => `${word}${place}`);
  return Buffer.from(
    encodeFeed({ candidateIds: words("id"), names: words("Person "), samples: new Set(), hidden: new Set(), pool }),
  );
}

test("a large pool is weighed beside the page: how far it is can be read, the sliders stay free, and it can be given up", async ({
  page,
}) => {
  const body = largeFeed();
  await page.route(/ranking\/vectors\?/, (route) => route.fulfill({ body, contentType: "application/octet-stream" }));
  await page.goto(RANKING);
  const progress = page.getByRole("progressbar", { name: "Weightings" });
  await expect(progress).toBeVisible();
  await expect(progress).toHaveAttribute("aria-valuemax", "1000");
  await expect(page.getByText(/ of 1,000 weightings/)).toBeVisible();
  await expect(page.getByText("Ranks are being held against other weights")).toBeAttached();
  const slider = page.getByRole("slider").first();
  const weight = Number(await slider.inputValue());
  await slider.press("ArrowLeft");
  await expect(slider).not.toHaveValue(String(weight));
  await expect(progress).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(progress).toBeHidden();
  await expect(page.getByRole("heading", { name: "How far the ranking holds" })).toBeVisible();
});
