import { create } from 'zustand';

/** A view that the user has named. It is kept in this browser; its link works everywhere. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** What the address says of it, without `#`. */
  readonly fragment: string;
  /** When it was saved, ISO 8601. */
  readonly savedAt: string;
}

const KEPT = 'innograph.views';

/** Reads what was kept; what is no view is left out. */
export function parseViews(text: string | null): readonly SavedView[] {
  try {
    const items: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(items) ? items.filter(isView) : [];
  } catch {
    return [];
  }
}

const isView = (item: unknown): item is SavedView =>
  typeof item === 'object' &&
  item !== null &&
  ['id', 'name', 'fragment', 'savedAt'].every(
    (key) => typeof (item as Readonly<Record<string, unknown>>)[key] === 'string',
  );

/** Keeps a view under a name, the latest first; one of the same name is replaced. */
export const withView = (views: readonly SavedView[], view: SavedView): readonly SavedView[] => [
  view,
  ...views.filter(({ name }) => name !== view.name),
];

export const renamed = (views: readonly SavedView[], id: string, name: string): readonly SavedView[] =>
  views
    .filter((view) => view.id === id || view.name !== name)
    .map((view) => (view.id === id ? { ...view, name } : view));

export const without = (views: readonly SavedView[], id: string): readonly SavedView[] =>
  views.filter((view) => view.id !== id);

const kept = (): readonly SavedView[] => {
  try {
    return parseViews(globalThis.localStorage.getItem(KEPT));
  } catch {
    // Storage is refused in some private windows: views then last as long as the page.
    return [];
  }
};

export const useViews = create<{ readonly views: readonly SavedView[]; readonly kept: boolean }>(() => ({
  views: kept(),
  kept: true,
}));

/** Changes the list and keeps it; `kept` says whether the browser would. */
export function changeViews(change: (views: readonly SavedView[]) => readonly SavedView[]): void {
  // Another tab may have saved one meanwhile.
  const before = useViews.getState().kept ? kept() : useViews.getState().views;
  const views = change(before);
  try {
    globalThis.localStorage.setItem(KEPT, JSON.stringify(views));
    useViews.setState({ views, kept: true });
  } catch {
    useViews.setState({ views, kept: false });
  }
}
