"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Permission } from "@/lib/domain/access";

const Rights = createContext<readonly Permission[]>([]);

type RightsProviderProps = { readonly permissions: readonly Permission[]; readonly children: ReactNode };

/** Tells the components below what this person may do, so that they offer nothing else. The server checks every act by itself. */
export function RightsProvider({ permissions, children }: RightsProviderProps) {
  return <Rights value={permissions}>{children}</Rights>;
}

/** Whether this person may do that. */
export function useMay(permission: Permission): boolean {
  return useContext(Rights).includes(permission);
}

type MayProps = { readonly permission: Permission; readonly children: ReactNode };

/** Shows what is in it to those who may do it. */
export function May({ permission, children }: MayProps) {
  return useMay(permission) ? children : null;
}
