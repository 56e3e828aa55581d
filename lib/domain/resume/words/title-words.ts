import type { TextRange } from "@/lib/domain/text-range";

/** Nouns that make a phrase a job title; English first, then the other languages of Europe. */
const TITLE_NOUNS: ReadonlySet<string> = new Set(
  [
    "engineer|developer|programmer|architect|scientist|researcher|analyst|statistician|mathematician|economist|actuary|designer|administrator|sysadmin|dba|devops|sre|swe|tpm|pm|cpto|gpm|qa|tester",
    "manager|mgr|director|head|lead|leader|chief|officer|president|vp|svp|evp|avp|ceo|cto|cfo|coo|cio|ciso|cpo|cdo|founder|co-founder|cofounder|owner|partner|principal|executive|chair|chairman|chairwoman|chairperson|dean|provost|fellow",
    "intern|internship|trainee|apprentice|graduate|co-op|resident|residency|extern|clerk|clerkship|assistant|aide|associate|coordinator|specialist|expert|consultant|advisor|adviser|counsel|counselor|counsellor|supervisor|superintendent|foreman|technician|technologist|operator|mechanic|electrician|representative|rep|agent|broker|trader|buyer|planner|strategist|controller|accountant|bookkeeper|auditor|treasurer|secretary|receptionist|paralegal|attorney|lawyer|solicitor|barrister|judge|prosecutor|litigator|notary",
    "teacher|tutor|instructor|lecturer|reader|professor|educator|trainer|coach|mentor|librarian|curator|postdoc|postdoctoral|post-doctoral|ta|ra|nurse|rn|lpn|cna|physician|doctor|surgeon|dentist|pharmacist|therapist|psychologist|psychiatrist|paramedic|emt|midwife|caregiver|caretaker|carer|nanny|veterinarian|dietitian|radiographer|practitioner|hospitalist",
    "writer|editor|journalist|reporter|author|copywriter|translator|interpreter|photographer|videographer|producer|artist|animator|illustrator|musician|actor|linguist|annotator|recruiter|marketer|salesperson|salesman|cashier|barista|bartender|waiter|waitress|chef|cook|baker|driver|courier|guard|officer|sergeant|captain|lieutenant|major|corporal|commander|pilot|soldier|firefighter|police|worker|laborer|handyman|carpenter|plumber|welder|stylist|host|hostess|steward|crew|maintainer|contributor|volunteer|contractor|freelancer|freelance|self-employed|entrepreneur|evangelist|advocate|ombudsman|investigator|inspector|surveyor|estimator|webmaster|ambassador|delegate|creator|commissioner|ranger|merchandiser",
    "entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|berater|beraterin|mitarbeiter|mitarbeiterin|werkstudent|werkstudentin|praktikant|praktikantin|praktikum|geschäftsführer|geschäftsführerin|referent|referentin|lehrer|lehrerin|anwalt|rechtsanwalt|rechtsanwältin|arzt|ärztin|krankenpfleger|krankenschwester|pflegefachkraft|sachbearbeiter|sachbearbeiterin|doktorand|doktorandin|assistent|assistentin|hilfskraft|projektleiter|projektleiterin|softwareentwickler|softwareentwicklerin|architektin|wissenschaftler|wissenschaftlerin|informatiker|informatikerin|techniker|buchhalter|verkäufer|verkäuferin",
    "développeur|développeuse|ingénieur|ingénieure|directeur|directrice|responsable|stagiaire|stage|consultante|chercheur|chercheuse|enseignant|enseignante|professeur|professeure|infirmier|infirmière|avocat|avocate|chargé|chargée|technicien|technicienne|assistante|vendeur|vendeuse|alternant|alternante|gérant|gérante|comptable",
    "desarrollador|desarrolladora|ingeniero|ingeniera|jefe|jefa|directora|gerente|analista|consultor|consultora|profesor|profesora|becario|becaria|practicante|investigador|investigadora|abogado|abogada|enfermero|enfermera|médico|médica|técnico|técnica|coordinador|coordinadora|encargado|encargada|responsable|administrativo|administrativa|contador|contadora|maestro|maestra|programador|programadora|arquitecto|arquitecta|científico|científica|diseñador|diseñadora",
    "banker|teller|underwriter|adjuster|appraiser|investor|dealer|dispatcher|housekeeper|janitor|custodian|storekeeper|shopkeeper|keeper|attendant|concierge|porter|sommelier|commis|sous-chef|butcher|florist|tailor|jeweller|locksmith|painter|gardener|landscaper|farmer|farmhand|sailor|deckhand|mate|bosun|machinist|assembler|fitter|joiner|bricklayer|operative|labourer|typist|stocker|picker|packer|storeman",
    "hygienist|optometrist|optician|audiologist|phlebotomist|sonographer|radiologist|anaesthetist|anesthesiologist|oncologist|cardiologist|paediatrician|pediatrician|caseworker|pastor|priest|chaplain|councillor|mayor|diplomat|attaché|lobbyist|campaigner|organizer|organiser|archivist|historian|anthropologist|archaeologist|sociologist|geologist|geophysicist|physicist|chemist|biologist|biochemist|ecologist|meteorologist|astronomer|epidemiologist|biostatistician|bioinformatician|neuroscientist|geneticist|microbiologist|moderator|facilitator|interviewer|draftsman|draughtsman|modeller|modeler|presenter|broadcaster|composer|conductor|singer|dancer|columnist|correspondent|proofreader|publisher|lexicographer|trustee|scholar|superuser|generalist|deputy|locum|registrar|apprenticeship|secondment",
    "angestellte|angestellter|auszubildende|auszubildender|azubi|fachkraft|lehrkraft|redakteur|redakteurin|journalistin|journaliste|periodista|giornalista|personalberater|personalberaterin|übersetzer|übersetzerin|verantwortliche|verantwortlicher|forscher|forscherin|vorstand|inhaber|inhaberin|gründer|gründerin|teamleitung|projektleitung|kaufmann|kauffrau|meister|geselle|gesellin|koch|köchin|rédacteur|rédactrice|traducteur|traductrice|administrateur|administratrice|concepteur|conceptrice|formateur|formatrice|fondateur|fondatrice|conseiller|conseillère|médecin|cuisinier|cuisinière|salarié|salariée|employé|employée|associé|associée|doctorant|doctorante|apprenti|apprentie|chef|cheffe|redactor|redactora|traductor|traductora|docente|empleado|empleada|socio|socia|fundador|fundadora|pasante|vendedor|vendedora|cocinero|cocinera|asesor|asesora|auxiliar|asistente",
    "engenheiro|engenheira|desenvolvedor|desenvolvedora|diretor|diretora|coordenador|coordenadora|estagiário|estagiária|pesquisador|pesquisadora|bolsista|arquiteto|arquiteta|médica|enfermeiro|enfermeira|advogado|advogada|assessor|assessora|supervisora|cientista|ingegnere|sviluppatore|sviluppatrice|responsabile|direttore|direttrice|consulente|tirocinante|stagista|insegnante|infermiere|infermiera|ricercatore|ricercatrice|impiegato|impiegata|architetto|tecnico|avvocato|progettista|addetto|addetta|ontwikkelaar|adviseur|medewerker|medewerkster|stagiair|onderzoeker|docent|projectleider|beheerder|verpleegkundige|hoofd",
    "utvecklare|ingenjör|civilingenjör|konsult|lärare|sjuksköterska|forskare|chefsingenjör|udvikler|utvikler|ingeniør|konsulent|rådgiver|rådgivare|leder|forsker|lærer|sykepleier|inżynier|programista|programistka|kierownik|dyrektor|analityk|specjalista|specjalistka|stażysta|nauczyciel|lekarz|mühendis|mühendisi|geliştirici|yönetici|uzmanı|müdürü|öğretmen|stajyer",
  ].flatMap((words) => words.split("|")),
);
const TITLE_PHRASE =
  /(?<!\p{L})(?:technical staff|ward sister|staff member|scrum master|working student|(?:food|restaurant|banquet|head|lead|line) server)(?!\p{L})|^server$/iu;
const WORD = /\p{L}+(?:[-’']\p{L}+)*/gu;

/** German compounds end in the noun: "Systemadministrator", "Softwareingenieurin". */
const GERMAN_COMPOUND =
  /^\p{L}{3,30}(?:entwickler|ingenieur|leiter|berater|administrator|manager|mitarbeiter|architekt|pfleger|assistent|lehrer|techniker|anwalt|student|kraft|forscher|wissenschaftler|führer|verkäufer|beauftragter?)(?:in)?$/iu;

const INTERN =
  /(?<!\p{L})(?:interns?|internship|trainee|co-?op|praktikant(?:in)?|praktikum|werkstudent(?:in)?|working student|stagiaire|stage|alternante?|becari[oa]|practicante|summer (?:analyst|associate|student|fellow|clerk)|industrial placement|placement (?:student|year)|apprentice|apprenticeship|extern|externship|vacation scheme|student assistant|studentische hilfskraft)(?!\p{L})/iu;

const VOLUNTEER =
  /(?<!\p{L})(?:volunteer|volunteering|unpaid|trustee|school governor|scout leader|ehrenamtlich\p{L}{0,3}|bénévole|voluntari[oa]|pro bono)(?!\p{L})/iu;

const SURNAMES =
  /(?<!\p{L})(?:baker|cook|carpenter|driver|judge|major|reader|dean|guard|head|captain|ranger|coach|chair|page|author|mason|server|host|gardener|farmer|butcher|tailor|porter|singer|mayor|priest|sailor|mate|painter|koch|meister|chaplain|dancer|conductor|keeper|dealer|publisher|banker|joiner|pastor|leder)(?!\p{L})/giu;

/** As `namesJob`, for words that may be a person's name: Baker and Cook are surnames. */
export function namesJobNotPerson(words: string): boolean {
  return namesJob(words.replace(SURNAMES, " "));
}

/** The phrase holds a noun of a job. */
export function namesJob(phrase: string): boolean {
  for (const [word] of phrase.matchAll(WORD)) {
    if (isTitleNoun(word)) {
      return true;
    }
  }
  return TITLE_PHRASE.test(phrase);
}

/** Where the nouns of jobs stand in a phrase, left to right. */
export function titleNounsIn(phrase: string): readonly TextRange[] {
  return Array.from(phrase.matchAll(WORD), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ word }) => isTitleNoun(word));
}

function isTitleNoun(word: string): boolean {
  const lower = word.toLowerCase();
  if (TITLE_NOUNS.has(lower)) {
    return true;
  }
  return (
    TITLE_NOUNS.has(lower.replace(/[’']s$/, "")) ||
    GERMAN_COMPOUND.test(word) ||
    (lower.includes("-") && lower.split("-").some((part) => TITLE_NOUNS.has(part)))
  );
}

/** The title is one of an internship, a traineeship, a student job or a placement. */
export function namesInternship(phrase: string): boolean {
  return INTERN.test(phrase);
}

export function namesVolunteering(phrase: string): boolean {
  return VOLUNTEER.test(phrase);
}
