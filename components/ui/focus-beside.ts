/**
 * Before a part of a list goes, which has the focus in it: the same control of the part beside it gets the focus, so that the
 * keyboard and a screen reader stay where they are.
 * @param otherwise where the focus goes when it was the only one
 */
export function focusBeside(part: Element | null | undefined, control: string, otherwise?: HTMLElement | null): void {
  const beside = part?.nextElementSibling ?? part?.previousElementSibling;
  requestAnimationFrame(() => (beside?.querySelector<HTMLElement>(control) ?? otherwise)?.focus());
}
