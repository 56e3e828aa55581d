import { expect, test } from "vitest";
import { readCandidate } from "@/lib/domain/candidate-reading";

function publishes(entry: string): boolean {
  const text = `Noor Haddad\nnoor@example.com\n\nExperience\nResearcher, Halden Lab\n2019 - present\n- Ran experiments\n\nPublications\n${entry}\n`;
  return readCandidate(text, { year: 2026, month: 11 }).facts.skills.some(
    ({ skill }) => skill === "peer-reviewed-publication",
  );
}

test.each([
  "N. Haddad, K. Lie. Sparse attention in practice. Proceedings of MLSys, 2024.",
  "Haddad N. Dosing by simulation. Journal of Applied Statistics, 2021, vol. 12",
  "Haddad N., Lie K. (2023). Memory for advice. Journal of Memory and Language.",
])("a reviewed paper: %s", (entry) => {
  expect(publishes(entry)).toBe(true);
});

test.each(["Why we left the cloud, company blog, 2023", "Selected list on request"])(
  "no reviewed paper: %s",
  (entry) => {
    expect(publishes(entry)).toBe(false);
  },
);
