import { newId } from "@/lib/data/new-id";
import { changeOffer, createOffer } from "@/lib/data/offers";
import { createPayroll, getPayroll, takePayroll } from "@/lib/data/own-payrolls";
import { localOwner } from "@/lib/domain/access";
import { guessPayrollMapping } from "@/lib/domain/compensation/people/payroll-mapping";
import { MOST_MEGABYTES, payFiles } from "@/lib/server/pay-import/pay-file-store";
import { readPayroll } from "@/lib/server/pay-import/read-payroll";
import { makeOffer, makeTerms } from "@/tests/factories/offer";

type Plant = (kind: string, value: string) => string;

/** An offer for somebody whose name nothing else says, at a base that nothing else pays. */
export async function plantOffer(plant: Plant, candidateId: string, now: Date): Promise<string> {
  const label = plant("name on an offer", "offer-name-canary");
  const base = 317_529;
  plant("base of an offer", "317,529");
  const earlier = plant("name on an earlier version of an offer", "earlier-offer-canary");
  const { id } = await createOffer(localOwner, { input: makeOffer({ label: earlier }), candidateId, now });
  const input = makeOffer({ label, terms: makeTerms({ base }) });
  await changeOffer(localOwner, id, { seenVersion: 1, input, now });
  return id;
}

async function* piecesOf(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Sends a payroll of one person, whose number and pay stand nowhere else; gives its id. */
async function sendPayroll(fileName: string, reference: string, base: number): Promise<string> {
  const headings = ["Employee ID", "Job title", "Level", "Office", "Salary", "Currency"];
  const row = [reference, "AI Infrastructure Engineer", "Senior", "Berlin", base, "EUR"];
  const storageKey = newId();
  const { byteLength } = await payFiles.save(
    storageKey,
    piecesOf(`${headings.join(",")}\n${row.join(",")}\n`),
    MOST_MEGABYTES,
  );
  return createPayroll(localOwner, { fileName, byteLength, storageKey, mapping: guessPayrollMapping(headings) });
}

/** Two payrolls: one whose person was taken, and one that waits to be looked at. */
export async function plantPayrolls(plant: Plant): Promise<readonly string[]> {
  const person = (value: string) => plant("person of a payroll", value);
  const fileName = (value: string) => plant("file name of a payroll", value);
  const taken = await sendPayroll(fileName("taken-payroll-canary.csv"), person("taken-person-canary"), 283_417);
  const { read } = await readPayroll(localOwner, await getPayroll(localOwner, taken));
  if (read === null) throw new Error("the payroll of canaries can be read");
  await takePayroll(localOwner, taken, read);
  const waiting = await sendPayroll(fileName("waiting-payroll-canary.csv"), person("waiting-person-canary"), 283_419);
  for (const base of ["283,417", "283,419"]) plant("pay of a person of a payroll", base);
  return [taken, waiting];
}
