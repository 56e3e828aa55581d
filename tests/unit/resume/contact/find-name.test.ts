import { expect, test } from "vitest";
import { readResume } from "@/lib/domain/resume/read-resume";

function nameIn(text: string): string | null {
  return readResume(text, { year: 2026, month: 11 }).name?.value ?? null;
}

const lines: readonly (readonly [string, string])[] = [
  ["Ana Muster, FCCA", "Ana Muster"],
  ["ANA MARIA LANE", "Ana Maria Lane"],
  ["山田 花子", "山田 花子"],
  ["김민준", "김민준"],
  ["ليلى المثال", "ليلى المثال"],
  ["נועה לדוגמה", "נועה לדוגמה"],
  ["Ana Muster 🚀", "Ana Muster"],
  ["Prof. Dr. Ana Muster", "Ana Muster"],
  ["Dr. iur. Konrad Muster, LL.M. (Edinburgh)", "Konrad Muster"],
  ["MUSTER, Ana", "Ana Muster"],
  ["Ana Muster, CStat", "Ana Muster"],
  ["Rana al-Muster — Curriculum Vitæ (updated October 2026)", "Rana al-Muster"],
  ["Sjoerd van 't Muster", "Sjoerd van 't Muster"],
  ["Name  Klaus-Dieter Muster", "Klaus-Dieter Muster"],
  ["First name(s) / Surname(s)      Inês Muster da Costa", "Inês Muster da Costa"],
  ["Qiu Muster (邱文静), Ph.D.", "Qiu Muster"],
  ["MARGRETHE MUSTER, registered nurse", "Margrethe Muster"],
  ["Sofía\nBeltrán Muster", "Sofía Beltrán Muster"],
];

test.each(lines)("in %j the name is %s", (line, name) => {
  expect(nameIn(`${line}\nEngineer\n\nEXPERIENCE\nEngineer, Acme, 2018 – 2020`)).toBe(name);
});

test("behind a sidebar the name that agrees with an address is taken", () => {
  const sidebar = "Contact\nwww.linkedin.com/in/ana-muster\n\nTop Skills\nPublic Speaking\nProcess Mining\nRisk\n\n";
  expect(nameIn(`${sidebar}Languages\nSwedish\nGerman\n\nAna Muster\nProcess analyst at Acme`)).toBe("Ana Muster");
});

test.each([
  "Stockholm, Sweden",
  "Senior Engineer",
  "Curriculum Vitae",
  "University of Leeds",
  "Key Skills",
  "職務経歴書",
  "السيرة الذاتية",
])("%s is no name", (line) => {
  expect(nameIn(`${line}\nana@host.example`)).toBeNull();
});
