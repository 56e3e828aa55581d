import { errorsIn, type FailedForm } from "@/components/form/failed-form";
import { PasswordField } from "@/components/form/password-field";

const HINT = "At least 12 characters; a few unrelated words are easy to remember.";

type NewPasswordFieldProps = {
  readonly label?: string;
  readonly name?: string;
  readonly failed: FailedForm | null;
  /** Whose password it is, where the form does not ask for the address itself. */
  readonly email?: string;
};

/** A password that is chosen here, with what makes a good one. */
export function NewPasswordField({ label = "Password", name = "password", failed, email }: NewPasswordFieldProps) {
  return (
    <>
      {email === undefined ? null : (
        // Where a password manager looks for whose password this is.
        <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      )}
      <PasswordField
        label={label}
        name={name}
        // What is wrong says the same, and more.
        {...(errorsIn(failed, name).length === 0 ? { hint: HINT } : {})}
        autoComplete="new-password"
        failed={failed}
      />
    </>
  );
}
