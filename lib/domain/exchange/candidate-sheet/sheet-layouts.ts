import { CANDIDATE_CSV_HEAD } from "@/lib/domain/exchange/candidate-csv";
import { plainWord } from "@/lib/domain/exchange/plain-word";
import type { SheetField } from "./sheet-fields";

/** The columns of a table as one system writes or takes them. */
export type SheetLayout = {
  readonly slug: string;
  readonly name: string;
  /** Where these columns are named in public, so that nobody takes a guess for knowledge. */
  readonly source: string;
  /** Headings that hold a field, as `plainWord` gives them, the likelier first. */
  readonly columns: Readonly<Partial<Record<SheetField, readonly string[]>>>;
  /** Headings of the system that no field takes, as `plainWord` gives them. */
  readonly others: readonly string[];
  /** Headings of which one has to be there: others have names that any table may have. */
  readonly telling: readonly string[];
};

/*
 * What is public differs: Greenhouse and Lever document the tables that they take in, Bullhorn the names of its fields, which its imports and
 * exports use, Zoho Recruit the labels of its fields, LinkedIn the columns of Candidates.csv. What a customer names or adds is in no document;
 * the rest of a table is guessed by its words, and the person sees both.
 */
export const sheetLayouts: readonly SheetLayout[] = [
  {
    slug: "greenhouse",
    name: "Greenhouse",
    source:
      "support.greenhouse.io, Bulk import candidates from spreadsheet (360053674012) and Bulk import prospects (203871039): default fields",
    columns: {
      externalId: ["candidate id", "person id"],
      firstName: ["first name"],
      lastName: ["last name"],
      email: ["email"],
      phone: ["phone"],
      title: ["title"],
      company: ["company"],
      location: ["address"],
      linkedin: ["social media"],
      website: ["website"],
      source: ["source"],
      resumeFile: ["resume", "resume filename"],
    },
    others: [
      "notes",
      "job",
      "milestone",
      "who gets credit",
      "department",
      "office",
      "prospect pool",
      "prospect stage",
      "campaign pool",
    ],
    telling: ["who gets credit", "milestone", "prospect pool", "prospect stage", "social media"],
  },
  {
    slug: "lever",
    name: "Lever",
    source:
      "help.lever.co, Migrating Your Data (Self-Service) and Bulk importing candidates with assistance from Lever Support: columns of the template",
    columns: {
      fullName: ["full name"],
      email: ["email", "emails"],
      phone: ["phone", "phones"],
      title: ["headline"],
      company: ["company"],
      location: ["location"],
      website: ["links", "link"],
      source: ["sources", "origin"],
      appliedOn: ["date added"],
      resumeFile: ["resume filename"],
    },
    others: ["stage", "origin", "archive reason", "archive date", "lever posting url", "tags", "issecretnote"],
    telling: ["lever posting url", "archive reason", "origin", "resume filename"],
  },
  {
    slug: "bullhorn",
    name: "Bullhorn",
    source:
      "kb.bullhorn.com, List of Custom Import and Export Fields; developer.bullhorn.com, the Candidate entity: names of properties",
    columns: {
      externalId: ["id", "userid", "candidateid"],
      fullName: ["name"],
      firstName: ["firstname"],
      lastName: ["lastname"],
      email: ["email"],
      otherEmail: ["email2"],
      phone: ["mobile", "phone"],
      title: ["occupation"],
      company: ["companyname"],
      location: ["address1"],
      city: ["city"],
      state: ["state"],
      website: ["companyurl"],
      skills: ["skillset"],
      years: ["experience"],
      resumeText: ["description"],
      source: ["source"],
      appliedOn: ["dateadded"],
    },
    others: [
      "address2",
      "categoryid",
      "certifications",
      "comments",
      "countryid",
      "candidatesourceid",
      "dateavailable",
      "status",
      "zip",
    ],
    telling: ["companyname", "skillset", "occupation", "candidatesourceid", "firstname"],
  },
  {
    slug: "zoho-recruit",
    name: "Zoho Recruit",
    source: "zoho.com/creator/help/script/recruit-tasks and recruit-update-record: labels of the Candidates module",
    columns: {
      externalId: ["candidateid", "candidate id"],
      firstName: ["first name"],
      lastName: ["last name"],
      email: ["email"],
      otherEmail: ["secondary email"],
      phone: ["mobile", "phone"],
      title: ["current job title"],
      company: ["current employer"],
      city: ["city"],
      state: ["state province"],
      country: ["country"],
      website: ["website"],
      skills: ["skill set"],
      years: ["experience in years"],
      resumeText: ["experience details"],
      source: ["source"],
      appliedOn: ["created time"],
    },
    others: [
      "is locked",
      "is unqualified",
      "candidate status",
      "candidate owner",
      "current salary",
      "expected salary",
      "zip postal code",
      "street",
    ],
    telling: ["current job title", "experience in years", "skill set", "candidateid", "experience details"],
  },
  {
    slug: "linkedin-recruiter",
    name: "LinkedIn Recruiter",
    source: "LinkedIn Recruiter Help, Export and import projects in Talent Hub (a526782): fields of Candidates.csv",
    columns: {
      externalId: ["candidate id"],
      firstName: ["first name"],
      lastName: ["last name"],
      email: ["emails"],
      phone: ["phone numbers"],
      linkedin: ["profile url"],
      source: ["sourcing channels"],
      appliedOn: ["created datetime"],
    },
    others: ["project id", "tags", "hiring state id", "created time", "last modified time", "last modified datetime"],
    telling: ["sourcing channels", "hiring state id", "profile url"],
  },
  {
    slug: "rolecall",
    name: "Rolecall",
    source:
      "lib/domain/exchange/candidate-csv.ts: the list of candidates as CSV or Excel; people come back whole from JSON alone",
    columns: { fullName: ["name"], title: ["headline"], location: ["location"], externalId: ["address"] },
    others: CANDIDATE_CSV_HEAD.map(plainWord).filter(
      (word) => !["name", "headline", "location", "address"].includes(word),
    ),
    telling: ["expected of 100", "must haves met"],
  },
];

/** A layout by its slug; null for none. */
export function sheetLayoutOf(slug: string): SheetLayout | null {
  return sheetLayouts.find((layout) => layout.slug === slug) ?? null;
}
