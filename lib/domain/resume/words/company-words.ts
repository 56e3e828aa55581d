/** Legal forms: at the end of a name they make it a company's, whatever the words before. */
const LEGAL_FORM =
  /(?<![\p{L}])(?:inc|incorporated|llc|ltd|limited|llp|lp|plc|corp|corporation|pty(?: ltd)?|pvt(?: ltd)?|gmbh(?: & co\.? kg)?|ggmbh|ag|kg|kgaa|ohg|ug|e\.? ?v|e\.? ?g|mbh|s\.?a\.?s?|s\.?a\.?r\.?l|sasu|eurl|s\.?l\.?u?|s\.?r\.?l|s\.?p\.?a|ltda|s\.? de r\.?l\.?|b\.?v|n\.?v|bvba|ab|a\/s|aps|asa|oyj?|sp\. ?z ?o\.? ?o|a\.?ş|k\.?k|co|& co|& sons|& partners)\.?\)?$/iu;

/** Nouns in the names of those who employ. */
const ORGANISATION =
  /(?<!\p{L})(?:company|group|holdings?|partners|associates|ventures|capital|technologies|technology|systems|solutions|services|labs?|laborator(?:y|ies)|studios?|works|industries|enterprises?|networks|robotics|analytics|software|games|media|press|publishing|pharma\p{L}*|biologics|biotech|therapeutics|medical|health(?:care)?|energy|electric|motors|automotive|airlines|airways|aviation|logistics|shipping|telecom|telekom|telecommunications|bank|banco|banque|insurance|assurances?|versicherung\p{L}*|asset management|consulting|consultants|advisors|foods|retail|stores|supermarkets?|restaurants?|hotels?|café|bakery|brewery|farms?|university|universit\p{L}+|universid\p{L}+|college|school|academy|institut\p{L}*|istituto|hochschule|polytechnic\p{L}*|hospital|hôpital|clinic|klinik\p{L}*|\p{L}*klinikum|surgery|pharmacy|infirmary|nhs(?: trust)?|trust|foundation(?! models?)|stiftung|fondation|fundación|charity|church|museum|library|theatre|orchestra|ministry|ministère|ministerio|department of|agency|authority|council|county|city of|state of|commission|bureau|office|embassy|army|navy|air force|police|court|federal|national|centre|center|stadtwerke|verlag|werke|werk|haus|collective|cooperative|guild|union|association|society|federation|startup|start-up|& sons)(?!\p{L})/iu;

/** The phrase ends in a legal form: surely a company. */
export function hasLegalForm(phrase: string): boolean {
  return LEGAL_FORM.test(phrase.trim()) && /\p{Lu}/u.test(phrase);
}

/** The phrase holds a word of companies, schools, offices: probably an employer, unless it names a job. */
export function namesOrganisation(phrase: string): boolean {
  return ORGANISATION.test(phrase) || hasLegalForm(phrase);
}
