import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { expect, test } from "@/tests/e2e/support/test";

// The audit that every page is held against must itself find what is wrong, wherever in a long table it stands.

const ROWS = 300;

function table(oddRow: string): string {
  const rows = Array.from({ length: ROWS }, (_, row) => (row === 187 ? oddRow : `<tr><td>Row ${row}</td></tr>`));
  return `<!doctype html><html lang="en"><title>Rows</title><main><h1>Rows</h1><table><tbody>${rows.join("")}</tbody></table></main></html>`;
}

test("the audit finds one faint row among hundreds, whether its words or what lies behind them are at fault, and a name that is missing", async ({
  page,
}) => {
  await page.setContent(table("<tr><td>Row 187</td></tr>"));
  await expectNoAxeViolations(page);
  const faults = {
    "color-contrast": [
      '<tr><td style="color: #ccc">Faint</td></tr>',
      '<tr style="background: #666"><td>On grey</td></tr>',
      '<tr style="opacity: 0.4"><td>Half gone</td></tr>',
    ],
    "button-name": ["<tr><td>Row 187 <button></button></td></tr>"],
  };
  for (const [rule, rows] of Object.entries(faults))
    for (const row of rows) {
      await page.setContent(table(row));
      await expect(expectNoAxeViolations(page), row).rejects.toThrow(`${rule}: `);
    }
});
