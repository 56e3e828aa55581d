"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogFoot } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";

type ConfirmByTypingProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** What goes and that it cannot be undone. */
  readonly consequence: string;
  /** The same in numbers. */
  readonly details?: ReactNode;
  /** What has to be typed. */
  readonly word: string;
  readonly actLabel: string;
  readonly onAct: () => void | Promise<void>;
};

/** Asks for a word before something that cannot be undone. */
export function ConfirmByTyping({
  open,
  onOpenChange,
  title,
  consequence,
  details,
  word,
  actLabel,
  onAct,
}: ConfirmByTypingProps) {
  const [typed, setTyped] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const matches = folded(typed) === folded(word);

  /** A word that was typed once is no answer to the next question. */
  function turn(isOpen: boolean): void {
    setTyped("");
    onOpenChange(isOpen);
  }

  async function act(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!matches || isBusy) return;
    setIsBusy(true);
    try {
      await onAct();
    } finally {
      setIsBusy(false);
      setTyped("");
    }
  }

  return (
    <Dialog open={open} onOpenChange={turn} title={title} description={consequence}>
      <form onSubmit={act}>
        {details ? <div className="px-5 pt-3 text-13">{details}</div> : null}
        <div className="px-5 pt-3">
          <Field label={`Type “${word}” to confirm`}>
            {(wiring) => (
              <Input
                {...wiring}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                autoComplete="off"
                autoCapitalize="none"
              />
            )}
          </Field>
        </div>
        <DialogFoot>
          <Button onClick={() => turn(false)}>Keep</Button>
          <Button type="submit" tone="danger" disabled={!matches || isBusy}>
            {actLabel}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

/** A phone writes a capital at the beginning, and a name may be typed in composed or decomposed letters. */
function folded(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}
