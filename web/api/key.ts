import { create } from 'zustand';

const KEPT = 'innograph.key';

const kept = (): string | null => {
  try {
    return globalThis.sessionStorage.getItem(KEPT);
  } catch {
    // Storage is refused in some private windows: the key then lives as long as the page.
    return null;
  }
};

/** The key that the user has typed in, for this tab and until it is closed; null where the browser's own rights do. */
export const useKey = create<{ readonly key: string | null }>(() => ({ key: kept() }));

export function setKey(key: string | null): void {
  try {
    if (key === null) globalThis.sessionStorage.removeItem(KEPT);
    else globalThis.sessionStorage.setItem(KEPT, key);
  } catch {
    // As above.
  }
  useKey.setState({ key });
}

/** What tells the server who asks, beside the browser's cookie. */
export function keyHeaders(): Readonly<Record<string, string>> {
  const { key } = useKey.getState();
  return key === null ? {} : { authorization: `Bearer ${key}` };
}
