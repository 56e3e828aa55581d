/* People and firms that act for themselves. A team is one's own unless something says whose it is, so teams stand apart. */
const PEOPLE =
  "colleague|co-?worker|team-?mate|flat-?mate|room-?mate|office mate|friend|husband|wife|partner|brother|sister|son|daughter|cousin|student|pupil|intern|trainee|mentee|apprentice|associate|customer|client|tenant|user|vendor|supplier|contractor|consultant|freelancer|provider|integrator|agency|agencie|engineer|developer|programmer|scientist|researcher|analyst|architect|designer|lawyer|physicist|physician|clinician|doctor|specialist|expert|professor|lecturer|supervisor|postdoc|quant|civil servant|officer|participant|member|reader|start-?up|company|companie|bank|hospital|universit(?:y|ie)|ministry|founder";
const UNITS = "team|group|squad|department|office|lab|unit|crew|desk|division";

/** People and firms other than the writer, one or several: a source of a regular expression without word limits. */
export const PEOPLE_SOURCE = `(?:${PEOPLE})s?`;
/** Several people: "customers", "colleagues", "others". */
export const SEVERAL_PEOPLE_SOURCE = `(?:(?:${PEOPLE})s|others|pupils|people)`;
/** Teams and departments. */
export const UNIT_SOURCE = `(?:${UNITS})s?`;
/** People and teams in the other languages of résumés. */
export const FOREIGN_PEOPLE_SOURCE =
  "(?:Kolleg(?:e|en|in|innen)|Team|Teams|Abteilung|Dienstleister|Partner|Kunden?|Anbieter|Studierende[nr]?|Mitarbeiter(?:n|innen)?|collègues?|équipes?|prestataires?|partenaires?|clients?|étudiants?|fournisseurs?|stagiaires?|compañer[oa]s?|equipos?|proveedor(?:es)?|clientes?|alumn[oa]s|socios?|colegas?|equipas?|equipe|fornecedor(?:es)?|parceiros?|colleg(?:a|hi|he)|squadra|consulenti|fornitor[ei]|studenti|klant(?:en)?|collega['’]?s|leverancier|studenten|partij)";
/** Several people, or one with an article, that open a sentence in those languages: "les étudiants", "mein Kollege". */
export const FOREIGN_SUBJECT_SOURCE =
  "(?:(?:les|nos|mes|des|los|las|mis|nuestros|die|unsere|meine|mein|ein|eine|gli|i|os|as|meus|minha|meu|mijn|onze|mi|un|une|mon)\\s(?:Kolleg(?:e|en|in|innen)|Dienstleister|Studierenden?|Mitarbeiter(?:innen)?|Kunden|collègues?|prestataires?|étudiants?|fournisseurs?|stagiaires?|compañer[oa]s?|proveedor(?:es)?|clientes|alumn[oa]s|colegas?|fornecedor(?:es)?|colleg(?:a|hi)|consulenti|fornitori|studenti|collega['’]?s|leveranciers?))";
