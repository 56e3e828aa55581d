import { companyTypeInWords, levelInWords, payPlaceInWords } from "@/components/evidence/pay-words";
import { companyTypes } from "@/lib/reference/claims";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";
import type { SeveralFilter } from "./explorer-filters";
import { levelChoices, type PayView } from "./search-params";

/** What can be chosen in the explorer, with what is chosen. */
export function severalOf(view: PayView): readonly SeveralFilter[] {
  return [
    {
      name: "roles",
      label: "Role",
      chosen: view.roles,
      choices: roleNames.map(({ slug, name }) => ({ value: slug, label: name })),
    },
    {
      name: "levels",
      label: "Levels",
      chosen: view.levels,
      choices: levelChoices.map((level) => ({ value: level, label: levelInWords(level === "all" ? null : level) })),
    },
    {
      name: "places",
      label: "Places",
      chosen: view.places,
      choices: payPlaces.map(({ id }) => ({ value: id, label: payPlaceInWords(id) })),
    },
    {
      name: "employers",
      label: "Employer",
      chosen: view.employers,
      choices: companyTypes.map((type) => ({ value: type, label: companyTypeInWords(type) })),
    },
  ];
}
