/** January to December in English, German, French, Spanish, Portuguese, Italian, Dutch, the Nordic languages, Polish and Turkish. */
const MONTH_NAMES: readonly string[] = [
  "jan|january|januar|januari|jänner|janvier|janv|enero|ene|janeiro|gennaio|gen|styczeń|stycznia|ocak",
  "feb|february|febr|februar|februari|février|fevrier|févr|fév|fev|febrero|fevereiro|febbraio|luty|lutego|şubat",
  "mar|march|märz|maerz|mär|mars|marzo|mrz|março|marco|maart|mrt|marts|marzec|marca|mart",
  "apr|april|avril|avr|abril|abr|aprile|kwiecień|kwietnia|nisan",
  "may|mai|mayo|maio|maggio|mag|mei|maj|maja|mayıs",
  "jun|june|juni|juin|junio|junho|giugno|giu|czerwiec|czerwca|haziran",
  "jul|july|juli|juillet|juill|juil|julio|julho|luglio|lug|lipiec|lipca|temmuz",
  "aug|august|août|aout|agosto|ago|augustus|augusti|sierpień|sierpnia|ağustos",
  "sep|sept|september|septembre|septiembre|setiembre|setembro|set|settembre|sett|wrzesień|września|eylül",
  "oct|october|okt|oktober|octobre|octubre|outubro|out|ottobre|ott|październik|października|ekim",
  "nov|november|novembre|noviembre|novembro|listopad|listopada|kasım",
  "dec|december|dez|dezember|décembre|decembre|déc|diciembre|dic|dezembro|dicembre|desember|des|grudzień|grudnia|aralık",
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split("|").map((name) => [name, index + 1] as const)),
);

/** First and last month of a named part of a year; "winter 2020" is read as its first quarter, as universities do. */
const MONTHS_BY_PART: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["fall", [9, 11]],
  ["autumn", [9, 11]],
  ["winter", [1, 3]],
  ["sommer", [6, 8]],
  ["herbst", [9, 11]],
  ["frühjahr", [3, 5]],
  ["frühling", [3, 5]],
  ["printemps", [3, 5]],
  ["été", [6, 8]],
  ["automne", [9, 11]],
  ["hiver", [1, 3]],
  ["primavera", [3, 5]],
  ["verano", [6, 8]],
  ["otoño", [9, 11]],
  ["invierno", [1, 3]],
  ["estate", [6, 8]],
  ["autunno", [9, 11]],
  ["inverno", [1, 3]],
  ["verão", [6, 8]],
  ["q1", [1, 3]],
  ["q2", [4, 6]],
  ["q3", [7, 9]],
  ["q4", [10, 12]],
  ["h1", [1, 6]],
  ["h2", [7, 12]],
]);

/** Longest first, so that "june" is not read as "jun" and a rest. */
function alternatives(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}

export const MONTH_PATTERN = alternatives(MONTH_BY_NAME.keys());
export const PART_PATTERN = alternatives(MONTHS_BY_PART.keys());

/** What languages call the open end of a job. */
export const PRESENT_PATTERN = [
  "until now|till now|up to now|to date|till date|to present|to the present|present day|the present|present|currently|current|now|ongoing|on-going|today|till today|date|onwards?",
  "bis heute|bis jetzt|bis dato|heute|jetzt|laufend|aktuell|derzeit|dato|à aujourd['’]hui|à présent|aujourd['’]hui|actuellement|actuelle|actuel|présent|en cours|à ce jour|ce jour",
  "a la fecha|a la actualidad|a día de hoy|hasta la fecha|hasta hoy|até hoje|até o momento|até à data|a oggi|la actualidad|actualidad|actualmente|actual|presente|o momento|momento|la fecha|hoy|hoje|atualmente|atual|oggi|attuale|attualmente|in corso",
  "tot op heden|tot nu|til nå|til nu|heden|nu|nå|d\\.d\\.|dags dato|nadal|do chwili obecnej|nyní|nyni|súčasnosť|doteraz|do teraz|pågående|nuvarande|nåværende|nuværende|ora|sekarang|hiện nay|сегодня|н\\.\\s?в\\.|obecnie|teraz|dziś|halen|günümüz|danas|trenutno|idag|i dag|nykyinen|nykyhetki|dosud|současnost|jelenleg|napjainkig|în prezent|prezent|настоящее время|сейчас|по наст\\. вр\\.|至今|现在|現在|现今|今",
].join("|");
/** Before a lone date, the words that leave its end open. */
export const OPENING_PATTERN =
  "since|starting|started|beginning|seit|ab|depuis|à partir de|desde|dal|sinds|sedan|siden|od";
export const SINCE_PATTERN = `${OPENING_PATTERN}|from|von|vom|de|du|från|fra|da`;
export const TO_PATTERN =
  "to|untill?|till?|through|thru|up ?to|bis zum|bis|à|au|jusqu['’]à|jusqu['’]en|jusque|al?|ao|até|hasta la|hasta|fino al?|tot|t\\/m|do|至";
export const BETWEEN_PATTERN = "between|zwischen|entre|tra|tussen|mellan";
export const AND_PATTERN = "and|und|et|y|e|en|och";
/** Words that make a date less sharp than it looks. */
export const ABOUT_PATTERN =
  "early|late|mid|the end of|end of|the beginning of|beginning of|the start of|start of|the middle of|around|about|circa|ca\\.?|approx\\.?|anfang|mitte|ende|début|fin|mi|principios de|mediados de|finales de|inizio|metà|fine|início de|fim de|begin|eind|medio";

/** 1 to 12 for a month's name, short or long; null for another word. */
export function monthOf(name: string): number | null {
  return MONTH_BY_NAME.get(name.toLowerCase()) ?? null;
}

/** First and last month of "Summer", "Q3", "H1"; null for another word. */
export function monthsOfPart(name: string): readonly [number, number] | null {
  return MONTHS_BY_PART.get(name.toLowerCase()) ?? null;
}
