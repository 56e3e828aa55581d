import type { Random } from "@/tests/bench/write-resume";

/** An item by chance. */
export function pickFrom<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("there is nothing to pick from");
  return item;
}

const lists = [
  "",
  "",
  "sort=name",
  "sort=expected",
  "sort=coverage&direction=ascending",
  "sort=years",
  "role=ai-infrastructure-engineer&sort=expected",
  "role=ai-infrastructure-engineer&gate=verify",
  "role=ai-infrastructure-engineer&gate=passed&sort=coverage",
  "q=engineer",
  "q=zeno+zhang",
  "location=berlin",
  "location=oslo&years=5",
  "skill=python&skillLevel=2",
  "skill=kubernetes&skillLevel=3&location=berlin&q=engineer",
];

const rankings = ["", "", "gate=verify", "location=berlin", "coverage=30", "sort=name", "years=5"];

/** The address of a list of candidates: one of many filters. */
export function listPath(random: Random): string {
  const query = pickFrom(random, lists);
  return query === "" ? "/candidates" : `/candidates?${query}`;
}

/** The address of the ranking of one of `roles`. */
export function rankingPath(random: Random, roles: readonly string[]): string {
  const query = pickFrom(random, rankings);
  const address = `/roles/${pickFrom(random, roles)}/ranking`;
  return query === "" ? address : `${address}?${query}`;
}

/** The address behind the link to the next page of a list, out of its HTML; null on its last page. */
export function nextPageOf(html: string): string | null {
  const links = [...html.matchAll(/<a[^>]*href="(\/candidates\?[^"]*cursor=[^"]*)"[^>]*>([^<]*)</g)];
  const next = links.find(([, , words]) => /next/i.test(words ?? ""));
  return next?.[1]?.replaceAll("&amp;", "&") ?? null;
}
