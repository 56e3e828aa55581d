import { z } from "zod";

/** What somebody is called, in one line: a name goes into mails and lists. */
export const PersonName = z
  .string()
  .trim()
  .min(1, "Enter a name.")
  .max(120, "A name has at most 120 characters.")
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, "A name is one line of text.");

/** The address that somebody signs in with, in lower case. */
export const EmailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email("Enter an address such as anna@example.org."));
