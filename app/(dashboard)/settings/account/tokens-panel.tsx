import { ActButton } from "@/components/form/act-button";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { type ApiTokenRow, listOwnTokens } from "@/lib/data/api-tokens";
import { type Actor, may } from "@/lib/domain/access";
import { permissionInWords, permissionList } from "@/lib/domain/permission-words";
import { tokenScopesOf } from "@/lib/domain/token-scopes";
import { readEnv } from "@/lib/env";
import { formatDay, formatMoment } from "@/lib/format";
import { revokeTokenAction } from "./actions";
import { TokenForm } from "./token-form";

/** One's own tokens for programs. Nothing for somebody who may make none. */
export async function TokensPanel({ actor, now }: { readonly actor: Actor; readonly now: Date }) {
  if (!may(actor, "token:write") || actor.role === "system") return null;
  const tokens = await listOwnTokens(actor, now);
  const scopes = tokenScopesOf(actor.role).map((value) => ({ value, label: permissionInWords(value) }));
  return (
    <Panel className="lg:col-span-2">
      <PanelHead
        title="Tokens for programs"
        subtitle="A program that sends one reads in your name, no more than you tick, until it ends or you revoke it"
      />
      {tokens.length === 0 ? null : <TokenTable tokens={tokens} now={now} />}
      <PanelBody className="grid gap-4 pt-3">
        <TokenForm scopes={scopes} />
        <p className="text-12 text-muted-foreground">
          Lists come as CSV to a program that may see lists and take them out; names are in it when it may see them too:{" "}
          <code className="[overflow-wrap:anywhere]">
            curl -H &quot;Authorization: Bearer rolecall_…&quot; {readEnv().publicUrl}/candidates/export
          </code>
          . Roles, bands, candidates and scores come as JSON:{" "}
          <Link href="/settings/api" className="underline">
            how programs ask
          </Link>
          .
        </p>
      </PanelBody>
    </Panel>
  );
}

function TokenTable({ tokens, now }: { readonly tokens: readonly ApiTokenRow[]; readonly now: Date }) {
  return (
    <Table caption="Your tokens, newest first">
      <thead>
        <tr>
          <HeadCell>Program</HeadCell>
          <HeadCell>Begins with</HeadCell>
          <HeadCell>May</HeadCell>
          <HeadCell>Ends</HeadCell>
          <HeadCell>Last used</HeadCell>
          <HeadCell>Revoke</HeadCell>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <Row key={token.id}>
            <Cell className="whitespace-nowrap">{token.name}</Cell>
            <Cell>
              <code className="text-12">{token.prefix}…</code>
            </Cell>
            <Cell className="min-w-48 py-1.5 text-12">{scopesInWords(token.scopes)}</Cell>
            <Cell className="whitespace-nowrap">{formatDay(token.expiresAt.toISOString())}</Cell>
            <Cell className="whitespace-nowrap">
              {token.lastUsedAt === null ? "Never" : formatMoment(token.lastUsedAt.toISOString())}
            </Cell>
            <Cell className="whitespace-nowrap">
              <TokenEnd token={token} now={now} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

function TokenEnd({ token, now }: { readonly token: ApiTokenRow; readonly now: Date }) {
  if (token.revokedAt !== null) return <span className="text-muted-foreground">Revoked</span>;
  if (token.expiresAt <= now) return <span className="text-muted-foreground">Ended</span>;
  return (
    <ActButton
      act={revokeTokenAction}
      fields={{ tokenId: token.id }}
      label="Revoke"
      describedAs={`Revoke the token of ${token.name}`}
      done="Revoked: the program is shut out."
      danger
      small
    />
  );
}

function scopesInWords(scopes: readonly string[]): string {
  return permissionList
    .filter((permission) => scopes.includes(permission))
    .map(permissionInWords)
    .join("; ");
}
