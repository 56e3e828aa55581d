/** A plan as its fields hold it: every one a text, whatever somebody typed. */
export type TypedSeat = {
  readonly role: string;
  readonly level: string;
  readonly place: string;
  readonly companyType: string;
  readonly count: string;
  readonly startMonth: string;
  readonly need: string;
  readonly typedBase: string;
};

export type TypedPlan = {
  readonly name: string;
  readonly firstMonth: string;
  readonly months: string;
  readonly currency: string;
  readonly policy: string;
  readonly load: string;
  readonly budget: string;
  readonly stage: string;
  readonly raised: string;
  readonly otherMonthly: string;
  readonly seats: readonly TypedSeat[];
};

const SEAT_FIELDS = ["role", "level", "place", "companyType", "count", "startMonth", "need", "typedBase"] as const;
export type SeatField = (typeof SEAT_FIELDS)[number];
export type PlanField = Exclude<keyof TypedPlan, "seats">;

/** Parts the fields of a seat in an address; no field holds it. */
const BETWEEN = "~";
const LONGEST_FIELD = 120;
const MOST_LINES_READ = 100;

const NAMES: Readonly<Record<PlanField, string>> = {
  name: "name",
  firstMonth: "from",
  months: "months",
  currency: "currency",
  policy: "pay",
  load: "load",
  budget: "budget",
  stage: "stage",
  raised: "raised",
  otherMonthly: "other",
};

/** The address's parameters as a page gets them. */
export type AddressParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

const all = (value: AddressParameters[string]): readonly string[] =>
  typeof value === "string" ? [value] : (value ?? []);

/** What an address holds of a plan, with `fallback` where it says nothing; null where it names no seat. Nothing is judged here. */
export function planOfAddress(parameters: AddressParameters, fallback: Omit<TypedPlan, "seats">): TypedPlan | null {
  const seats = all(parameters.seat).slice(0, MOST_LINES_READ).map(seatOfText);
  if (seats.length === 0) return null;
  const field = (name: PlanField) => (all(parameters[NAMES[name]])[0] ?? fallback[name]).slice(0, LONGEST_FIELD);
  return {
    ...{ name: field("name"), firstMonth: field("firstMonth"), months: field("months"), currency: field("currency") },
    ...{ policy: field("policy"), load: field("load"), budget: field("budget"), seats },
    ...{ stage: field("stage"), raised: field("raised"), otherMonthly: field("otherMonthly") },
  };
}

function seatOfText(text: string): TypedSeat {
  const parts = text.split(BETWEEN);
  const at = (field: SeatField) => (parts[SEAT_FIELDS.indexOf(field)] ?? "").slice(0, LONGEST_FIELD);
  return {
    ...{ role: at("role"), level: at("level"), place: at("place"), companyType: at("companyType") },
    ...{ count: at("count"), startMonth: at("startMonth"), need: at("need"), typedBase: at("typedBase") },
  };
}

/** The parameters of a plan's address; `planOfAddress` reads them again. A field that somebody cleared stays clear, and is not filled with what is usual. */
export function addressOfPlan(plan: TypedPlan): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [field, name] of Object.entries(NAMES)) {
    parameters.set(name, plan[field as PlanField]); // The keys of NAMES, which `Object.entries` forgets.
  }
  for (const seat of plan.seats)
    parameters.append("seat", SEAT_FIELDS.map((field) => seat[field].replaceAll(BETWEEN, "")).join(BETWEEN));
  return parameters;
}
