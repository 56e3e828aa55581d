"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import {
  addressOfPlan,
  type PlanField,
  type SeatField,
  type TypedPlan,
  type TypedSeat,
} from "@/lib/domain/compensation/team-cost/typed-plan";

const PAUSE_MS = 350;
const PATH = "/compensation/team-cost";
/** What the page shows besides the plan, and keeps while somebody types. */
const LOOKS: readonly string[] = ["by", "for", "elsewhere"];

/** A seat with a name of its own, so that removing one leaves the fields of the others alone. */
export type DraftSeat = TypedSeat & { readonly key: number };

export type PlanDraft = {
  readonly plan: Omit<TypedPlan, "seats">;
  readonly seats: readonly DraftSeat[];
  /** Whether the figures below are still of an earlier state. */
  readonly isPending: boolean;
  readonly set: (field: PlanField, value: string) => void;
  readonly setSeat: (key: number, field: SeatField, value: string) => void;
  readonly add: () => void;
  readonly copy: (key: number) => void;
  readonly remove: (key: number) => void;
  /** Goes to the address of a kept plan, and puts nothing into the address any more. */
  readonly leave: (address: string) => void;
  /** What stands in the fields now. */
  readonly typed: () => TypedPlan;
};

type Saved = { readonly id: string; readonly version: number } | null;

/** Keeps what is typed, and after each pause puts it into the address, from which the page works it out. */
export function usePlanDraft(first: TypedPlan, blank: TypedSeat, saved: Saved): PlanDraft {
  const { seats: firstSeats, ...firstPlan } = first;
  const [plan, setPlan] = useState(firstPlan);
  const [seats, setSeats] = useState<readonly DraftSeat[]>(() => firstSeats.map((seat, key) => ({ ...seat, key })));
  const nextKey = useRef(firstSeats.length);
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const isFirst = useRef(true);
  const isLeaving = useRef(false);

  // The address follows the fields: what is typed is the outer state here, and the page's figures answer to it.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => {
      const address = addressOfPlan({ ...plan, seats });
      for (const [name, value] of new URLSearchParams(window.location.search))
        if (LOOKS.includes(name)) address.set(name, value);
      if (saved !== null) {
        address.set("saved", saved.id);
        address.set("seen", String(saved.version));
      }
      if (!isLeaving.current) startTransition(() => router.replace(`${PATH}?${address}`, { scroll: false }));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [plan, seats, saved, router]);

  function insert(after: number, seat: TypedSeat): void {
    const key = nextKey.current;
    nextKey.current += 1;
    setSeats((now) => [...now.slice(0, after), { ...seat, key }, ...now.slice(after)]);
  }

  return {
    ...{ plan, seats, isPending },
    set: (field, value) => setPlan((now) => ({ ...now, [field]: value })),
    setSeat: (key, field, value) =>
      setSeats((now) => now.map((seat) => (seat.key === key ? { ...seat, [field]: value } : seat))),
    add: () => insert(seats.length, seats.at(-1) ?? blank),
    copy: (key) => {
      const at = seats.findIndex((seat) => seat.key === key);
      const seat = seats[at];
      if (seat !== undefined) insert(at + 1, seat);
    },
    remove: (key) => setSeats((now) => now.filter((seat) => seat.key !== key)),
    leave: (address) => {
      isLeaving.current = true;
      router.replace(address, { scroll: false });
    },
    typed: () => ({ ...plan, seats: seats.map(({ key: _, ...seat }) => seat) }),
  };
}
