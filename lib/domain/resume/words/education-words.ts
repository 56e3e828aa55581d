import { namesInternship } from "./title-words";

const STUDENT =
  /(?<!\p{L})(?:(?:ph\.? ?d\.?|doctoral|master(?:'?s)?|graduate|undergraduate|bachelor(?:'?s)?|mba|exchange) (?:student|candidate|studies|degree|program(?:me)?)|doctorate|student)(?!\p{L})/iu;

const DEGREE =
  /(?<!\p{L})(?:ph\. ?d\.?|phd|dr\. ?(?:rer|techn)|dipl\.-\p{L}{2,6}|laurea|mestrado|bacharelado|mgr|mmath|mphys|mchem|msci|mres|hn[dc]|dphil|d\.phil\.?|doctorate|doctor of|juris doctor|doctoral degree|master(?:'s|s)? (?:of|in|degree|’s)|m\.? ?sc\.?|m\.s\.?|mba|m\.b\.a\.?|m\.?eng\.?|m\.?phil\.?|m\.?tech|ll\.?[mb]\.?|j\.?d\.?|m\.d\.|bachelor(?:'s|’s|s)?|b\.? ?sc\.?|b\.s\.?|b\.a\.?|b\.?eng\.?|b\.?tech|b\.?com|bba|bfa|mfa|m\.?ed\.?|associate(?:'s|’s)? degree|associate of|a\.a\.s?\.?|diploma|dipl[oô]me|diplom(?:-\p{L}{3,20})?|abitur|(?<!\p{Lu}\p{L}{1,20} )(?:high|secondary) school|a[- ]levels?|gcses?|ged|licence|licenciatura|grado en|maîtrise|magister|magistr|staatsexamen|baccalauréat|bachillerato|doctorado|máster|ingénieur diplômé|bootcamp|hons)(?!\p{L})/iu;

/** "BS", "MA" and the like also abbreviate states, so only in capitals, and not behind a comma unless a field follows. */
const SHORT_DEGREE =
  /(?<![\p{L},] ?)(?:BS|BA|MS|MA|BE|ME|AB|SB|SM|AA|AS|MAT|MEd|BEd|MD|JD)(?= |,|$)(?!, \p{Lu}\p{L}+ \d{5})/u;

const SCHOOL =
  /(?<!\p{L})(?:university|universität|universidade|universitet|universitetet|uniwersytet|politechnika|üniversitesi|univ\.|institute|institut|conservatory|conservatoire|liceo|istituto|scuola|grande école|seminary|université|universidad|università|universiteit|college|school|institute of technology|hochschule|fachhochschule|école|escuela|instituto|polytechnic|politecnico|academy|gymnasium|lycée|akademie|facultad|faculty of)(?!\p{L})/iu;

/** The phrase names someone who studies, so that the time is education even under "Experience". */
export function namesStudent(phrase: string): boolean {
  return STUDENT.test(phrase) && !namesInternship(phrase);
}

export function namesDegree(phrase: string): boolean {
  return DEGREE.test(phrase) || SHORT_DEGREE.test(phrase);
}

export function namesSchool(phrase: string): boolean {
  return SCHOOL.test(phrase);
}
