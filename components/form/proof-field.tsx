import { errorsIn, type FailedForm } from "@/components/form/failed-form";
import { ProofInput } from "@/components/form/proof-input";

/** Asks for the password or a code again where the server wants it first; nothing as long as it does not. */
export function ProofField({ failed }: { readonly failed: FailedForm | null }) {
  return errorsIn(failed, "confirmPassword").length === 0 ? null : <ProofInput failed={failed} />;
}
