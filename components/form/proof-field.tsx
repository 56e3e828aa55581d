import { errorsIn, type FailedForm } from "@/components/form/failed-form";
import { PasswordField } from "@/components/form/password-field";

/** Asks for the password again where the server wants it first; nothing as long as it does not. */
export function ProofField({ failed }: { readonly failed: FailedForm | null }) {
  const [error] = errorsIn(failed, "confirmPassword");
  if (error === undefined) return null;
  return <PasswordField label="Your password" name="confirmPassword" error={error} autoComplete="current-password" />;
}
