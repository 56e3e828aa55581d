import type { Education } from "@/lib/domain/resume/resume";

/** The highest level first: "Licenciatura and Mestrado" is a master's. */
const LEVELS: readonly (readonly [Education["level"], RegExp])[] = [
  [
    "doctorate",
    /(?<!\p{L})(?:ph\.? ?d|d\.?phil|doctor(?:ate|al|ado|at)?(?!\p{L})|promotion|dr\. ?(?:rer|techn|phil|med|iur|ing|-ing)|edd|pharmd|j\.?d\.?(?!\p{L})|juris doctor|m\.d\.|MD(?!\p{L})|dnp)/iu,
  ],
  [
    "master",
    /(?<!\p{L})(?:master|mestrado|m\.? ?sc|m\.s\.?|MS(?!\p{L})|MA(?!\p{L})|m\.a\.|mba|m\.b\.a|m\.?eng|m\.?phil|m\.?tech|m\.?ed(?!\p{L})|m(?:math|phys|chem|sci|res|arch)(?!\p{L})|ll\.?m|mfa|mph|mpp|diplom(?![aeoôáé])|dipl\.-|dipl[oô]me d[’']ing|post[- ]?graduate diploma in management|magister|mag\.|mgr|máster|maîtrise|staatsexamen|ing[ée]nieur|laurea (?:magistrale|specialistica)|cand\.|siv\.ing|civilingenjör)/iu,
  ],
  [
    "bachelor",
    /(?<!\p{L})(?:bachelor|bacharelado|b\.? ?sc|b\.s\.?|BS(?!\p{L})|BA(?!\p{L})|b\.a\.|AB(?!\p{L})|a\.b\.|b\.?eng|b\.?tech|b\.?com(?!\p{L})|bba|bfa|bsn|b\.?ed(?!\p{L})|ll\.?b|licen(?:ce|ciatura|ciado)|grado|undergraduate|hons|laurea|in[żz]\.)/iu,
  ],
  [
    "associate",
    /(?<!\p{L})(?:associate|a\.a\.|a\.s\.|AAS?(?!\p{L})|AS(?!\p{L})|foundation degree|hn[dc]|bts|dut)(?!\p{L})/iu,
  ],
  [
    "secondary",
    /(?<!\p{L})(?:high school|secondary|abitur|a[- ]levels?|gcses?|ged|baccalauréat|bachillerato|matura|gymnasium|lycée|international baccalaureate)(?!\p{L})/iu,
  ],
];

/** The level that a degree's words name; "other" for certificates, diplomas and what names none. */
export function degreeLevel(words: string): Education["level"] {
  return LEVELS.find(([, pattern]) => pattern.test(words))?.[0] ?? "other";
}
