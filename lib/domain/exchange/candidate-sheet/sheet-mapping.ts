import { z } from "zod";
import type { HeadingGuess } from "@/lib/domain/exchange/guess-columns";
import { type SheetField, sheetFieldNames } from "./sheet-fields";

const Heading = z.string().min(1).max(200);

/** Which column of a table of candidates holds what. */
export const SheetMapping = z
  .strictObject({ columns: z.partialRecord(z.enum(sheetFieldNames), Heading).readonly() })
  .readonly();
export type SheetMapping = z.infer<typeof SheetMapping>;

/** Why a mapping cannot be used, for the person; null when it can. */
export function sheetMappingProblem({ columns }: SheetMapping): string | null {
  const { fullName, firstName, lastName, email } = columns;
  if ([fullName, firstName, lastName, email].every((heading) => heading === undefined))
    return "Choose the column that holds the name, or the e-mail address: without either nobody can be told apart.";
  const chosen = Object.values(columns);
  const twice = chosen.find((heading, place) => chosen.indexOf(heading) !== place);
  return twice === undefined ? null : `“${twice}” is chosen twice. Choose each column for one thing.`;
}

/** Words of headings in several languages, the likelier first; for tables of no known layout. */
export const sheetGuesses: readonly HeadingGuess<SheetField>[] = [
  ["externalId", /^(?:candidate|applicant|person|contact|prospect|record|external) ?(?:id|no|nr|number)$|^id$/],
  [
    "fullName",
    /^(?:full |candidate |applicant |contact |vollständiger |nombre )?name$|^candidate$|^applicant$|^nom complet$|^nombre completo$/,
  ],
  ["firstName", /^(?:first|given|fore) ?name$|^vorname$|^prénom$|^nombre$/],
  ["lastName", /^(?:last|family|sur) ?name$|^surname$|^nachname$|^nom$|^apellidos?$/],
  [
    "email",
    /^(?:primary |personal |candidate |main )?e ?mail(?: ?address(?:es)?)?s?$|^correo(?: electrónico)?$|^courriel$|^mail$/,
  ],
  ["otherEmail", /^(?:secondary|other|second|alternate|work|alternative) e ?mail(?: address)?$|^e ?mail ?2$/],
  [
    "phone",
    /^(?:primary |mobile |cell |home |work |candidate )*(?:phone|mobile|telephone|cell)(?: (?:number|no))?s?$|^telefon$|^téléphone$|^teléfono$|^handy$/,
  ],
  [
    "title",
    /^(?:current |present |job |most recent )*(?:job )?(?:title|position|role|headline)$|^headline$|^occupation$|^stelle$|^poste$|^puesto$/,
  ],
  [
    "company",
    /^(?:current |present |most recent )*(?:company|employer|organi[sz]ation)(?: name)?$|^firma$|^arbeitgeber$|^entreprise$|^empresa$/,
  ],
  ["location", /^(?:current |candidate |home )*(?:location|address)$|^standort$|^ort$|^lieu$|^ubicación$|^based in$/],
  ["city", /^city$|^town$|^suburb$|^locality$|^stadt$|^ville$|^ciudad$/],
  ["state", /^state$|^province$|^state province$|^region$|^bundesland$/],
  ["country", /^country$|^land$|^pays$|^país$/],
  ["linkedin", /linked ?in/],
  ["github", /git ?hub/],
  ["website", /^(?:website|portfolio|homepage|url|web site|blog|personal site|links?)(?: url)?$/],
  [
    "skills",
    /^(?:primary |key |technical |top |main )*(?:skills?(?: set)?|skillset|technologies|tech stack|kenntnisse|compétences|habilidades)$/,
  ],
  [
    "years",
    /^(?:total |work )*(?:years|experience years|years (?:of )?experience|experience in years|yoe)$|^berufsjahre$/,
  ],
  [
    "resumeText",
    /^(?:résumé|resume|cv|lebenslauf) ?(?:text|content|body|plain text)$|^experience details$|^work history$/,
  ],
  ["resumeFile", /^(?:résumé|resume|cv|attachment|lebenslauf)(?: ?(?:file|filename|file name|path|file path|name))?$/],
  ["summary", /^(?:summary|profile summary|bio|about|profile|abstract|objective|profil)$/],
  ["source", /^(?:lead |candidate |application )*sources?(?: name)?$|^origin$|^channel$|^quelle$|^herkunft$/],
  [
    "appliedOn",
    /^(?:date )?(?:applied|application)(?: (?:on|date|at))?$|^date (?:added|applied)$|^created(?: (?:on|at|date|time))?$|^bewerbungsdatum$/,
  ],
];
