import { CircleAlert } from "lucide-react";

/** What kept a form from being done, announced when it appears; nothing while there is nothing to say. */
export function FormFailure({ message }: { readonly message: string | null }) {
  return (
    // While it is empty it takes no place in the form, nor the gap beside it.
    <div role="alert" className="empty:absolute">
      {message === null ? null : (
        <p className="flex gap-2 rounded-md bg-unmet-wash px-3 py-2 text-13 text-unmet-text">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {message}
        </p>
      )}
    </div>
  );
}
