import { cva } from "class-variance-authority";

/** Class names of a button, for a link that looks like one. */
export const buttonStyles = cva(
  "inline-flex shrink-0 items-center justify-center gap-1.5 preset:whitespace-nowrap border font-medium disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 [&_svg]:shrink-0",
  {
    variants: {
      tone: {
        primary:
          "border-primary bg-primary text-primary-foreground hover:bg-[color-mix(in_oklab,var(--primary)_88%,var(--foreground))]",
        secondary: "border-border-strong bg-card hover:bg-hover [&_svg]:text-muted-foreground",
        ghost: "border-transparent preset:text-secondary-foreground hover:bg-hover",
        danger:
          "border-[color-mix(in_oklab,var(--unmet)_45%,var(--border))] bg-card text-unmet-text hover:bg-unmet-wash",
      },
      size: {
        md: "preset:h-8 rounded-md preset:text-13 [&_svg]:size-4",
        sm: "preset:h-7 rounded-md preset:text-13 [&_svg]:size-4",
        xs: "preset:h-6 rounded-sm preset:text-12 [&_svg]:size-3.5",
      },
      icon: { true: "px-0", false: "" },
    },
    compoundVariants: [
      { icon: true, size: "md", class: "w-8" },
      { icon: true, size: "sm", class: "w-7" },
      { icon: true, size: "xs", class: "w-6" },
      { icon: false, size: "md", class: "preset:px-3" },
      { icon: false, size: "sm", class: "preset:px-2.5" },
      { icon: false, size: "xs", class: "preset:px-2" },
    ],
    defaultVariants: { tone: "secondary", size: "md", icon: false },
  },
);
