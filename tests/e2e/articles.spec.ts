import { sendTo } from "@/tests/e2e/support/send";
import { ownerCookie } from "@/tests/e2e/support/signed-in";
import { expect, test } from "@/tests/e2e/support/test";
import { articleLines, readArticles } from "@/tests/reference/read-articles";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", nbsp: " " };

/** What a page shows without its scripts, with one space between words; what only a list of choices names is not shown. */
function shownText(html: string): string {
  return html
    .replaceAll(/<(head|script|style|noscript|select|template)\b.*?<\/\1>/gs, " ")
    .replaceAll(/<!--.*?-->/gs, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&([\w#]+);/g, (entity, name) => ENTITIES[name] ?? entity)
    .replaceAll(/\s+/g, " ");
}

test("every line of what the four articles say stands on the page that the table names", async ({ application }) => {
  const rows = readArticles();
  const headers = { cookie: ownerCookie() };
  const pages = new Map<string, string>();
  for (const path of new Set(rows.map(({ address }) => address))) {
    const { status, text } = await sendTo(application.url, { path, headers });
    expect(status, path).toBe(200);
    pages.set(path, shownText(text));
  }
  const placed = new Set(rows.map(({ line }) => line));
  const wrong = [
    ...articleLines.filter((line) => !placed.has(line)).map((line) => `${line} has no place in articles.csv`),
    ...rows
      .filter(({ address, text }) => !pages.get(address)?.includes(text))
      .map(({ line, says, address, text }) => `${line}, ${says}: “${text}” does not stand on ${address}`),
  ];
  expect(wrong).toEqual([]);
});
