/* How instructions to a program that judges people are put, by language. Every pattern is bounded, so that it takes linear time. */

const AI =
  "(?:A\\.?I\\.?|LLMs?|(?:large )?language models?|ChatGPT|GPT(?:-\\d\\w*)?|Claude|Gemini|Copilot|(?:chat)?bots?|parsers?|ATS|applicant tracking systems?|algorithms?|automated \\w+|AI[ -]\\w+)";

/** Take back what the program was told. */
const OVERRIDES: readonly string[] = [
  "(?:ignore|disregard|forget|override)\\s+(?:(?:all|any|every|of|the|about|everything)\\s+){0,4}(?:(?:your|my|these|previous(?:ly)?|prior|preceding|earlier|above|foregoing|other|existing|initial|original|system|given)\\s+){1,4}(?:instructions?|prompts?|rules?|guidelines?|directions?|directives?|commands?|criteria|constraints?|context)",
  "(?:ignore|disregard|forget)\\s+(?:everything|all|anything)\\s+(?:above|before|you (?:were|have been) told)",
  "(?:ignorier(?:e|en sie)|missachte[nt]?(?: sie)?|vergiss|vergessen sie)\\s+(?:(?:alle[ns]?|sämtliche|die|deine|ihre|bitte)\\s+){0,4}(?:vorherigen?|bisherigen?|vorangegangenen?|obigen?|früheren?|vorigen?)\\s+(?:anweisungen?|instruktionen|befehle|regeln|vorgaben|prompts?|kriterien)",
  "(?:ignore[rz]?|oublie[rz]?|ne (?:tiens|tenez) pas compte de)\\s+(?:(?:toutes|tous|les|vos|tes|des|ces)\\s+){0,4}(?:instructions?|consignes?|règles?|directives?)\\s+(?:précédente?s?|antérieure?s?|ci-dessus)",
  "(?:ignor[ae]|ignorar|olvid[ae]|descart[ae])\\s+(?:(?:todas|todos|las|los|tus|sus)\\s+){0,4}(?:instrucciones|indicaciones|reglas|órdenes)\\s+(?:anteriores|previas|precedentes)",
  "(?:ignor[aei]|ignorate|dimentica(?:te)?)\\s+(?:(?:tutte|tutti|le|i|gli)\\s+){0,4}(?:istruzioni|indicazioni|regole)\\s+(?:precedenti|sopra)",
  "(?:ignor[ae]|esqueça|desconsidere)\\s+(?:(?:todas|todos|as|os|suas)\\s+){0,4}(?:instruções|orientações|regras)\\s+(?:anteriores|prévias|acima)",
  "(?:negeer|vergeet)\\s+(?:(?:alle|de|eerdere|vorige|bovenstaande|voorgaande)\\s+){1,4}(?:instructies|opdrachten|regels|aanwijzingen)",
];

const PERSON = "(?:candidate|applicant|resume|résumé|cv)";
/* "Rank this candidate set with a cross-encoder" is work; a person or paper is rated as, with, for or above something, or the sentence ends. */
const RATED =
  '(?=[ \\t]*\\n|\\s*(?:$|[.,;:!?"”)\\d]|as\\b|for\\b|with\\b|at\\b|above\\b|over\\b|before\\b|first\\b|top\\b|highly\\b|favou?rably\\b|positively\\b|immediately\\b|number\\b|the (?:best|highest|top|perfect|maximum)|an? (?:perfect|strong|high|good|great|excellent|top|10|100)|to (?:the (?:next|interview|top|recruiter|hiring)|be)|in the|and\\b|is\\b|exceptional|under any|regardless))';

/** Say how the program is to judge. */
const RATINGS: readonly string[] = [
  `(?:rate|score|rank|grade|recommend|shortlist|short-list|select|hire|approve|accept|classify|mark|label|evaluate|assess|consider|treat|advance|prioriti[sz]e|put|place|list|give|move|pass)\\s+(?:this|the above|the following)\\s+(?:${PERSON}|person|individual)${RATED}`,
  `(?:rate|score|rank|shortlist|recommend|hire)\\s+this\\s+(?:profile|application)${RATED}`,
  `(?:do not|don['’]t|never)\\s+(?:reject|discard|dismiss|penali[sz]e|exclude|filter out|screen out)\\s+(?:this|the above)\\s+(?:${PERSON}|person|application)`,
  "(?:rate|score|rank|recommend|shortlist|select|hire|mark|consider|list)\\s+me\\s+(?:as|at|first|top|highly|10|with the highest|for the (?:job|role|position))",
  `(?:this|the)\\s+${PERSON}\\s+(?:must|should|needs to|has to|is to|shall)\\s+(?:always\\s+)?be\\s+(?:rated|ranked|scored|hired|selected|shortlisted|recommended|considered|placed|given|advanced|moved|approved|accepted)`,
  "(?:return|output|respond|answer|reply)\\s+(?:only\\s+)?(?:with\\s+)?(?:a\\s+|the\\s+)?[\"'“‘]?(?:score of\\s*\\d+|10/10|100/100|strong hire|highly qualified|exceptionally (?:well )?qualified)",
  "(?:bewerte[nt]?|stufe[nt]?|empfiehl|empfehlen|wähle[nt]?|setze[nt]?|ordne[nt]?|behandle[nt]?|lade[nt]?)\\s+(?:sie\\s+)?(?:diese[nmrs]?|den obigen)\\s+(?:bewerber\\p{L}{0,4}|kandidat\\p{L}{0,4}|lebenslauf|person|bewerbung)",
  "(?:évalue[rz]?|note[rz]?|classe[rz]?|recommande[rz]?|sélectionne[rz]?|retiens|retenez|embauche[rz]?)\\s+(?:ce|cette|cet)\\s+(?:candidate?|cv|profil|personne|candidature)",
  "(?:calific[ae]|califique|evalú[ae]|clasific[ae]|clasifique|puntú[ae]|recomiend[ae]|seleccion[ae]|contrat[ae])\\s+(?:a\\s+)?(?:est[ea])\\s+(?:candidat[oa]|currículum|cv|perfil|persona)",
  "(?:valuta(?:te)?|classifica(?:te)?|raccomanda(?:te)?|seleziona(?:te)?|assum(?:i|ete))\\s+(?:questo|questa)\\s+(?:candidat[oa]|cv|profilo|curriculum|persona)",
  "(?:avalie|classifique|recomende|selecione|contrate)\\s+(?:este|esta)\\s+(?:candidat[oa]|currículo|cv|perfil)",
  "(?:beoordeel|rangschik|selecteer|neem)\\s+deze\\s+(?:kandidaat|sollicitant|cv)",
];

/** Speak to a program. They count together with a word that tells it what to do. */
const ADDRESSES: readonly string[] = [
  `(?:note|message|attention|reminder|hint|instructions?|dear|hey|hello|to)\\s*(?:to|for|:|,)?\\s*(?:all|any|the|every|whichever)?\\s*${AI}(?:\\s+(?:reading|reviewing|processing|parsing|screening|evaluating|analy[sz]ing|scanning)[^.:\\n]{0,40})?\\s*[:,!–—-]`,
  `(?:when|while)\\s+(?:evaluating|scoring|rating|ranking|reviewing|screening|assessing|reading|processing)\\s+this\\s+${PERSON}`,
  `if\\s+you(?:['’]re|\\s+are)\\s+(?:an?\\s+)?(?:\\w+\\s+)?${AI}(?![\\p{L}])`,
  "(?:wenn|falls)\\s+(?:du|sie)\\s+(?:eine?\\s+)(?:ki|künstliche intelligenz|sprachmodell|llm|bot)(?!\\p{L})",
  "si\\s+(?:tu es|vous êtes|eres)\\s+(?:une?\\s+|un\\s+)?(?:i\\.?a\\.?|intelligence artificielle|inteligencia artificial|modèle de langage|modelo de lenguaje|llm|bot)(?!\\p{L})",
  "<\\|(?:im_start|system|user|assistant)\\|>|\\[INST\\]|<<SYS>>|</?system>|#{2,3}\\s*(?:instruction|system)s?\\s*:|(?:begin|new) system prompt|\\[system(?: note| message| prompt)?\\]",
];

/** Tells whoever is spoken to what to do. */
export const DEMAND =
  /(?<!\p{L})(?:please|you must|you should|must be|tell (?:the|your) (?:recruiter|hiring|user|human)|ignore|disregard|rate|score|rank|recommend|select|hire|shortlist|give|treat|consider|respond|reply|return|output|include|do not|never|always|this candidate|this applicant|this r[eé]sum[eé]|bitte|bewerte|empfehle|empfiehl|recommande|évalue|recomienda|evalúa)(?!\p{L})/iu;

/** Words of those who study such instructions, or write programs against them. */
export const ABOUT_THEM =
  /inject|jailbreak|attack|adversar|red[ -]?team|guardrail|defen[cs]|detect|classifier|mitigat|robust|benchmark|paper|publish|stud(?:y|ie)|research|talk|blog|post|dataset|data set|corpus|exploit|threat|vulnerab|prompt[ -]hack|hackaprompt|arxiv|safety|securit|sanitiz|such as|e\.g\.|for example|phrase|string|pattern|resist|harden|filter|prevent|workshop|neurips|acl |emnlp|iclr|icml|angriff|erkenn|abwehr|attaque|détect|ataque|attacc|aanval|rilev/iu;

function family(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${patterns.join("|")})`, "giu");
}

export const OVERRIDE = family(OVERRIDES);
export const RATING = family(RATINGS);
export const ADDRESS = family(ADDRESSES);
