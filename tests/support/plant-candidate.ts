import { getCandidate } from "@/lib/data/candidates";
import { correctFact } from "@/lib/data/fact-corrections";
import { storeReadCandidate } from "@/lib/data/ingest";
import { newId } from "@/lib/data/new-id";
import { localOwner } from "@/lib/domain/access";
import { saveDocument } from "@/lib/server/import-job/document-store";
import { ingestResume, thisMonth } from "@/lib/server/ingest-resume";
import { packRowAndFile } from "@/lib/server/read-document/row-and-file";

type Plant = (kind: string, value: string) => string;

type PlantedPerson = {
  /** The unassigned one came as a row of a spreadsheet with its résumé, which names the person a second time and otherwise. */
  readonly which: "assigned" | "unassigned";
  readonly name: string;
  /** Gets what tells who the person is, and so what blind review hides. */
  readonly telling: string[];
};

/** A person every part of whose résumé is a canary; the file is stored as an import would. */
export async function plantCandidate(plant: Plant, { which, name, telling: told }: PlantedPerson): Promise<string> {
  const about = (kind: string, value: string) => plant(`${kind} of an ${which} candidate`, value);
  const telling = (kind: string, value: string) => {
    told.push(value);
    return about(kind, value);
  };
  const word = (part: string) => `${which}${part}canary`;
  for (const part of name.split(" ")) telling("name", part);
  const isRow = which === "unassigned";
  const text = `# ${isRow ? `M. ${telling("name", "Orlofquist")}` : name}

Machine learning engineer ${about("résumé", word("head"))}
Oslo, Norway
${telling("contact", `${word("mail")}@example.net`)} | ${telling("contact", which === "assigned" ? "+47 912 00 317" : "+47 912 00 529")}
https://${telling("contact", word("link"))}.example
Place of birth: ${telling("résumé", word("birth"))}

## Experience

### Senior Machine Learning Engineer, ${about("résumé", word("employer"))} Systems
January 2016 - March 2025

- Built ${about("résumé", word("text"))} in Python, PyTorch and Kubernetes with CUDA kernels on 512 GPUs.
- Ran distributed training with FSDP and Slurm for ${about("résumé", word("scale"))}; wrote Terraform and Go services.

## Education

MSc Computer Science, ${telling("résumé", word("school"))} University, 2015

## Skills

Python, PyTorch, Kubernetes, CUDA, Docker, SQL
`;
  const file = new TextEncoder().encode(text);
  const storageKey = plant("place of a file", newId());
  const originalName = telling("file name", `${word("file")}.md`);
  const row = `${name}
E-mail: ${isRow ? telling("contact", `${word("rowmail")}@example.net`) : ""}
GitHub: ${isRow ? telling("contact", word("hub")) : ""}

Skills
Terraform
`;
  const bytes = isRow ? packRowAndFile({ row, name: originalName, bytes: file }) : file;
  const read = await ingestResume({ bytes, originalName, storageKey }, thisMonth(new Date()), false);
  if (!read.ok) throw new Error(read.error.message);
  plant("place of a file", read.candidate.document.sha256);
  await saveDocument(storageKey, bytes);
  const { candidateId } = await storeReadCandidate(localOwner, read.candidate);
  const corrections = [
    { field: "headline", key: "", value: `Engineer ${about("headline", word("headline"))}` },
    { field: "location", key: "", value: about("place", word("place")) },
  ] as const;
  for (const correction of corrections) {
    const { version: seenVersion } = await getCandidate(localOwner, candidateId);
    await correctFact(localOwner, candidateId, { seenVersion, correction });
  }
  return candidateId;
}
