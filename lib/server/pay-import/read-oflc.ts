import type { CsvRow } from "@/lib/domain/exchange/read-csv";
import { TableFileError } from "@/lib/server/table-file/table-file-error";

/** Occupations by their number in the Standard Occupational Classification of 2018, as the US government calls them. */
const occupations: Readonly<Record<string, string>> = {
  "11-3021": "Computer and information systems managers",
  "11-9041": "Architectural and engineering managers",
  "13-1041": "Compliance officers",
  "15-1211": "Computer systems analysts",
  "15-1212": "Information security analysts",
  "15-1221": "Computer and information research scientists",
  "15-1241": "Computer network architects",
  "15-1242": "Database administrators",
  "15-1243": "Database architects",
  "15-1252": "Software developers",
  "15-1299": "Computer occupations, all other",
  "15-2051": "Data scientists",
  "17-2061": "Computer hardware engineers",
};

/** `"CA|santa clara":{"I":71.8,"II":92.0,…}`: one county. */
const COUNTY =
  /"(?<state>[A-Z]{2})\|(?<county>[^"\\]{1,100})"\s*:\s*\{(?<levels>[^{}"]{0,10}(?:"[^"{}]{1,20}"[^{}"]{0,40}){1,8})\}/g;
const LEVEL = /"(?<level>[IV]{1,3})"\s*:\s*(?<wage>[^,\s}]{1,30})/g;
/** A county has about 80 letters; more without one is another file. */
const MOST_LETTERS = 100_000;

export const oflcHeadings = ["occupation", "level", "state", "county", "hourly wage"] as const;

/**
 * The prevailing wages of one occupation, a row for each county and level: `{"ST|county": {"I": hourly, "II": …}}`. The occupation stands in
 * the file's name, as 15-1252.json. Throws TableFileError for another JSON.
 */
export async function* readOflc(texts: AsyncIterable<string>, fileName: string): AsyncIterable<readonly CsvRow[]> {
  const code = /\d{2}-\d{4}/.exec(fileName)?.[0] ?? null;
  if (code === null)
    throw new TableFileError(
      "This file does not say its occupation. Name it by the occupation's number, as 15-1252.json.",
    );
  const occupation = occupations[code] ?? `Occupation ${code}`;
  yield [{ line: 1, cells: oflcHeadings }];
  let rest = "";
  let line = 2;
  for await (const text of texts) {
    const cut = cutCounties(rest + text);
    rest = cut.rest;
    if (rest.length > MOST_LETTERS) throw notWages();
    const rows = cut.wages.map((cells, index) => ({ line: line + index, cells: [occupation, ...cells] }));
    line += rows.length;
    if (rows.length > 0) yield rows;
  }
  if (line === 2 || !/^[\s,{}]*$/.test(rest)) throw notWages();
}

/** The wages of the counties that stand whole in a text, as level, state, county, wage; and what follows them. */
function cutCounties(text: string): { readonly wages: readonly (readonly string[])[]; readonly rest: string } {
  const wages: string[][] = [];
  let end = 0;
  for (const match of text.matchAll(COUNTY)) {
    const { state = "", county = "", levels = "" } = match.groups ?? {};
    for (const { groups } of levels.matchAll(LEVEL))
      wages.push([groups?.level ?? "", state, county, groups?.wage ?? ""]);
    end = match.index + match[0].length;
  }
  return { wages, rest: text.slice(end) };
}

function notWages(): TableFileError {
  return new TableFileError(
    'This JSON is not laid out as prevailing wages: {"ST|county": {"I": 30.1, …}}. Nothing was imported.',
  );
}
