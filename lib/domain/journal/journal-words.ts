/** What each kind of entry is in words, in the order in which a person looks for them. */
export const journalKinds: Readonly<Record<string, string>> = {
  "candidate.view": "Looked at a candidate",
  "candidate.create": "Candidate added",
  "candidate.correct": "Fact corrected",
  "candidate.undo-correction": "Correction undone",
  "integrity.look": "Finding of the integrity report looked at",
  "integrity.unlook": "Look at a finding taken back",
  "candidate.reread": "Résumé read again",
  "candidate.assign": "Candidate assigned",
  "candidate.delete": "Candidate deleted",
  "candidate.reveal": "Identity revealed in blind review",
  "candidate.hide": "Identity hidden again",
  "identity.grant": "Somebody named to reveal candidates in blind review",
  "blind.set": "Blind review turned on or off",
  "person.link": "Two sources linked as one person",
  "person.unlink": "Link of two sources undone",
  "person.differ": "Told apart as two people",
  "person.undo-differ": "Telling apart undone",
  "score.compute": "Scored",
  "profile.create": "Profile changed",
  "profile.restore": "Profile version restored",
  "profile.accept": "Shipped profile accepted",
  "profile.decline": "Shipped profile declined",
  "claim.add": "Claim added",
  "claim.correct": "Claim corrected",
  "claim.retire": "Claim retired",
  "claim.restore": "Claim restored",
  "claim.import": "Claims imported",
  "claim.undo-import": "Import of claims taken back",
  "claim.export": "List of claims exported",
  "pay.export": "Pay of some cells exported",
  "pay-import.create": "File about pay sent",
  "pay-import.start": "Import of pay begun",
  "pay-import.finish": "Records of pay imported",
  "pay-import.fail": "Import of pay failed",
  "pay-import.undo": "Import of pay taken back",
  "pay-import.discard": "File about pay taken away",
  "pay-rule.add": "Rule of titles added",
  "pay-rule.remove": "Rule of titles taken back",
  "pay-rule.restore": "Rule of titles put back",
  "preference.set": "Setting changed",
  "team.add": "Team member added",
  "team.change": "Team member changed",
  "team.remove": "Team member removed",
  "team.import": "Team imported",
  "contact.add": "Contact through a channel recorded",
  "contact.remove": "Contact through a channel removed",
  "outcome.set": "Outcome of sourcing recorded",
  "channel.cost": "Cost of a channel entered",
  "offer.create": "Offer saved",
  "offer.change": "Offer changed",
  "offer.remove": "Offer removed",
  "offer.restore": "Offer put back",
  "offer.import": "Past offers imported",
  "offer.undo-import": "Import of past offers taken back",
  "own-band.set": "Own bands of a role set",
  "own-pay.send": "Payroll sent",
  "own-pay.take": "People of a payroll taken",
  "own-pay.undo": "Payroll taken back",
  "own-pay.restore": "Payroll put back",
  "own-pay.remove": "Payroll removed for good",
  "own-pay.forget": "Somebody's pay removed for good",
  "own-pay.view": "Looked at what people are paid",
  "own-pay.grant": "Somebody named to see what people are paid",
  "team-cost.create": "Plan of a team's cost saved",
  "team-cost.change": "Plan of a team's cost changed",
  "team-cost.remove": "Plan of a team's cost removed",
  "team-cost.export": "Plan of a team's cost exported",
  "team-cost.restore": "Plan of a team's cost put back",
  "work.add": "Work added",
  "work.change": "Work changed",
  "work.done": "Work done",
  "work.reopen": "Work opened again",
  "work.remove": "Work removed",
  "posting.create": "Job description made",
  "posting.change": "Job description changed",
  "posting.remove": "Job description removed",
  "question.add": "Interview question added",
  "question.change": "Interview question changed",
  "question.retire": "Interview question retired",
  "loop.create": "Interview loop made",
  "loop.change": "Interview loop changed",
  "loop.remove": "Interview loop removed",
  "import.create": "Import begun",
  "import.cancel": "Import cancelled",
  "import.forget": "File of an import forgotten",
  "spreadsheet.create": "Spreadsheet of candidates sent",
  "spreadsheet.start": "Import of a spreadsheet begun",
  "spreadsheet.finish": "Spreadsheet of candidates imported",
  "spreadsheet.fail": "Import of a spreadsheet failed",
  "spreadsheet.cancel": "Import of a spreadsheet cancelled",
  "spreadsheet.discard": "Spreadsheet of candidates taken away",
  "spreadsheet.undo": "Import of a spreadsheet taken back",
  "spreadsheet.export": "Problems of a spreadsheet exported",
  "candidate.sheet-update": "Row of a spreadsheet replaced",
  "candidate.sheet-restore": "Row of a spreadsheet put back",
  "sample.remove": "Sample pool removed",
  "ranking.draw": "Order within a group drawn by chance",
  "pool.export": "List of candidates exported",
  "candidate.export": "Candidate exported",
  "pool.read": "List of candidates read by a program",
  "document.export": "Document downloaded",
  "receipt.export": "Receipt of a score exported",
  "receipt.view": "Looked at the receipt of a score",
  "sheet.view": "Looked at the sheet for a candidate",
  "import.export": "List of failed files exported",
  "account.sign-in": "Signed in",
  "account.sign-in-failed": "Sign-in failed",
  "account.sign-out": "Signed out",
  "account.proof-failed": "Wrong password or code given",
  "access.refused": "Access refused",
  "account.create": "Account made",
  "account.invite": "Invited",
  "account.uninvite": "Invitation withdrawn",
  "account.role": "Role changed",
  "account.disable": "Account disabled",
  "account.enable": "Account enabled",
  "account.rename": "Name changed",
  "account.password": "Password changed",
  "account.password-link": "Link to a new password made",
  "account.second-factor": "Second factor turned on",
  "account.second-factor-off": "Second factor turned off",
  "account.recovery-codes": "New recovery codes made",
  "token.create": "Token made",
  "token.revoke": "Token revoked",
  "backup.create": "Backup made",
  "backup.export": "Backup downloaded",
  "restore.apply": "Backup restored",
  "restore.remove-replaced": "Data that a restore replaced deleted",
  "restore.erase-again": "People deleted since the backup deleted again",
  "migration.apply": "Database brought up to date",
  "reference.load": "Reference knowledge loaded",
};

/** A kind in words; one that this program does not know stands as it is. */
export function kindInWords(kind: string): string {
  return journalKinds[kind] ?? kind;
}

/** Names behind the ids of accounts; without them an id stands as it is, for whoever sees no names. */
export type AccountNames = ReadonlyMap<string, string>;

/** Who did it, in words. */
export function actorInWords(actor: string, names: AccountNames = new Map()): string {
  if (actor === "local-owner") return "The command line";
  return actor === "system" ? "Rolecall" : (names.get(actor) ?? actor);
}

/** Who looks at what others did, and whom of them they know by name; null for somebody who knows no colleague. */
export type Onlooker = { readonly id: string; readonly names: AccountNames | null };

/** Who did something that others than the readers of the journal see: never an id. */
export function colleagueInWords(actor: string, onlooker: Onlooker): string {
  if (actor === onlooker.id) return "You";
  if (actor === "local-owner" || actor === "system") return actorInWords(actor);
  return onlooker.names === null ? "A colleague" : (onlooker.names.get(actor) ?? "Somebody since removed");
}

const LONG_HASH = /^[0-9a-f]{64}$/;

function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return value.length <= 2 ? value.map(valueInWords).join(", ") : String(value.length);
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = value === null || value === "" ? "none" : String(value);
  return LONG_HASH.test(text) ? text.slice(0, 8) : text;
}

/**
 * The details of an entry in a line: "field name", "engine 3, profiles 10". Long lists are counted, hashes shortened, what only names the object
 * once more is left out; no details are an empty text.
 */
export function detailInWords(entry: {
  readonly entity: string;
  readonly detail: Readonly<Record<string, unknown>>;
}): string {
  return Object.entries(entry.detail)
    .filter(([, value]) => valueInWords(value) !== entry.entity)
    .map(([name, value]) => `${name.replace(/([A-Z])/g, " $1").toLowerCase()} ${valueInWords(value)}`)
    .join(", ");
}
