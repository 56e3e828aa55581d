import { afterAll, expect, test } from "vitest";
import { closeParsers, readDocument } from "@/lib/server/read-document/read-document";

afterAll(closeParsers);

const TRAP = "Kubernetes CUDA wizard";
const read = (text: string) => readDocument(new TextEncoder().encode(text), "a.md");
const around = (words: string) => `# Ada Example\n\n${words}\n\n## Experience\n\nEngineer at Lumen\n`;

test.each([
  ["a comment", `<!-- ${TRAP} -->`],
  ["a comment over lines", `<!--\n${TRAP}\n-->`],
  ["the address of no link", `[//]: # (${TRAP})`],
  ["an element that is not displayed", `<span style="color:red; display:none">${TRAP}</span>`],
  ["an element without size", `<p style='font-size: 0'>${TRAP}</p>`],
  ["an element marked as hidden", `<div hidden>\n<b>${TRAP}</b>\n</div>`],
])("SEC-46: what Markdown hides in %s is left out and shown as hidden", async (_, words) => {
  const result = await read(around(words));
  expect(result).toMatchObject({ ok: true, format: "markdown", hidden: [{ way: "not-drawn", words: TRAP }] });
  expect(result.ok && result.text).not.toContain("wizard");
  expect(result.ok && result.text).toContain("Engineer at Lumen");
});

test.each([
  `<details><summary>More</summary>${TRAP}</details>`,
  `<span style="opacity:0.8; font-size:0.9em">${TRAP}</span>`,
  `<p>${TRAP}</p>`,
  `a --> b, x <!-- ${TRAP}`,
  `[${TRAP}]: #cuda`,
])("what a page shows is read: %s", async (words) => {
  const result = await read(around(words));
  expect(result).toMatchObject({ ok: true, hidden: [] });
  expect(result.ok && result.text).toContain(TRAP);
});
