import type { SectionKind } from "@/lib/domain/resume/resume";

/** Section titles as people write them, lower case, without signs; English, German, French, Spanish. */
const TITLES: readonly (readonly [SectionKind, string])[] = [
  [
    "header",
    "contact|contacts|contact information|contact info|contact details|personal details|personal information|personal data|details|kontakt|kontaktdaten|persönliche daten|personliche daten|coordonnées|datos personales|contacto|informations personnelles",
  ],
  [
    "summary",
    "summary|in short|in brief|at a glance|profile|about|about me|who i am|objective|career objective|professional objective|job objective|professional summary|executive summary|career summary|summary of qualifications|qualifications summary|qualifications|professional profile|personal profile|career profile|executive profile|personal statement|career highlights|profile summary|overview|introduction|bio|biography|highlights|highlights of qualifications|key qualifications|career overview|value proposition|headline|profil|kurzprofil|über mich|zusammenfassung|résumé|à propos|a propos|objectif|perfil|perfil profesional|resumen|resumen profesional|sobre mí|sobre mi|objetivo|research statement|statement of purpose",
  ],
  [
    "experience",
    "experience summary|summary of experience|work summary|project details|projects handled|earlier|before|before that|previously|where|staff positions|pracovní zkušenosti|pracovné skúsenosti|praxe|práce|zkušenosti|munkatapasztalat|szakmai tapasztalat|työkokemus|experiență profesională|experiență|radno iskustvo|iskustvo|delovne izkušnje|опыт работы|опыт|досвід роботи|εργασιακή εμπειρία|pengalaman kerja|工作经历|工作經歷|職歴|職務経歴|경력|experience|experiences|work|work experience|work experiences|work history|working experience|employment|employment history|employment record|employment experience|professional experience|professional experiences|professional background|professional history|professional career|professional appointments|career|career history|career experience|job history|job experience|relevant experience|relevant work experience|related experience|additional experience|other experience|further experience|earlier experience|earlier career|previous experience|previous employment|prior experience|early career|selected experience|recent experience|industry experience|research experience|teaching experience|academic experience|academic appointments|academic positions|appointments|positions|positions held|clinical experience|nursing experience|legal experience|leadership experience|management experience|technical experience|consulting experience|military experience|military service|engineering experience|internship experience|internships|internship|work placements|experience and employment|employment details|employment summary|career progression|professional work experience|berufserfahrung|beruflicher werdegang|berufliche erfahrung|berufspraxis|berufliche laufbahn|werdegang|praktika|praktische erfahrung|arbeitserfahrung|expérience|expériences|expérience professionnelle|expériences professionnelles|experience professionnelle|parcours professionnel|parcours|stages|experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|trayectoria|experiencias|posts|posts held|roles|jobs|assignments|selected assignments|engagements|selected engagements|contracts|freelance work|client work|client engagements|consulting engagements|consulting|chronology|career chronology|timeline|career timeline|where i have worked|where i worked|what i have done|sea service|service record|berufliche stationen|stationen|beruflicher hintergrund|tätigkeiten|berufliche tätigkeit|berufstätigkeit|praktika und nebentätigkeiten|emplois|postes occupés|missions|historial laboral|empleo|experiencia de trabajo|experiência|experiência profissional|histórico profissional|percurso profissional|esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative|werkervaring|loopbaan|doświadczenie|doświadczenie zawodowe|arbetslivserfarenhet|erfarenhet|anställningar|erhvervserfaring|arbeidserfaring|iş deneyimi|deneyim|work and internships|trajectory|praxis|praxiserfahrung|berufspraxis und praktika",
  ],
  [
    "education",
    "vocational training|apprenticeship|berufsausbildung|vocational education|studies|study|studied|how i learned|where i studied|what i studied|school|vzdělání|vzdelanie|tanulmányok|végzettség|koulutus|educație|studii|obrazovanje|izobrazba|образование|освіта|εκπαίδευση|pendidikan|学歴|教育经历|학력|education|education and training|academic background|academic qualifications|academic history|academics|academic|educational background|educational qualifications|educational qualification|education background|education history|qualifications and education|degrees|degree|academic profile|academic record|schooling|formal education|university education|ausbildung|bildung|studium|bildungsweg|schulbildung|akademische ausbildung|ausbildung und studium|formation|formations|éducation|études|diplômes|cursus|formation académique|educación|formación|formación académica|estudios|formacion academica|educacion|coursework|relevant coursework|schule|schulen|ausbildungen|hochschulbildung|degrees and training|formação|formação académica|formação acadêmica|educação|istruzione|istruzione e formazione|formazione|titoli di studio|opleiding|opleidingen|wykształcenie|utbildning|uddannelse|utdanning|utdannelse|eğitim|degrees and certificates|schools",
  ],
  [
    "skills",
    "dovednosti|znalosti|taidot|készségek|abilități|competențe|vještine|veštine|навыки|навички|programmering|スキル|기술|skills|skill|skill set|skillset|skills summary|skills overview|key skills|core skills|technical skills|technical skill|tech skills|professional skills|relevant skills|computer skills|it skills|hard skills|soft skills|additional skills|other skills|technical skills summary|technical proficiencies|technical proficiency|technical expertise|technical competencies|technical knowledge|technical summary|technical stack|technical toolkit|technical profile|technologies|technology|technology stack|technology summary|tech stack|stack|tools|tools and technologies|tools and frameworks|competencies|competences|core competencies|core competences|key competencies|core strengths|strengths|key strengths|expertise|areas of expertise|area of expertise|core expertise|areas of knowledge|areas of strength|specialties|specialities|specializations|programming skills|programming languages|programming|languages and tools|languages and technologies|languages and frameworks|abilities|capabilities|proficiencies|skills and tools|skills and technologies|skills and expertise|skills and abilities|skills and competencies|skills and interests|languages and skills|kenntnisse|fähigkeiten|fachkenntnisse|it-kenntnisse|edv-kenntnisse|kompetenzen|technische kenntnisse|technologien|compétences|competences techniques|compétences techniques|compétences clés|habilidades|competencias|conocimientos|aptitudes|habilidades técnicas|conocimientos técnicos|clinical skills|research skills|software skills|software|keyword|keywords|knowledge|toolbox|toolkit|equipment|what i use|competências|habilidades e competências|competenze|competenze tecniche|conoscenze|vaardigheden|umiejętności|kompetenser|kompetencer|kompetanse|yetenekler|beceriler",
  ],
  [
    "projects",
    "projects|project|personal projects|side projects|selected projects|key projects|notable projects|relevant projects|academic projects|research projects|open source|open source projects|open source contributions|open-source|open-source projects|open-source contributions|open source work|project experience|project work|project highlights|portfolio|technical projects|course projects|university projects|school projects|major projects|recent projects|other projects|freelance projects|independent projects|hackathons|projekte|projets|projets personnels|proyectos|proyectos personales",
  ],
  [
    "publications",
    "publications|publication|selected publications|recent publications|research publications|peer-reviewed publications|peer reviewed publications|journal publications|journal articles|conference papers|conference publications|conference proceedings|papers|selected papers|preprints|refereed publications|books|book chapters|patents|patent|patents and publications|publications and patents|publications and presentations|talks|invited talks|presentations|selected talks|conference presentations|conferences|speaking|speaking engagements|talks and presentations|writing|articles|publikationen|veröffentlichungen|vorträge|patente|publicaciones|artículos|brevets|thesis|theses|dissertation|working papers|under review|technical reports|media|press|bibliography",
  ],
  [
    "certifications",
    "certifications|certification|certificates|certificate|licenses|licences|license|licensure|licenses and certifications|certifications and licenses|professional certifications|licensure and certification|certifications and training|training and certifications|training|trainings|trainings attended|courses attended|courses taken|courses in progress|ongoing courses|currently learning|currently studying|workshops attended|webinars|webinars attended|conferences attended|talks attended|events attended|moocs|e-learning|self-study|seminars attended|professional training|professional development|continuing education|courses|online courses|courses and certifications|bar admissions|bar admission|admissions|accreditations|credentials|professional qualifications|continuing professional development|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|certificaciones|certificados|cursos|certificats|licencias",
  ],
  [
    "awards",
    "awards|award|honors|honours|honor|honors and awards|honours and awards|awards and honors|awards and honours|awards and achievements|awards and recognition|recognition|achievements|key achievements|selected achievements|accomplishments|key accomplishments|selected accomplishments|major accomplishments|scholarships|scholarships and awards|fellowships|fellowships and awards|grants|grants and awards|grants and fellowships|funding|research grants|prizes|distinctions|selected honors|professional achievements|career achievements|auszeichnungen|preise|stipendien|distinctions et prix|premios|logros|prix",
  ],
  [
    "volunteer",
    "volunteer|volunteering|volunteer experience|volunteer work|volunteer activities|volunteer service|voluntary work|voluntary experience|community|community service|community involvement|community engagement|community leadership|civic activities|pro bono|pro bono work|social engagement|ehrenamt|ehrenamtliches engagement|ehrenamtliche tätigkeit|engagement|bénévolat|voluntariado",
  ],
  [
    "languages",
    "jazyky|kielet|nyelvek|limbi|limbi străine|jezici|языки|мови|sprogkundskaber|språkkunskaper|språkkunnskaper|語学|languages|language|language skills|language proficiency|spoken languages|foreign languages|sprachen|sprachkenntnisse|langues|idiomas|lenguas|línguas|lingue|talen|języki|språk|sprog|diller",
  ],
  [
    "interests",
    "fun|outside|zájmy|záliby|harrastukset|hobby's|interesser|fritid|intressen|zainteresowania|хобби|interessi|interesses|interests|interest|hobbies|hobby|areas of interest|area of interest|fields of interest|free time|spare time|in my free time|besides|besides work|outside work|outside of work|off the clock|when not working|reading|reading list|currently reading|what i am reading|hobbies and interests|interests and hobbies|personal interests|activities|extracurricular activities|extracurricular|extra-curricular activities|extracurriculars|other interests|activities and interests|interests and activities|leisure|interessen|hobbys|freizeit|centres d'intérêt|loisirs|intereses|aficiones|research interests",
  ],
  [
    "references",
    "references|reference|referees|referenzen|références|referencias|references available upon request|references available on request|testimonials|recommendations",
  ],
  [
    "other",
    "areas of competence|areas of practice|affiliations|professional affiliations|professional memberships|memberships|professional associations|associations|professional organizations|professional activities|professional service|service|academic service|editorial service|reviewing|peer review|committees|leadership|leadership and activities|teaching|mentoring|students supervised|supervision|outreach|additional information|additional|other|miscellaneous|misc|other information|further information|personal|links|online presence|social|social media|availability|declaration|security clearance|clearance|visa status|work authorization|supervised students|advising|travel|sonstiges|mitgliedschaften|divers|otros|legal|cases|publications list|boards|board memberships|advisory boards|advisory roles",
  ],
];

const KIND_BY_TITLE: ReadonlyMap<string, SectionKind> = new Map(
  TITLES.flatMap(([kind, titles]) => titles.split("|").map((title) => [title, kind] as const)),
);

/** The last word of a title that carries its kind whatever stands before it: "Adult Care Experience", "Consulting Projects". */
const KIND_BY_LAST_WORD: ReadonlyMap<string, SectionKind> = new Map([
  ["experience", "experience"],
  ["experiences", "experience"],
  ["employment", "experience"],
  ["skills", "skills"],
  ["competencies", "skills"],
  ["education", "education"],
  ["projects", "projects"],
  ["publications", "publications"],
  ["certifications", "certifications"],
  ["awards", "awards"],
  ["honors", "awards"],
]);

/** Stems of which one makes a short heading speak of work, whatever else it says: "EMPLOYMENT BEFORE", "Consulting assignments". */
const WORK_STEM =
  /(?:^| )(?:employ(?:ment|ers?|ed)|career|jobs?|positions?|appointments?|assignments?|engagements?|posts|worked|berufs?\p{L}*|beruflich\p{L}*|tätigkeit\p{L}*|professionnell?e?s?|laboral(?:es)?|profesional(?:es)?|profissional|lavorativ[ae]|professional[ei]|werkervaring|zawodowe)(?: |$)/u;
const NO_WORK =
  /(?:^| )(?:development|qualifications?|summary|profile|objective|goals?|highlights|skills?|memberships?|affiliations?|references?|volunteer|unpaid|education|training|projects?|activities|training|perfil|resumen|profil|weiterbildung|abschluss|ausbildung|certificat\p{L}*|formation|compétences|kenntnisse)(?: |$)/u;
const MAX_STEM_WORDS = 5;

const NOT_BEFORE_LAST_WORD =
  /\b(?:of|with|in|at|for|the|my|your|our|their|and|or|from|to|no|years?|i|we|he|she|has|have|had|building|improve[ds]?|led|using|user|customer|product|digital|key|multiple|several|various|new)\b/;

/**
 * The kind of section that a title names, or null. `title` is lower case, its signs removed, its white space single.
 * `exact` is false where only the last word decided.
 */
export function kindOfTitle(title: string): { readonly kind: SectionKind; readonly exact: boolean } | null {
  const plain = title.replace(/ (?:&|\+|and|und|et|y|e) /g, " and ");
  const known = KIND_BY_TITLE.get(plain);
  if (known) {
    return { kind: known, exact: true };
  }
  const parts = plain.split(/ and |, | ?\/ ?| \| /);
  const kinds = parts.map((part) =>
    KIND_BY_TITLE.get(part.replace(/^(?:my|selected|relevant|other|additional|professional|key) /, "")),
  );
  const first = kinds[0];
  if (parts.length > 0 && first && kinds.every((kind) => kind)) {
    return { kind: first, exact: true };
  }
  const words = plain.split(" ");
  if (words.length <= MAX_STEM_WORDS && WORK_STEM.test(plain) && !NO_WORK.test(plain)) {
    return { kind: "experience", exact: false };
  }
  const byLastWord = words.length >= 2 && words.length <= 4 ? KIND_BY_LAST_WORD.get(words.at(-1) ?? "") : undefined;
  const lead = words.slice(0, -1).join(" ");
  return byLastWord && !NOT_BEFORE_LAST_WORD.test(lead) && !/[\d,.:;]/.test(lead)
    ? { kind: byLastWord, exact: false }
    : null;
}
