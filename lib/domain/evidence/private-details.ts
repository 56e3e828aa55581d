import type { Resume } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";

/* Labels of what a person is, not of what they can do; as they stand at the top of résumés, up to the end of the line or its cell. */
const PRIVATE_DETAIL =
  /(?<=^|[|·•,;]\s*)(?:born|place of birth|birth ?place|date of birth|birthday|dob|age|nationality|citizenship|citizen|marital status|civil status|family status|gender|sex|religion|pronouns|home ?town|(?:home |postal |permanent |current )?address|residence|geboren|geburtsort|geburtsdatum|staatsangehörigkeit|familienstand|anschrift|né(?:e)?|lieu de naissance|nationalité|lugar de nacimiento|nacionalidad|estado civil|dirección)(?!\p{L})[^|·•;\n]*/gimu;

/** The slices at the top of a résumé that say who somebody is: birth, nationality, marital status, address. They prove nothing. */
export function privateDetails({ text, sections }: Pick<Resume, "text" | "sections">): readonly TextRange[] {
  return sections
    .filter(({ kind }) => kind === "header" || kind === "other")
    .flatMap(({ range }) =>
      [...text.slice(range.start, range.end).matchAll(PRIVATE_DETAIL)].map((match) => ({
        start: range.start + match.index,
        end: range.start + match.index + match[0].length,
      })),
    );
}
