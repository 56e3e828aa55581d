import { Check } from "lucide-react";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { accountRoles, permissionsOfRole } from "@/lib/domain/access";
import { roleInWords } from "@/lib/domain/access-words";
import { permissionInWords, permissionLimit, permissionList } from "@/lib/domain/permission-words";

/** Rights that some role has: what no account may is no row. */
const GRANTED = permissionList.filter((permission) =>
  accountRoles.some((role) => permissionsOfRole[role].includes(permission)),
);

/** Who may do what, as the program checks it. */
export function RightsTable() {
  return (
    <Table caption="What each role may do">
      <thead>
        <tr>
          <HeadCell>Right</HeadCell>
          {accountRoles.map((role) => (
            <HeadCell key={role} className="text-center whitespace-normal">
              {roleInWords(role)}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {GRANTED.map((permission) => (
          <Row key={permission}>
            <Cell className="min-w-44 py-1.5">{permissionInWords(permission)}</Cell>
            {accountRoles.map((role) => (
              <Cell key={role} className="text-center">
                {permissionsOfRole[role].includes(permission) ? (
                  <Granted limit={permissionLimit(role, permission)} />
                ) : (
                  <span className="sr-only">no</span>
                )}
              </Cell>
            ))}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

function Granted({ limit }: { readonly limit: string | null }) {
  if (limit !== null) return <span className="text-12 text-secondary-foreground">{limit}</span>;
  return (
    <>
      <Check aria-hidden className="mx-auto size-4 text-met-text" />
      <span className="sr-only">yes</span>
    </>
  );
}
