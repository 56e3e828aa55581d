import { redirect } from "next/navigation";
import { listCandidates } from "@/lib/data/candidate-list";
import type { CandidatePage, CandidateQuery } from "@/lib/data/candidate-query";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";

/** The page of a list that an address asks for; an old link, to a page of a list that is another now, leads to the first page. */
export async function loadPage(actor: Actor, query: CandidateQuery, firstPageHref: string): Promise<CandidatePage> {
  try {
    return await listCandidates(actor, query);
  } catch (error) {
    if (query.cursor === undefined || !(error instanceof DomainError) || error.code !== "INVALID") throw error;
    return redirect(firstPageHref);
  }
}
