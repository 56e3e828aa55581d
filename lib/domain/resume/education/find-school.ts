import { trimRange } from "@/lib/domain/resume/text/split-cells";
import { namesDegree, namesSchool } from "@/lib/domain/resume/words/education-words";
import { isKnownCity, isPlace } from "@/lib/domain/resume/words/place-words";
import type { TextRange } from "@/lib/domain/text-range";

const KNOWN_SCHOOL = /(?<!\p{L})(?:MIT|ETH|EPFL|UC|UCLA|Caltech|KIT|INSEAD|TU|RWTH|IIT|NIT|LMU)(?!\p{L})/u;
/** What follows the name in the same piece: a sentence, a thesis, years in brackets. */
const AFTER_NAME = /(?<=\p{Ll}{3}|\))[.:]\s|\s\(?(?:19|20)\d\d/u;
/** "Middle East Technical University BSc in …": the name up to its school word. */
const LEADING_NAME =
  /^(?:\p{Lu}[\p{L}.'’&-]* (?:of |de |the )?){1,5}?(?:University|College|Institute|School|Polytechnic|Academy)(?= )/u;
const NAME = /^(?:The )?\p{Lu}[\p{L} .'’&-]{2,60}(?: \([\p{L} -]{2,20}\))?$/u;
const NO_NAME =
  /(?<!\p{L})(?:gpa|grade|note|honou?rs|distinction|cum laude|first class|thesis|dissertation|supervisor|advisor|coursework|modules?|scholarship|minor|major|speciali[sz]ation|part[- ]time|evenings|exchange|expected|dates?)(?!\p{L})/iu;
/** A subject, and so no school. */
const SUBJECT =
  /(?:engineering|sciences?|studies|economics|mathematics|physics|chemistry|biology|education|management|informatics|law|history|technology|arts|linguistics|design|psychology|philosophy|accounting|finance|statistics|marketing|medicine|music)$/i;
const CALIFORNIA =
  /^University of (?:California|Texas|Wisconsin|Illinois|Michigan|Massachusetts|Maryland|North Carolina|Colorado)$/;

/** Where the school of an entry stands among its pieces; null when none names one. `degree` is the piece of the degree. */
export function findSchool(
  text: string,
  pieces: readonly TextRange[],
  degree: TextRange | undefined,
): TextRange | null {
  const words = (piece: TextRange): string => text.slice(piece.start, piece.end);
  const index = pieces.findIndex((piece) => namesSchool(words(piece)) && !namesDegree(words(piece)));
  const named = pieces[index] ?? pieces.find((piece) => piece !== degree && KNOWN_SCHOOL.test(words(piece)));
  if (named) {
    return withCampus(text, nameOnly(text, named), pieces[index + 1]);
  }
  const glued = degree ? LEADING_NAME.exec(words(degree))?.[0] : undefined;
  if (degree && glued && !namesDegree(glued)) {
    return { start: degree.start, end: degree.start + glued.length };
  }
  return (degree && byElimination(text, pieces, degree)) ?? null;
}

function nameOnly(text: string, piece: TextRange): TextRange {
  const end = text.slice(piece.start, piece.end).search(AFTER_NAME);
  return trimRange(text, end > 0 ? { start: piece.start, end: piece.start + end } : piece);
}

/** "University of California, Berkeley" is one name. */
function withCampus(text: string, name: TextRange, next: TextRange | undefined): TextRange {
  const isState = CALIFORNIA.test(text.slice(name.start, name.end));
  const between = next ? text.slice(name.end, next.start) : "";
  return isState && next && /^, $/.test(between) && isKnownCity(text.slice(next.start, next.end))
    ? { start: name.start, end: next.end }
    : name;
}

/** Beside a degree, a name that is no place, no field and no mark: "BSc Physics, Northern Tech". */
function byElimination(text: string, pieces: readonly TextRange[], degree: TextRange): TextRange | null {
  const isName = (piece: TextRange): boolean => {
    const words = text.slice(piece.start, piece.end);
    return NAME.test(words) && !isPlace(words) && !NO_NAME.test(words) && !SUBJECT.test(words) && !namesDegree(words);
  };
  return pieces.find((piece) => piece !== degree && isName(piece)) ?? null;
}
