import type { Mask } from "./mask-text";

/*
 * What somebody is by training or work, in a form that says she is a woman; it is shown in the form that job titles of anybody have. Only words
 * for people: "consultora" is a firm as well, "científica" goes with computing. German endings are in gendered-words.ts.
 */
const FORMS: readonly string[] = [
  // French
  "ingénieure ingénieur,développeuse développeur,chercheuse chercheur,programmeuse programmeur,directrice directeur,fondatrice fondateur,cofondatrice cofondateur,consultante consultant,étudiante étudiant,assistante assistant,diplômée diplômé,passionnée passionné,motivée motivé,enseignante enseignant,informaticienne informaticien,technicienne technicien,doctorante doctorant",
  // Spanish
  "ingeniera ingeniero,desarrolladora desarrollador,programadora programador,investigadora investigador,licenciada licenciado,graduada graduado,egresada egresado,titulada titulado,doctora doctor,directora director,arquitecta arquitecto,profesora profesor,becaria becario,fundadora fundador,cofundadora cofundador",
  // Italian
  "ingegnera ingegnere,sviluppatrice sviluppatore,programmatrice programmatore,ricercatrice ricercatore,laureata laureato,direttrice direttore,fondatrice fondatore,dottoressa dottore,professoressa professore,dottoranda dottorando",
  // Portuguese
  "engenheira engenheiro,desenvolvedora desenvolvedor,pesquisadora pesquisador,doutora doutor,diretora diretor,professora professor,estagiária estagiário,arquiteta arquiteto",
  // Dutch
  "onderzoekster onderzoeker,ontwikkelaarster ontwikkelaar,docente docent",
];

const masculineOf = new Map(
  FORMS.flatMap((forms) => forms.split(","))
    .map((pair) => pair.split(" "))
    .map(([feminine = "", masculine = ""]) => [feminine, masculine] as const),
);
const FEMININE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${[...masculineOf.keys()].join("|")})(?![\\p{L}\\p{M}])`, "giu");
/** "Kauffrau", "Fachmann". */
const GERMAN = /(?<=(?:Kauf|Fach|Amt|Vertrauens))(?:frau|mann)(?!\p{L})/gu;

function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** The endings that say that somebody is a woman, each with the ending of anybody in its place. May overlap others; in order. */
export function findFeminine(text: string): readonly Mask[] {
  const forms = [...text.matchAll(FEMININE)].map(({ 0: word, index }): Mask => {
    const feminine = word.toLowerCase();
    const masculine = masculineOf.get(feminine) ?? feminine;
    const shared = sharedLength(feminine, masculine);
    const ending = masculine.slice(shared);
    const isShouted = word === word.toUpperCase();
    return {
      start: index + shared,
      end: index + word.length,
      label: isShouted ? ending.toUpperCase() : ending,
    };
  });
  const trades = [...text.matchAll(GERMAN)].map(({ 0: word, index }): Mask => {
    return { start: index, end: index + word.length, label: "[person]" };
  });
  return [...forms, ...trades];
}
