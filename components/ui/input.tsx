import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";

const CONTROL =
  "preset:w-full rounded-md border border-input bg-card px-2.5 text-13 focus-visible:border-ring focus-visible:outline-offset-[-1px] disabled:opacity-50 aria-invalid:border-unmet";

/** One line of text or a number. Wrap it in `Field` for its label and message. */
export function Input({ className, ...rest }: ComponentProps<"input">) {
  return (
    <input
      className={classNames(CONTROL, "preset:h-8", rest.type === "number" && "preset:text-right", className)}
      {...rest}
    />
  );
}

/** Several lines of text. */
export function Textarea({ className, ...rest }: ComponentProps<"textarea">) {
  return <textarea className={classNames(CONTROL, "preset:min-h-24 py-2 leading-5", className)} {...rest} />;
}

/** One of several; the browser's own list, so that it works everywhere. */
export function Select({ className, ...rest }: ComponentProps<"select">) {
  return <select className={classNames(CONTROL, "preset:h-8", className)} {...rest} />;
}

/** A yes or no. */
export function Checkbox({ className, ...rest }: Omit<ComponentProps<"input">, "type">) {
  return <input type="checkbox" className={classNames("preset:size-4 shrink-0 accent-primary", className)} {...rest} />;
}
