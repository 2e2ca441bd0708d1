import { create } from 'zustand';

/** The entity that the pointer or the focus is on, wherever on the page; drawing, text and lists all show it. */
export const usePointed = create<{ readonly id: string | null }>(() => ({ id: null }));

export const point = (id: string | null): void => {
  if (usePointed.getState().id !== id) usePointed.setState({ id });
};

/** What makes an element point at an entity while the pointer or the focus is on it. */
export const pointsAt = (id: string) =>
  ({
    onPointerEnter: () => point(id),
    onPointerLeave: () => point(null),
    onFocus: () => point(id),
    onBlur: () => point(null),
  }) as const;
