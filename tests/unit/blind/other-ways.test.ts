import { expect, test } from "vitest";
import { identityOf, resumeMasks } from "@/lib/domain/blind/identity-masks";
import { maskText } from "@/lib/domain/blind/mask-text";
import { readCandidate } from "@/lib/domain/candidate-reading";

/* Ways to learn who somebody is that a résumé has beside the name, the address and the school as they are read. */

const AS_OF = { year: 2026, month: 6 };

/** A résumé with a line at its top and one in its summary, as it is shown. */
function shown({ top = "Berlin", said = "", name = "Elizabeth Hartwell" }): string {
  const text = `${name}\n${top}\nliz.hartwell@mailhost.example | github.com/hartok77\n\nSummary\n\n${said}\n\nExperience\n\nML Engineer, Acme, 2019 – 2024\n- Trained 7B models with FSDP.\n\nEducation\n\nMSc Physics, Technische Universität Lindenhof (TULI), 2004–2006\n`;
  const { resume } = readCandidate(text, AS_OF);
  return maskText(resume.text, resumeMasks(resume, identityOf([resume], resume.text, AS_OF))).text;
}

test.each([
  ["a name in another script", { said: "李雪 led the team.", name: "Elizabeth Hartwell (李雪)" }, /李雪/],
  ["a name in brackets", { said: "Zizzy led the team.", name: "Elizabeth Hartwell (Zizzy)" }, /Zizzy/],
  ["a name of before", { top: "Née Vanterpool", said: "Papers as E. Vanterpool." }, /Vanterpool/],
  ["a preferred name", { top: "Preferred name: Quorra", said: "Quorra led the team." }, /Quorra/],
  ["familiar forms", { said: "“Liz led it”, says Beth’s manager; Lizzie agrees." }, /Liz|Beth/],
  ["a pet name", { said: "Hartwelly led the team." }, /Hartwelly/],
  ["initials", { said: "E.H.E. wrote this; so did E. H. E." }, /E\. ?H\./],
  ["handles that are labelled", { top: "Skype: live:hk | Telegram: hkx1 | x: hko" }, /live|hkx1|hko/],
  ["numbers that are labelled", { top: "Phone: 5550199" }, /5550199/],
  ["a handle of a profile elsewhere", { said: "See hartok77/kernels and @hartok77." }, /hartok77/],
  ["codes behind a town", { top: "Oslo 0150" }, /0150/],
  ["ages", { top: "42 y/o | âgée de 42 ans", said: "Forty-two years old." }, /42|Forty/],
  ["years of graduation", { said: "Class of '06, batch of 2020, diplômé en 2019, Abschluss 2018." }, /06|20[12]\d/],
  ["short names of the school", { said: "Alumni of TULI; TUL colleagues." }, /TUL/],
  [
    "schools by short names",
    { said: "IIT-B, IITB, ETHZ, UIUC, TUM, BITS Pilani, HKUST, MIT-trained, UPenn." },
    /II|ETH|UI|TUM|BITS|HK|MIT|UP/,
  ],
  ["towns as schools", { said: "PhD in physics from Berkeley; studied law at Bologna." }, /Berkeley|Bologna/],
  [
    "societies of one sex",
    { said: "Society of Women Engineers, Women in Machine Learning, PyLadies Oslo." },
    /Wom|Ladies|gendered/,
  ],
  [
    "feminine forms",
    { said: "Ingénieure diplômée, chercheuse; desarrolladora; sviluppatrice; engenheira; Kauffrau; Entwicklerin." },
    /ieure|ée|euse|dora|trice|eira|frau|rin/,
  ],
] as const)("%s", (_, person, told) => {
  const [head = ""] = shown(person).split("Experience");
  expect(head).not.toMatch(told);
});

test("what is like it and tells nobody stays", () => {
  const said =
    "Apache/MIT and MIT-licensed code on Grace Hopper GH200; Bachelor of Science, directed work on U.S. data; consultora de datos, Fachkraft, 20+ years of experience; women’s health models from Scratch. Graduated from 7B to 70B.";
  const text = shown({ said });
  for (const words of [
    "Apache/MIT and MIT-licensed code on Grace Hopper GH200",
    "Bachelor of Science, directed work on U.S. data",
    "consultora de datos, Fachkraft, 20+ years of experience",
    "Graduated from 7B to 70B",
  ])
    expect(text).toContain(words);
});

test("a bracket that opens in a name closes with it", () => {
  expect(shown({ name: "Elizabeth Hartwell (Zizzy)" }).split("\n")[0]).toBe("[name]");
});

test("an address that is made of the name is called a contact, wherever it stands", () => {
  const said =
    "Write to liz.hartwell@mailhost.example, e-mail:elizabeth@hartwell.example or <hartwell@mailhost.example>.";
  const text = shown({ top: "E-mail: elizabeth.hartwell@mailhost.example", said });
  expect(text).toContain("[name]\nE-mail: [contact]\n[contact] | [link]");
  expect(text).toContain("Write to [contact], e-mail:[contact] or <[contact]>.");
});
