import type { TextRange } from "@/lib/domain/text-range";

/** Ways to reach somebody, as the top of a résumé labels them; what stands behind is masked whatever its form is. */
const LABELLED =
  /(?<=(?:^|[|·•;,]\s*)[*_]{0,2}(?:skype|telegram|whats ?app|signal|we ?chat|weixin|discord|threema|viber|phone|telephone|tel|telefon|telefono|teléfono|téléphone|telefone|telefoon|mobile?|mobil|móvil|celular|cellulare|cell|handy|portable|gsm|fax|e-?mail|correo(?: electrónico)?|courriel|github|gitlab|linkedin|xing|twitter|x|mastodon|bluesky|instagram|facebook|kaggle|hugging ?face|stack ?overflow|orcid|(?:google )?scholar|website|webseite|web ?site|homepage|portfolio|blog|sito web|página web|site web)(?: no\.?| number| profile| id)?[*_]{0,2}\s*[:：][*_]{0,2}\s*)[^\s|·•;][^|·•;\n]*/gimu;

/** What the labels at the top of a résumé say to be a way to reach the person. */
export function findLabelled(words: string): readonly TextRange[] {
  return Array.from(words.matchAll(LABELLED), ({ 0: value, index }) => ({
    start: index,
    end: index + value.trimEnd().length,
  }));
}

const PROFILE =
  /(?:linkedin\.com\/in|github\.com|gitlab\.com|twitter\.com|\/\/x\.com|kaggle\.com|huggingface\.co|medium\.com|t\.me)\/@?([\p{L}\p{N}_.-]{5,60})\/?$/iu;
const ADDRESS = /^([\p{L}\p{N}._-]{6,60})@/u;
/** Before an "@" or as a name of a profile these are nobody's. */
const NOBODYS =
  /^(?:contact|kontakt|hello|hallo|office|career|careers|resume|developer|engineer|application|bewerbung)$/i;

/** How somebody is called in an address or the link of a profile, where it is long enough to be nobody else's. */
export function handleIn(contact: string): string | null {
  const handle = PROFILE.exec(contact)?.[1] ?? ADDRESS.exec(contact)?.[1];
  return handle === undefined || NOBODYS.test(handle) ? null : handle;
}
