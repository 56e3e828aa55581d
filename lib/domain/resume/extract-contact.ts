import type { LinedSection } from "./find-sections";
import type { Line } from "./group-lines";
import type { Resume } from "./resume";

type Source = { readonly text: string; readonly lines: readonly Line[] };
type Contact = Pick<Resume, "name" | "emails" | "phones" | "location" | "links">;

export function extractContact(_source: Source, _sections: readonly LinedSection[]): Contact {
  return { name: null, emails: [], phones: [], location: null, links: [] };
}
