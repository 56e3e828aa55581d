/** Nouns that make a phrase a job title; English first, then German, French, Spanish. */
const TITLE_NOUN = new RegExp(
  `(?<![\\p{L}])(?:${[
    "engineer|developer|programmer|architect|scientist|researcher|analyst|statistician|mathematician|economist|actuary|designer|administrator|sysadmin|dba|devops|sre|qa|tester",
    "manager|mgr|director|head|lead|leader|chief|officer|president|vice president|vp|svp|evp|avp|ceo|cto|cfo|coo|cio|ciso|cpo|cdo|founder|co-founder|cofounder|owner|partner|principal|executive|chair|chairman|chairwoman|chairperson|dean|provost|fellow",
    "intern|internship|trainee|apprentice|graduate|student assistant|working student|co-op|resident|residency|extern|clerk|clerkship|assistant|aide|associate|coordinator|specialist|expert|consultant|advisor|adviser|counsel|counselor|counsellor|supervisor|superintendent|foreman|technician|technologist|operator|mechanic|electrician|representative|rep|agent|broker|trader|buyer|planner|strategist|controller|accountant|bookkeeper|auditor|treasurer|secretary|receptionist|paralegal|attorney|lawyer|solicitor|barrister|judge|prosecutor|litigator|notary",
    "teacher|tutor|instructor|lecturer|reader|professor|educator|trainer|coach|mentor|teaching fellow|librarian|curator|postdoc|postdoctoral|post-doctoral|ta|ra|nurse|rn|lpn|cna|physician|doctor|surgeon|dentist|pharmacist|therapist|psychologist|psychiatrist|paramedic|emt|midwife|caregiver|caretaker|carer|nanny|veterinarian|dietitian|radiographer|practitioner|hospitalist",
    "writer|editor|journalist|reporter|author|copywriter|translator|interpreter|photographer|videographer|producer|artist|animator|illustrator|musician|actor|linguist|annotator|recruiter|marketer|salesperson|sales associate|salesman|cashier|barista|bartender|server|waiter|waitress|chef|cook|baker|driver|courier|guard|officer|sergeant|captain|lieutenant|major|corporal|commander|pilot|soldier|firefighter|police|worker|laborer|handyman|carpenter|plumber|welder|stylist|host|hostess|steward|crew|member of technical staff|technical staff|staff member|maintainer|contributor|volunteer|contractor|freelancer|freelance|self-employed|entrepreneur|evangelist|advocate|ombudsman|investigator|inspector|surveyor|estimator|scrum master|product owner|webmaster|ambassador|delegate|creator|commissioner|ranger|merchandiser",
    "entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|berater|beraterin|mitarbeiter|mitarbeiterin|werkstudent|werkstudentin|praktikant|praktikantin|praktikum|geschäftsführer|geschäftsführerin|referent|referentin|lehrer|lehrerin|anwalt|rechtsanwalt|rechtsanwältin|arzt|ärztin|krankenpfleger|krankenschwester|pflegefachkraft|sachbearbeiter|sachbearbeiterin|doktorand|doktorandin|assistent|assistentin|hilfskraft|projektleiter|projektleiterin|softwareentwickler|softwareentwicklerin|architektin|wissenschaftler|wissenschaftlerin|informatiker|informatikerin|techniker|buchhalter|verkäufer|verkäuferin",
    "développeur|développeuse|ingénieur|ingénieure|chef de projet|directeur|directrice|responsable|stagiaire|stage|consultante|chercheur|chercheuse|enseignant|enseignante|professeur|professeure|infirmier|infirmière|avocat|avocate|chargé|chargée|technicien|technicienne|assistante|vendeur|vendeuse|alternant|alternante|gérant|gérante|comptable|data scientist",
    "desarrollador|desarrolladora|ingeniero|ingeniera|jefe|jefa|directora|gerente|analista|consultor|consultora|profesor|profesora|becario|becaria|practicante|investigador|investigadora|abogado|abogada|enfermero|enfermera|médico|médica|técnico|técnica|coordinador|coordinadora|encargado|encargada|responsable|administrativo|administrativa|contador|contadora|maestro|maestra|programador|programadora|arquitecto|arquitecta|científico|científica|diseñador|diseñadora",
  ].join("|")})s?(?![\\p{L}])`,
  "iu",
);

/** German compounds end in the noun: "Systemadministrator", "Softwareingenieurin". */
const GERMAN_COMPOUND =
  /(?<!\p{L})\p{L}{3,30}(?:entwickler|ingenieur|leiter|berater|administrator|manager|mitarbeiter|architekt|pfleger|assistent|lehrer|techniker|anwalt|student)(?:in)?(?!\p{L})/iu;

const INTERN =
  /(?<!\p{L})(?:interns?|internship|trainee|co-?op|praktikant(?:in)?|praktikum|werkstudent(?:in)?|working student|stagiaire|stage|alternante?|becari[oa]|practicante|summer (?:analyst|associate|student|fellow|clerk)|industrial placement|placement (?:student|year)|apprentice|apprenticeship|extern|externship|vacation scheme|student assistant|studentische hilfskraft)(?!\p{L})/iu;

const VOLUNTEER =
  /(?<!\p{L})(?:volunteer|volunteering|ehrenamtlich\p{L}{0,3}|bénévole|voluntari[oa]|pro bono)(?!\p{L})/iu;

const STUDENT =
  /(?<!\p{L})(?:(?:ph\.? ?d\.?|doctoral|master(?:'?s)?|graduate|undergraduate|bachelor(?:'?s)?|mba|exchange) (?:student|candidate|studies|degree|program(?:me)?)|doctorate|student)(?!\p{L})/iu;

const DEGREE =
  /(?<!\p{L})(?:ph\. ?d\.?|phd|dphil|d\.phil\.?|doctorate|doctor of|juris doctor|doctoral degree|master(?:'s|s)? (?:of|in|degree|’s)|m\.? ?sc\.?|m\.s\.?|mba|m\.b\.a\.?|m\.?eng\.?|m\.?phil\.?|m\.?tech|ll\.?[mb]\.?|j\.?d\.?|m\.d\.|bachelor(?:'s|’s|s)?|b\.? ?sc\.?|b\.s\.?|b\.a\.?|b\.?eng\.?|b\.?tech|b\.?com|bba|bfa|mfa|m\.?ed\.?|associate(?:'s|’s)? degree|associate of|a\.a\.s?\.?|diploma|dipl[oô]me|diplom(?:-\p{L}{3,20})?|abitur|high school|secondary school|a[- ]levels?|gcses?|ged|licence|licenciatura|grado en|maîtrise|magister|magistr|staatsexamen|baccalauréat|bachillerato|doctorado|máster|ingénieur diplômé|bootcamp|hons)(?!\p{L})/iu;

/** "BS", "MA" and the like also abbreviate states, so only in capitals, and not behind a comma unless a field follows. */
const SHORT_DEGREE =
  /(?<![\p{L},] ?)(?:BS|BA|MS|MA|BE|ME|AB|SB|SM|AA|AS|MAT|MEd|BEd|MD|JD)(?= |,|$)(?!, \p{Lu}\p{L}+ \d{5})/u;

const SCHOOL =
  /(?<!\p{L})(?:university|universität|université|universidad|università|universiteit|college|school|institute of technology|hochschule|fachhochschule|école|escuela|instituto|polytechnic|politecnico|academy|gymnasium|lycée|akademie|facultad|faculty of)(?!\p{L})/iu;

const SURNAMES =
  /(?<!\p{L})(?:baker|cook|carpenter|driver|judge|major|reader|dean|guard|head|captain|ranger|coach|chair|page|author|mason|server|host)(?!\p{L})/giu;

/** As `namesJob`, for words that may be a person's name: Baker and Cook are surnames. */
export function namesJobNotPerson(words: string): boolean {
  return namesJob(words.replace(SURNAMES, " "));
}

/** The phrase holds a noun of a job. */
export function namesJob(phrase: string): boolean {
  return TITLE_NOUN.test(phrase) || GERMAN_COMPOUND.test(phrase);
}

/** The title is one of an internship, a traineeship, a student job or a placement. */
export function namesInternship(phrase: string): boolean {
  return INTERN.test(phrase);
}

export function namesVolunteering(phrase: string): boolean {
  return VOLUNTEER.test(phrase);
}

/** The phrase names someone who studies, so that the time is education even under "Experience". */
export function namesStudent(phrase: string): boolean {
  return STUDENT.test(phrase) && !INTERN.test(phrase);
}

export function namesDegree(phrase: string): boolean {
  return DEGREE.test(phrase) || SHORT_DEGREE.test(phrase);
}

export function namesSchool(phrase: string): boolean {
  return SCHOOL.test(phrase);
}
