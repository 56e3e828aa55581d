import type { FieldWiring } from "@/components/form/field";
import { Select } from "@/components/ui/input";
import type { AccountRole } from "@/lib/domain/access";
import { roleInWords, roleNote } from "@/lib/domain/access-words";

type RoleSelectProps = {
  readonly wiring: FieldWiring;
  /** Those that whoever chooses may give. */
  readonly roles: readonly AccountRole[];
  readonly chosen: string;
};

/** The choice of a role, each with what it is for. */
export function RoleSelect({ wiring, roles, chosen }: RoleSelectProps) {
  return (
    <Select {...wiring} key={chosen} name="role" defaultValue={chosen}>
      {roles.map((role) => (
        <option key={role} value={role}>
          {roleInWords(role)}: {roleNote(role)}
        </option>
      ))}
    </Select>
  );
}
