import { Field } from "@/components/form/field";
import { Select } from "@/components/ui/input";
import type { FactCorrection } from "@/lib/data/correction";
import type { TextRange } from "@/lib/domain/text-range";

/** How far words show a skill. */
const SKILL_STANDINGS = [
  { value: "1", label: "Held at level 1, aware" },
  { value: "2", label: "Held at level 2, has used it" },
  { value: "3", label: "Held at level 3, works with it alone" },
  { value: "4", label: "Held at level 4, leads others in it" },
  { value: "5", label: "Held at level 5, authority" },
  { value: "lacked", label: "Not held: the words say so" },
  { value: "none", label: "Not shown: the words mean something else" },
] as const;

type StandingFieldProps = {
  readonly label: string;
  readonly value: string;
  /** Standings that make no sense here. */
  readonly leftOut: readonly string[];
  readonly errors?: readonly string[];
  readonly onChange: (standing: string) => void;
};

/** Chooses how far words show a skill. */
export function StandingField({ label, value, leftOut, errors = [], onChange }: StandingFieldProps) {
  return (
    <Field label={label} errors={errors}>
      {(wiring) => (
        <Select {...wiring} value={value} onChange={(event) => onChange(event.target.value)}>
          {SKILL_STANDINGS.filter((standing) => !leftOut.includes(standing.value)).map((standing) => (
            <option key={standing.value} value={standing.value}>
              {standing.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** The correction that says what words show of a skill; `quote` is null where the program found the words. */
export function skillCorrection(skill: string, standing: string, quote: TextRange | null): FactCorrection {
  if (standing === "none") return { field: "skill", key: skill, value: null };
  if (standing === "lacked")
    return { field: "skill", key: skill, value: { stance: "lacked", level: { low: 0, high: 0 }, quote } };
  const level = Number(standing);
  return { field: "skill", key: skill, value: { stance: "held", level: { low: level, high: level }, quote } };
}
