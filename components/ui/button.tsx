import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";

/** Class names of a button, for a link that looks like one. */
export const buttonStyles = cva(
  "inline-flex shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-md border text-13 font-medium disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0",
  {
    variants: {
      tone: {
        primary:
          "border-primary bg-primary text-primary-foreground hover:bg-[color-mix(in_oklab,var(--primary)_88%,var(--foreground))]",
        secondary: "border-border-strong bg-card hover:bg-hover [&_svg]:text-muted-foreground",
        ghost: "border-transparent text-secondary-foreground hover:bg-hover",
        danger:
          "border-[color-mix(in_oklab,var(--unmet)_45%,var(--border))] bg-card text-unmet-text hover:bg-unmet-wash",
      },
      size: { md: "h-8 px-3", sm: "h-7 px-2.5", xs: "h-6 rounded-sm px-2 text-12 [&_svg]:size-3.5" },
      icon: { true: "px-0", false: "" },
    },
    compoundVariants: [
      { icon: true, size: "md", class: "w-8" },
      { icon: true, size: "sm", class: "w-7" },
      { icon: true, size: "xs", class: "w-6" },
    ],
    defaultVariants: { tone: "secondary", size: "md", icon: false },
  },
);

type ButtonProps = ComponentProps<"button"> & VariantProps<typeof buttonStyles> & { readonly asChild?: boolean };

/** A button; `asChild` gives its look to the one child, such as a link. At most one `primary` on a page. `icon` needs an `aria-label`. */
export function Button({ tone, size, icon, asChild = false, className, ...rest }: ButtonProps) {
  const styles = classNames(buttonStyles({ tone, size, icon }), className);
  if (asChild) return <Slot.Root className={styles} {...rest} />;
  return <button type="button" className={styles} {...rest} />;
}
