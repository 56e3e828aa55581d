/**
 * Run in the page: of all elements with words of their own that are drawn, up to three of each look, the first, the last and one between.
 * Two look alike when they, and everything around them up to the page, agree in all from which contrast is reckoned.
 */
export function contrastSamples(): Element[] {
  const OF_EACH_LOOK = 3;
  const numbers = new Map<string, number>();
  const numberOf = (look: string) => {
    const number = numbers.get(look) ?? numbers.size;
    numbers.set(look, number);
    return number;
  };
  const grounds = new Map<Element | null, number>([[null, 0]]);
  /** What lies behind an element, as a number that only those with the same have. */
  const groundOf = (element: Element): number => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const behind = element.parentElement === null ? 0 : groundOf(element.parentElement);
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } = style;
    const ground = numberOf(
      [behind, backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position].join("|"),
    );
    grounds.set(element, ground);
    return ground;
  };
  const hasOwnWords = (element: Element) =>
    element.matches("input, select, textarea") ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ""));
  const isDrawn = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const looks = new Map<string, Element[]>();
  for (const element of document.body.querySelectorAll("*")) {
    if (!hasOwnWords(element) || !isDrawn(element)) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const isDisabled = element.closest(":disabled, [aria-disabled=true]") !== null;
    const look = [groundOf(element), color, fontSize, fontWeight, textShadow, isDisabled].join("|");
    looks.set(look, [...(looks.get(look) ?? []), element]);
  }
  return [...looks.values()].flatMap((alike) => {
    if (alike.length <= OF_EACH_LOOK) return alike;
    return [0, alike.length >> 1, alike.length - 1].flatMap((place) => alike[place] ?? []);
  });
}
