import type { VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import { classNames } from "@/components/ui/class-names";

type ButtonProps = ComponentProps<"button"> & VariantProps<typeof buttonStyles> & { readonly asChild?: boolean };

/** A button; `asChild` gives its look to the one child, such as a link. At most one `primary` on a page. `icon` needs an `aria-label`. */
export function Button({ tone, size, icon, asChild = false, className, ...rest }: ButtonProps) {
  const styles = classNames(buttonStyles({ tone, size, icon }), className);
  if (asChild) return <Slot.Root className={styles} {...rest} />;
  return <button type="button" className={styles} {...rest} />;
}
