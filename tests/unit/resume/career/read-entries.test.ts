import { expect, test } from "vitest";
import { readResume } from "@/lib/domain/resume/read-resume";
import type { DatePoint } from "@/lib/domain/resume/resume";

const asOf = { year: 2026, month: 11 };

function point(date: DatePoint | "present" | null): string {
  return date === null ? "?" : date === "present" ? "now" : [date.year, date.month].filter(Boolean).join("-");
}

function jobs(text: string): readonly string[] {
  return readResume(`Anna Muster\n\n${text}`, asOf).positions.map(
    ({ title, employer, place, start, end }) =>
      `${title?.value ?? "?"} / ${employer?.value ?? "?"} / ${place?.value ?? "?"} / ${point(start)} → ${point(end)}`,
  );
}

const layouts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "jobs in cells between dots, the last right behind a list",
    "## jobs\n**Atelier Douro** · 2020-05 → now · full-stack developer\n- a newsletter for a winery, one prompt, no measurements, no complaints\n**Vinho Verde Web** · 2016-09 → 2020-04 · web developer",
    [
      "full-stack developer / Atelier Douro / ? / 2020-5 → now",
      "web developer / Vinho Verde Web / ? / 2016-9 → 2020-4",
    ],
  ],
  [
    "a table drawn with lines",
    "Missions\n┌────┐\n│ 05/2025 → en cours │ Mairie de Lormont │ consultant │\n│ 02/2024 → 08/2024 │ Garonne Santé │ consultant │\n└────┘",
    ["consultant / Mairie de Lormont / ? / 2025-5 → now", "consultant / Garonne Santé / ? / 2024-2 → 2024-8"],
  ],
  [
    "heads in short pieces that end like sentences",
    "Experience\nHead of AI Policy & Assurance. Hospitais do Tejo (six hospitals). May 2023 to now.\nI wrote the rulebook.\n\nAdviser, digital policy. Office of the Secretary. 2016 to 2023.\nI drafted the paper.",
    [
      "Head of AI Policy & Assurance / Hospitais do Tejo (six hospitals). / ? / 2023-5 → now",
      "Adviser, digital policy / Office of the Secretary / ? / 2016 → 2023",
    ],
  ],
  [
    "jobs that are counted, with their projects below",
    "Career history\n[1] Hoshizora Communications K.K. (April 2018 - present)\n    Infrastructure engineer for GPU clusters.\n[2] Tamagawa Systems K.K. (April 2011 - March 2018)\n    Infrastructure engineer for finance customers.",
    ["? / Hoshizora Communications K.K. / ? / 2018-4 → now", "? / Tamagawa Systems K.K. / ? / 2011-4 → 2018-3"],
  ],
  [
    "a numbered heading that says its order, behind one of education",
    "1. Education\n   2004–2009 Electrical engineering, University of Recife\n\n2. Work, oldest first\n   Mar 2016 – Aug 2017   Research engineer, Alphorn Models\n   Jul 2022 – present    Staff research scientist, Lemano Labs",
    [
      "Research engineer / Alphorn Models / ? / 2016-3 → 2017-8",
      "Staff research scientist / Lemano Labs / ? / 2022-7 → now",
    ],
  ],
  [
    "headings behind squares, and a job without a title",
    "■ Career\n2021.10–now   sales manager, Kansai Systems Group\n2011.04–2015.03   Office printers\n\n■ Education\nOsaka City Univ., Commerce, 2011",
    ["sales manager / Kansai Systems Group / ? / 2021-10 → now", "? / Office printers / ? / 2011-4 → 2015-3"],
  ],
  [
    "no heading at all, and one job without a title among others",
    "2022 – present  Kitchen Manager, Hotel Triton\n2016 – 2022     Assistant Manager, Grand Hotel Davos\n2010 – 2016     Restaurant Lucia\n",
    [
      "Kitchen Manager / Hotel Triton / ? / 2022 → now",
      "Assistant Manager / Grand Hotel Davos / ? / 2016 → 2022",
      "? / Restaurant Lucia / ? / 2010 → 2016",
    ],
  ],
  [
    "a degree with an internship in it, and time at home",
    "EXPERIENCE\n2016 – 2021 (Dezember)   Team Lead, Isar Industrie AG\n2001 – 2007   Dipl.-Ing. Electrical Engineering, TU Munich; internship 2005 in Osaka\nMaternidad: marzo–septiembre 2021",
    ["Team Lead / Isar Industrie AG / ? / 2016 → 2021-12"],
  ],
  [
    "assignments of a consultancy, labelled, under projects",
    "PROJECT EXPERIENCE\n\nProject #1\nClient : US health insurer\nRole : Cloud Engineer\nDuration : Nov 2022 – Till date\nResponsibilities:\n- Ran clusters",
    ["Cloud Engineer / US health insurer / ? / 2022-11 → now"],
  ],
  [
    "dates in the margin before a long paragraph",
    "EXPERIENCE\n2018/05 – laufend   Data Protection Officer, Alpenglanz Handels AG, Wien. Record of processing, sixty impact assessments a year, notifications of breaches, training of 20,000 employees, talks with the authority.\n2012/03 – 2018/04   Attorney, Kanzlei Prantl. Outsourcing contracts, software licences, employee data and all that belongs to it in a small firm.",
    [
      "Data Protection Officer / Alpenglanz Handels AG / Wien / 2018-5 → now",
      "Attorney / Kanzlei Prantl / ? / 2012-3 → 2018-4",
    ],
  ],
  [
    "a team between title and employer",
    "EXPERIENCE\nStaff Engineer, Compute Fleet, Fjordlight AI, 2021 – now\n- Led it",
    ["Staff Engineer, Compute Fleet / Fjordlight AI / ? / 2021 → now"],
  ],
  [
    "a team behind the title and the employer below",
    "EXPERIENCE\nSenior Engineer, Training Platform                Jun 2022 – Present\nHalcyon Compute, Austin, TX\n- Led it",
    ["Senior Engineer, Training Platform / Halcyon Compute / Austin, TX / 2022-6 → now"],
  ],
  [
    "an employer over the titles held there",
    "EXPERIENCE\n\nSouthern Mutual Group, Charlotte, NC\n\nDirector, AI Platform                Apr 2023 – Present\n- Led it\n\nSenior Manager, Learning                Jun 2019 – Mar 2023\n- Built it",
    [
      "Director, AI Platform / Southern Mutual Group / Charlotte, NC / 2023-4 → now",
      "Senior Manager, Learning / Southern Mutual Group / Charlotte, NC / 2019-6 → 2023-3",
    ],
  ],
  [
    "an exported profile",
    "Experience\n\nStratum Group\n9 years 9 months\nPrincipal Architect\nFebruary 2023 - Present (3 years 10 months)\nReston\nWrote the plan.\nLead Architect\nMay 2020 - January 2023 (2 years 9 months)\nReston\nDrew the plan.",
    [
      "Principal Architect / Stratum Group / Reston / 2023-2 → now",
      "Lead Architect / Stratum Group / Reston / 2020-5 → 2023-1",
    ],
  ],
  [
    "the title in bold",
    "## Work\n\n**Staff Engineer, Model Serving**, Kattegat AI, Copenhagen\n_since 2022_\n\nTechnical lead.",
    ["Staff Engineer, Model Serving / Kattegat AI / Copenhagen / 2022 → now"],
  ],
  [
    "a body set in below the dates",
    "POSTS\n01/13 -         Harbour Hospital, ward sister\n                Alarm project: a third less since 06/22.\n09/04 - 12/12   Svendborg Hospital, triage nurse\n                Plaster room",
    ["ward sister / Harbour Hospital / ? / 2013-1 → now", "triage nurse / Svendborg Hospital / ? / 2004-9 → 2012-12"],
  ],
  [
    "a table with two columns of years",
    "EMPLOYMENT\nEmployer                      Position                    From      To\nVolta Bank                    Lead DBA                    2019      present\nCedi Telecom                  DBA                         2010      2014",
    ["Lead DBA / Volta Bank / ? / 2019 → now", "DBA / Cedi Telecom / ? / 2010 → 2014"],
  ],
  [
    "the end of each range on the line below",
    "EMPLOYMENT\nJan 2020 Principal architect, Iberdata Telecom\nPresent\nFeb 2013 Network engineer, Redes Norte\nDec 2019",
    [
      "Principal architect / Iberdata Telecom / ? / 2020-1 → now",
      "Network engineer / Redes Norte / ? / 2013-2 → 2019-12",
    ],
  ],
  [
    "sentences behind title and employer",
    "EXPERIENCE\n2016 – 2020  Cloud architect, CloudNove GmbH. Ran migrations for clients.\n2012 – 2016  Engineer, Search. Bergedorf Verlag.",
    ["Cloud architect / CloudNove GmbH / ? / 2016 → 2020", "Engineer, Search / Bergedorf Verlag / ? / 2012 → 2016"],
  ],
  [
    "the labels of a form, the employer below the duties",
    "Work experience\nDates  09/2022 → Present\nOccupation or position held  Risk Analyst\nMain activities and responsibilities  Wrote the policy\nName and address of employer  Banco do Sul, Lisboa\nType of business or sector  Banking\n\nDates  10/2020 → 08/2022\nOccupation or position held  Trainee\nName and address of employer  Orrery, Palaiseau",
    ["Risk Analyst / Banco do Sul / Lisboa / 2022-9 → now", "Trainee / Orrery / Palaiseau / 2020-10 → 2022-8"],
  ],
  [
    "a remark behind the dates",
    "EXPERIENCE\nEngineer, Acme Ltd, 11.2022 – obecnie (present)\n- Did it\nAnalyst, Foo Ltd, 2018–Jan 2020 (32 hours a week)",
    ["Engineer / Acme Ltd / ? / 2022-11 → now", "Analyst / Foo Ltd / ? / 2018 → 2020-1"],
  ],
  [
    "the job told on the line of its dates",
    "Positions\nNews editor, The Ledger, Feb. 2022 – present. Four reporters. A weekly letter of sixty thousand readers and what else belongs to it.\nReporter, The Ledger, Sept. 2017 – Jan. 2022.",
    ["News editor / The Ledger / ? / 2022-2 → now", "Reporter / The Ledger / ? / 2017-9 → 2022-1"],
  ],
  [
    "months in small letters",
    "Werkervaring\njan. 2020 – heden     Engineer, Acme\n  • Did it\nsept. 2008 – juli 2012 Analyst, Foo Ltd",
    ["Engineer / Acme / ? / 2020-1 → now", "Analyst / Foo Ltd / ? / 2008-9 → 2012-7"],
  ],
  [
    "the present job above a section of earlier ones",
    "Now\nEngineer at Acme, 2020 – present\n\nEARLIER\nAnalyst, Foo Ltd, 2015 – 2019\n\nEDUCATION\nBA, Leeds",
    ["Engineer / Acme / ? / 2020 → now", "Analyst / Foo Ltd / ? / 2015 → 2019"],
  ],
  [
    "a range broken behind its opening bracket",
    "Appointments\nResearch Scientist, Orrery AI, Cambridge (October 2022\n– Present). Lead a team of five on learning with rewards\nand more of the same.",
    ["Research Scientist / Orrery AI / Cambridge / 2022-10 → now"],
  ],
];

test.each(layouts)("positions are read with %s", (_name, text, expected) => {
  expect(jobs(text)).toEqual(expected);
});

test("career breaks, parental leave and job searches are no positions", () => {
  const text =
    "EXPERIENCE\nEngineer, Acme, 2020 – now\nParental leave, 2019 – 2020\nCareer break (travelling), 2018 – 2019\n07/2012 – 08/2012  arbeitssuchend";
  expect(jobs(text)).toEqual(["Engineer / Acme / ? / 2020 → now"]);
});

test("a paragraph that opens with “Education:” holds no jobs", () => {
  const text =
    "In 2018 I joined Acme as an engineer.\n\nEducation: BA English, University of York, 1998 to 2001. Executive MBA, 2013 – 2014.";
  expect(jobs(text)).toEqual(["engineer / Acme / ? / 2018 → ?"]);
});
