import { readCsv } from "@/lib/domain/exchange/read-csv";
import type { FieldRule, LinkageRecord } from "@/lib/domain/linkage/linkage-record";
import { personRules } from "@/lib/domain/linkage/person-rules";
import { type MessyPool, pairName } from "./messy-people";

/* Files in which who is whom is known, as they are published to measure record linkage: the sets that FEBRL generates, and registers of
   voters, whose number stays with a person from one year's file to the next. */

/** A kind of file: the columns that it has, in small letters, and what they are to us. */
type Layout = {
  readonly rules: readonly FieldRule[];
  /** Column that names the record, and what of it names the person. */
  readonly id: string;
  readonly personOf: (id: string) => string;
  /** By field, the columns that together hold it. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
};

const FEBRL: Layout = {
  rules: personRules,
  id: "rec_id",
  // "rec-17-org" and "rec-17-dup-0" are one person.
  personOf: (id) => id.replace(/-(?:org|dup-\d+)$/, ""),
  columns: {
    ...{ given: ["given_name"], surname: ["surname"], street: ["street_number", "address_1", "address_2"] },
    ...{
      suburb: ["suburb"],
      postcode: ["postcode"],
      state: ["state"],
      born: ["date_of_birth"],
      number: ["soc_sec_id"],
    },
  },
};

const VOTERS: Layout = {
  rules: [
    ...personRules.filter(({ field }) => !["born", "number", "state"].includes(field)),
    { field: "middle", label: "middle name", kind: "name" },
    { field: "born", label: "year of birth", kind: "number" },
  ],
  id: "ncid",
  personOf: (id) => id,
  columns: {
    ...{ given: ["first_name"], middle: ["middle_name"], surname: ["last_name"], street: ["res_street_address"] },
    ...{ suburb: ["res_city_desc"], postcode: ["zip_code"], born: ["birth_year"] },
  },
};

/** A day as eight digits, as FEBRL writes it, with its parts told apart. */
function dayOf(text: string): string {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month}-${day}`;
}

/** The records of such a file, the truth about them and what they are compared by. Throws at a file that is of no known kind. */
export function readPublicFile(text: string): MessyPool & { readonly rules: readonly FieldRule[] } {
  const [head, ...rows] = readCsv(text).rows.map(({ cells }) => cells.map((cell) => cell.trim()));
  const names = head?.map((name) => name.toLowerCase()) ?? [];
  const layout = [FEBRL, VOTERS].find(({ id }) => names.includes(id));
  if (layout === undefined) throw new RangeError(`no column is called ${FEBRL.id} or ${VOTERS.id}`);
  const persons = new Map<string, string[]>();
  const records = rows.map((cells, index): LinkageRecord => {
    const cell = (name: string) => cells[names.indexOf(name)] ?? "";
    const person = layout.personOf(cell(layout.id));
    const id = `${person} ${index}`;
    const same = persons.get(person);
    if (same === undefined) persons.set(person, [id]);
    else same.push(id);
    const fields = Object.entries(layout.columns).map(([field, columns]) => {
      const words = columns.map(cell).filter(Boolean).join(" ");
      return [field, field === "born" ? dayOf(words) : words] as const;
    });
    return { id, fields: Object.fromEntries(fields) };
  });
  const truth = new Set<string>();
  for (const ids of persons.values())
    ids.forEach((id, at) => {
      for (const earlier of ids.slice(0, at)) truth.add(pairName(earlier, id));
    });
  return { records, truth, rules: layout.rules };
}
