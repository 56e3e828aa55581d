"use client";

import { CircleAlert, Undo2, X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { Button } from "@/components/ui/button";

export type Toast = {
  /** What was done, as a sentence. */
  readonly message: string;
  readonly tone?: "done" | "failed";
  /** Reverses what was done. */
  readonly undo?: () => void | Promise<void>;
};

type ShownToast = Toast & { readonly id: number };

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Shows a message at the foot of the page: `const showToast = useToast(); showToast({ message, undo })`. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

// Toasts do not leave by a timer: whoever reads slowly must still be able to undo. The third pushes the first out.
const MOST_SHOWN = 2;

/** Holds the toasts of the application; stands once, in the shell. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const show = useCallback((toast: Toast) => {
    setToasts((shown) => [...shown.slice(1 - MOST_SHOWN), { ...toast, id: (shown.at(-1)?.id ?? 0) + 1 }]);
  }, []);
  const close = (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id));

  return (
    <ToastContext value={show}>
      {children}
      <div
        role="status"
        className="fixed right-4 bottom-4 z-30 grid w-[min(380px,calc(100vw-32px))] gap-2 print:hidden"
      >
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} onClose={() => close(toast.id)} />
        ))}
      </div>
    </ToastContext>
  );
}

function ToastCard({ toast, onClose }: { readonly toast: ShownToast; readonly onClose: () => void }) {
  async function undo(): Promise<void> {
    onClose();
    await toast.undo?.();
  }
  return (
    <div className="flex items-center gap-2 rounded-md bg-card py-2 pr-2 pl-4 text-13 shadow-pop">
      {toast.tone === "failed" ? <CircleAlert aria-hidden className="size-4 shrink-0 text-unmet-text" /> : null}
      <p className="min-w-0 flex-1">{toast.message}</p>
      {toast.undo ? (
        <Button size="sm" onClick={undo}>
          <Undo2 aria-hidden />
          Undo
        </Button>
      ) : null}
      <Button tone="ghost" size="sm" icon aria-label="Dismiss" onClick={onClose}>
        <X aria-hidden />
      </Button>
    </div>
  );
}
