"use client";

import { useState } from "react";
import { Field } from "@/components/form/field";
import { Input } from "@/components/ui/input";

/** Whom to write to: typed for this print alone, nothing keeps it. Paper without it has a line to write on. */
export function SheetContact() {
  const [contact, setContact] = useState("");
  return (
    <>
      <div className="max-w-[480px] print:hidden">
        <Field label="How to reach you" hint="Stands on the printed sheet; it is not kept.">
          {(wiring) => (
            <Input
              {...wiring}
              value={contact}
              maxLength={160}
              autoComplete="off"
              placeholder="Name, address or number"
              onChange={(event) => setContact(event.target.value)}
            />
          )}
        </Field>
      </div>
      <p className="hidden [overflow-wrap:anywhere] print:block">
        Write to: {contact.trim() === "" ? "______________________________" : <b>{contact.trim()}</b>}
      </p>
    </>
  );
}
