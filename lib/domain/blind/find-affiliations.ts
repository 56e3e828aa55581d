import type { TextRange } from "@/lib/domain/text-range";

/** Societies whose name says of what sex their members are; a mask over the one word in it would say as much. */
const AFFILIATION =
  /(?<!\p{L})(?:(?:(?:Society|Association|Network|Federation) of |(?:Black|Arab|Latin[ao]?|Asian) )?(?:Women|Womxn|Girls|Ladies|Mujeres|Mulheres|Femmes|Frauen|Donne|Vrouwen)(?:(?: (?:in|Who|who|of|for|and|en|em|dans|der|nella|nel|&))+ \p{Lu}[\p{L}&+-]*(?: (?:and |& )?\p{Lu}[\p{L}&+-]*){0,3}| (?:Engineers?|Techmakers|Coders?|Developers?|Leaders?|Scholars?)(?!\p{L}))|(?:Py|R-?)Ladies(?: \p{Lu}\p{L}+)?|(?:Django|Rails) Girls|Grace Hopper (?:Celebration|Conference|Scholar(?:ship)?)|AnitaB\.org|She ?(?:Codes|CanCode|\+\+)|Boy Scouts?|Girl Scouts?)(?!\p{L})/gu;

/** Where a text names a society of one sex. */
export function findAffiliations(text: string): readonly TextRange[] {
  return Array.from(text.matchAll(AFFILIATION), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
