import type { LinkedPair, LinkState } from "@/lib/data/candidate-links-list";
import { colleagueInWords, type Onlooker } from "@/lib/domain/journal/journal-words";
import { formatDay } from "@/lib/format";

/** The tabs of the page in their order. */
export const stateNames: Readonly<Record<LinkState, string>> = {
  open: "To decide",
  linked: "Linked",
  different: "Not the same",
};

/** What was found of a pair, as a badge says it. */
export const findingNames: Readonly<Record<LinkedPair["finding"], string>> = {
  certain: "Certain",
  proposal: "Proposal",
  doubt: "Doubt",
  "by-hand": "By hand",
};

const findings: Readonly<Record<LinkedPair["finding"], string>> = {
  certain: "They share an address or profile of their own, and no part of their names speaks against it.",
  proposal: "Their names are alike and facts agree. Nothing is linked before somebody says so.",
  doubt: "They share an address or profile under clearly different names, as people behind one mailbox do.",
  "by-hand": "Nothing that is compared proposes them; somebody brought them together.",
};

/** Why a pair stands where it stands, and who put it there. */
export function pairStanding(pair: LinkedPair, onlooker: Onlooker): string {
  const { state, because, decidedAt, decidedBy, undoneAt, finding } = pair;
  const day = decidedAt === null ? "" : ` on ${formatDay(decidedAt.toISOString())}`;
  const who = decidedBy === null ? "Somebody" : colleagueInWords(decidedBy, onlooker);
  if (state === "linked" && because === "certain")
    return `Rolecall linked them${day}: an address or profile of their own, under one name.`;
  if (state === "linked") return `${who} said${day} that they are one person.`;
  if (state === "different") return `${who} said${day} that they are two people. They are not proposed again.`;
  return undoneAt === null
    ? findings[finding]
    : `A decision was undone on ${formatDay(undoneAt.toISOString())}. ${findings[finding]}`;
}
