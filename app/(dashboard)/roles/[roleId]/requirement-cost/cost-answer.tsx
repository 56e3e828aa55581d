import { formatCount, formatQuantity } from "@/lib/format";
import type { RoleRequirementCost } from "@/lib/server/requirement-cost";
import { changeInWords } from "./cost-words";

/** How large the pool is, and which one change opens it most. */
export async function CostAnswer({ cost }: { readonly cost: Promise<RoleRequirementCost> }) {
  const { costs, profile } = await cost;
  const { candidates, poolSize, widest } = costs;
  if (candidates === 0) return <>Which must-have keeps whom out, once somebody is in the pool.</>;
  const may = poolSize.high - poolSize.low;
  return (
    <>
      <b>
        {formatCount(poolSize.low)} of {formatCount(candidates)}
      </b>{" "}
      pass every must-have and <b>{formatCount(may)}</b> more may, once what is open is answered.{" "}
      {widest === null ? (
        <>No single change lets anybody in.</>
      ) : (
        <>
          Most would come in if {changeInWords(profile, widest)}:{" "}
          <b>{formatQuantity(widest.comeIn, "person", "people")} more</b>.
        </>
      )}
    </>
  );
}
