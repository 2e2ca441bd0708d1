/** As a ref: puts the focus into a field when it appears because the user has asked for it. */
export const focusFirst = (element: HTMLElement | null): void => element?.focus();
