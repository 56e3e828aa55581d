"use client";

import { useState } from "react";
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
  word,
  actLabel,
  onAct,
}: ConfirmByTypingProps) {
  const [typed, setTyped] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const matches = typed.trim() === word.trim();

  async function act(): Promise<void> {
    setIsBusy(true);
    try {
      await onAct();
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} description={consequence}>
      <div className="px-5 pt-3">
        <Field label={`Type “${word}” to confirm`}>
          {(wiring) => (
            <Input {...wiring} value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" />
          )}
        </Field>
      </div>
      <DialogFoot>
        <Button onClick={() => onOpenChange(false)}>Keep</Button>
        <Button tone="danger" disabled={!matches || isBusy} onClick={act}>
          {actLabel}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
