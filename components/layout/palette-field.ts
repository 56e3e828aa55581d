/** How the field of the palette looks, before and after its program is there. */
export const paletteField = {
  placeholder: "A page, a role, a candidate",
  className: "h-11 w-full border-b bg-transparent px-4 text-14 outline-none",
};
