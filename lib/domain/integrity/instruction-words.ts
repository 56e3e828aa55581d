/* How instructions to a program that judges people are put, by language. Every pattern is bounded, so that it takes linear time. */

const AI =
  "(?:A\\.?I\\.?|LLMs?|(?:large )?language models?|ChatGPT|GPT(?:-\\d\\w*)?|Claude|Gemini|Copilot|(?:chat)?bots?|parsers?|ATS|applicant tracking systems?|algorithms?|automated \\w+|AI[ -]\\w+)";

const JUDGING = "(?:scoring|screening|rating|ranking|evaluation|hiring|selection|matching)";

/** Take back what the program was told. */
const OVERRIDES: readonly string[] = [
  "(?:ignore|disregard|forget|override)\\s+(?:(?:all|any|every|of|the|about|everything)\\s+){0,4}(?:(?:your|my|these|previous(?:ly)?|prior|preceding|earlier|above|foregoing|other|existing|initial|original|system|given)\\s+){1,4}(?:instructions?|prompts?|rules?|guidelines?|directions?|directives?|commands?|criteria|constraints?|context)",
  "(?:ignore|disregard|forget)\\s+(?:everything|all|anything)\\s+(?:above|before|you (?:were|have been) told)",
  "(?:ignorier(?:e|en sie)|missachte[nt]?(?: sie)?|vergiss|vergessen sie)\\s+(?:(?:alle[ns]?|sämtliche|die|deine|ihre|bitte)\\s+){0,4}(?:vorherigen?|bisherigen?|vorangegangenen?|obigen?|früheren?|vorigen?)\\s+(?:anweisungen?|instruktionen|befehle|regeln|vorgaben|prompts?|kriterien)",
  "(?:ignore[rz]?|oublie[rz]?|ne (?:tiens|tenez) pas compte des?)\\s+(?:(?:toutes|tous|les|vos|tes|des|ces)\\s+){0,4}(?:instructions?|consignes?|règles?|directives?)\\s+(?:précédente?s?|antérieure?s?|ci-dessus)",
  "(?:ignor[ae]|ignorar|olvid[ae]|descart[ae])\\s+(?:(?:todas|todos|las|los|tus|sus)\\s+){0,4}(?:instrucciones|indicaciones|reglas|órdenes)\\s+(?:anteriores|previas|precedentes)",
  "(?:ignor[aei]|ignorate|dimentica(?:te)?)\\s+(?:(?:tutte|tutti|le|i|gli)\\s+){0,4}(?:istruzioni|indicazioni|regole)\\s+(?:precedenti|sopra)",
  "(?:ignor[ae]|esqueça|desconsidere)\\s+(?:(?:todas|todos|as|os|suas)\\s+){0,4}(?:instruções|orientações|regras)\\s+(?:anteriores|prévias|acima)",
  "(?:negeer|vergeet)\\s+(?:(?:alle|de|eerdere|vorige|bovenstaande|voorgaande)\\s+){1,4}(?:instructies|opdrachten|regels|aanwijzingen)",
  "(?:игнорируй(?:те)?|проигнорируй(?:те)?|забудь(?:те)?)\\s+(?:(?:все|всё|эти|свои|ваши|твои)\\s+){0,2}(?:предыдущие|прежние|прошлые|вышеуказанные)\\s+(?:инструкции|указания|правила|команды)",
  "(?:zignoruj(?:cie)?|pomiń|zapomnij)\\s+(?:o\\s+)?(?:wszystkie\\s+|wszystkich\\s+)?(?:poprzedni(?:e|ch)|wcześniejsz(?:e|ych)|powyższ(?:e|ych))\\s+(?:instrukcje|instrukcjach|polecenia|poleceniach|zasady)",
  "(?:önceki|yukarıdaki)\\s+(?:tüm\\s+|bütün\\s+)?(?:talimatları?|komutları|kuralları)\\s+(?:yok say|görmezden gel|unut)",
  "(?:ignorera|ignorer|glöm|glem|bortse från|se bort fra)\\s+(?:(?:alla|alle|de|dina|dine)\\s+){0,2}(?:tidigare|foregående|föregående|forrige|ovanstående)\\s+(?:instruktioner|instrukser|instruksjoner|regler)",
  "تجاهل\\s+(?:جميع\\s+|كل\\s+)?(?:التعليمات|الأوامر|القواعد)\\s+(?:السابقة|أعلاه)",
  "(?:पिछले|उपरोक्त|पहले के)\\s+(?:सभी\\s+)?(?:निर्देशों|आदेशों|नियमों)\\s+को\\s+(?:अनदेखा|नज़रअंदाज़|भूल)",
  // Letter by letter, so that a search for the word does not find it.
  "(?:i g n o r e|d i s r e g a r d)\\s+(?:all|any|the|your|a l l)",
  `(?:ignore|disregard|forget|override|(?:do not|don['’]t) (?:follow|apply|use))\\s+(?:the|your|any|all|these)\\s+(?:${JUDGING}\\s+(?:rubrics?|criteria|requirements?|rules?|scorecards?)|rubrics?|scorecards?)`,
  "ignore\\s+(?:everything\\s+|the\\s+|all\\s+)?(?:above|below)(?:\\s+and\\s+(?:the\\s+)?(?:above|below))?[,;:.]?\\s+(?:and\\s+|then\\s+){0,2}(?:write|say|answer|output|respond|reply|print|return)",
  "you are (?:now|no longer)\\s+(?:in|an?|the)\\s+[^.\\n]{0,30}(?:mode|recruiter|assistant|hiring manager|evaluator)",
  "your\\s+(?:new|only|real|actual)\\s+(?:task|job|goal|objective|instructions?)\\s+(?:is|are)(?!\\p{L})",
  "override\\s*:\\s*(?:hire|accept|approve|pass|select|score)(?!\\p{L})",
];

/** The same in languages that part no words, wherever in a sentence it stands. */
const UNSPACED: readonly string[] = [
  "(?:忽略|无视|無視|忘记|忘記)掉?(?:之前|以上|上述|先前|前面|所有|一切|全部|的){1,4}(?:指令|指示|说明|說明|规则|規則|提示)",
  "[给給](?:这|這|该|該)[位个個名]?(?:候选人|候選人|应聘者|應聘者|简历|簡歷)[^。\\n]{0,8}(?:最高分|满分|滿分|高分)",
  "(?:以前|これまで|上記|すべて)の(?:すべての)?(?:指示|命令|ルール|プロンプト)を(?:すべて)?(?:無視|忘れ)",
  "この(?:候補者|応募者|履歴書)を[^。\\n]{0,8}(?:最高|合格|採用|推薦)",
  "(?:이전|앞선|위의|모든)\\s?(?:모든\\s?)?(?:지시|명령|지침|규칙)(?:사항)?[을를은]?\\s?(?:모두\\s?)?(?:무시|잊)",
];

const PERSON = "(?:candidate|applicant|resume|résumé|cv)";
/* "Rank this candidate set with a cross-encoder" is work; a person or paper is rated as, with, for or above something, or the sentence ends. */
const RATED =
  '(?=[ \\t]*\\n|\\s*(?:$|[.,;:!?"”)\\d]|as\\b|for\\b|highest\\b|best\\b|with\\b|at\\b|above\\b|over\\b|before\\b|first\\b|top\\b|highly\\b|favou?rably\\b|positively\\b|immediately\\b|number\\b|the (?:best|highest|top|perfect|maximum)|an? (?:perfect|strong|high|good|great|excellent|top|10|100)|to (?:the (?:next|interview|top|recruiter|hiring)|be)|in the|and\\b|is\\b|exceptional|under any|regardless))';

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

const THE_BEST = "(?:top|highest|maximum|best|full|perfect)";
/** Say what the verdict is, so that nobody need judge. */
const VERDICTS: readonly string[] = [
  `(?:give|assign|award)\\s+this\\s+(?:${PERSON}|person|profile|application)\\s+(?:five|5|ten|10|100|${THE_BEST}|the ${THE_BEST}|an? (?:perfect|top|high))(?!\\p{L})`,
  `(?:output|return|print|write)\\s+(?:the\\s+|a\\s+)?${THE_BEST}\\s+(?:score|rating|rank)(?=\\s*(?:[.!"”]|$|for (?:this|me)|to this))`,
  'return\\s+(?:JSON\\s+|only\\s+)?\\{\\s*["“]?score["”]?\\s*[:=]\\s*(?:100|10|1\\.0)',
  `(?:assistant|system)\\s*:\\s*(?:the|this)\\s+(?:${PERSON}|person)\\s+(?:is|has|must|should|was)(?!\\p{L})`,
  `(?:say|answer|state|conclude|report|respond|confirm|write)\\s+that\\s+(?:the|this)\\s+(?:${PERSON}|person)\\s+(?:is|meets|has|matches)(?!\\p{L})`,
  "(?:say|answer|state|conclude|report|respond|confirm|write)\\s+that\\s+all\\s+(?:the\\s+)?(?:requirements|must-haves|criteria|skills)\\s+(?:are|have been)\\s+(?:met|satisfied|present)",
  "(?:treat|mark|count|consider|set|regard)\\s+(?:all|every|each|any)\\s+(?:of the\\s+)?(?:required\\s+|listed\\s+|mandatory\\s+)?(?:requirements?|must-haves?|skills?|criteria|qualifications?)\\s+as\\s+(?:met|present|satisfied|fulfilled|passed|proven|held)(?!\\p{L})",
  `this\\s+(?:${PERSON}|person)\\s+is\\s+(?:an?\\s+|the\\s+)(?:exceptional|perfect|ideal|strongest|best|outstanding|excellent)(?:\\s+\\p{L}+){0,2}\\s+and\\s+(?:must|should|has to)\\s+be\\s+(?:interviewed|hired|selected|shortlisted|ranked)`,
  "set\\s+(?:the\\s+)?(?:match|score|rating|rank)\\s+to\\s+(?:100|10(?!\\d)|the max)",
];

/** Speak to a program. They count together with a word that tells it what to do. */
const ADDRESSES: readonly string[] = [
  `(?:note|message|attention|reminder|hint|instructions?|dear|hey|hello|to)\\s*(?:to|for|:|,)?\\s*(?:all|any|the|every|whichever)?\\s*${AI}(?:\\s+(?:reading|reviewing|processing|parsing|screening|evaluating|analy[sz]ing|scanning)[^.:\\n]{0,40})?\\s*[:,!–—-]`,
  `(?:ATS|AI|LLM|bot|parser)\\s+(?:note|message|instructions?|hint|directive)s?\\s*:`,
  "(?:hinweis|nachricht|anweisung|achtung|wichtig)\\s*(?:an|für)?\\s*(?:die|alle|das|den)?\\s*(?:KI|AI|künstliche intelligenz|sprachmodelle?|LLMs?|ATS|bots?)\\s*[:,–—-]",
  `(?:when|while)\\s+(?:evaluating|scoring|rating|ranking|reviewing|screening|assessing|reading|processing)\\s+this\\s+${PERSON}`,
  `if\\s+you(?:['’]re|\\s+are)\\s+(?:an?\\s+)?(?:\\w+\\s+)?${AI}(?![\\p{L}])`,
  "(?:wenn|falls)\\s+(?:du|sie)\\s+(?:eine?\\s+)(?:ki|künstliche intelligenz|sprachmodell|llm|bot)(?!\\p{L})",
  "si\\s+(?:tu es|vous êtes|eres)\\s+(?:une?\\s+|un\\s+)?(?:i\\.?a\\.?|intelligence artificielle|inteligencia artificial|modèle de langage|modelo de lenguaje|llm|bot)(?!\\p{L})",
  "<\\|(?:im_start|system|user|assistant)\\|>|\\[INST\\]|<<SYS>>|</?system>|#{2,3}\\s*(?:instruction|system)s?\\s*:|(?:begin|new) system prompt|\\{\\{\\s*system\\s*\\}\\}|\\[system(?: note| message| prompt)?\\]",
];

/** Tells whoever is spoken to what to do. */
export const DEMAND =
  /(?<!\p{L})(?:please|you must|you should|must be|tell (?:the|your) (?:recruiter|hiring|user|human)|ignore|disregard|rate|score|rank|recommend|select|hire|shortlist|give|treat|consider|respond|reply|return|output|include|do not|never|always|this candidate|this applicant|this r[eé]sum[eé]|bitte|bewerte|empfehle|empfiehl|recommande|évalue|recomienda|evalúa|diese[rs]? (?:bewerber|kandidat)\p{L}*|ce candidat|est[ea] candidat[oa]|questo candidato|pre-?approved)(?!\p{L})/iu;

/** Words of those who study such instructions, or write programs against them. */
export const ABOUT_THEM =
  /inject|jailbreak|attack|adversar|red[ -]?team|guardrail|defen[cs]|detect|classifier|mitigat|robust|benchmark|paper|publish|stud(?:y|ie)|research|talk|blog|post|dataset|data set|corpus|exploit|threat|vulnerab|prompt[ -]hack|hackaprompt|arxiv|safety|securit|sanitiz|such as|e\.g\.|for example|phrase|string|pattern|resist|harden|filter|prevent|workshop|neurips|acl |emnlp|iclr|icml|angriff|erkenn|abwehr|attaque|détect|ataque|attacc|aanval|rilev|атак|инъекц|защит|обнаруж|исследован|攻击|攻擊|注入|检测|檢測|防御|防禦|论文|論文|研究|攻撃|検出|인젝션|공격|탐지|연구/iu;

function family(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${patterns.join("|")})`, "giu");
}

export const OVERRIDE = family(OVERRIDES);
export const RATING = family([...RATINGS, ...VERDICTS]);
export const IN_UNSPACED = new RegExp(UNSPACED.join("|"), "gu");
export const ADDRESS = family(ADDRESSES);
