import { fromFragment, toFragment } from './address.ts';
import { restore } from './actions.ts';
import { useExplorer, viewOf } from './explorer.ts';
import { step } from './history.ts';

/**
 * Keeps the URL and the page the same: each change of what is shown replaces the fragment, and a fragment that
 * the user enters, or reaches by a link, is shown. Returns what ends it.
 */
export function syncAddress(): () => void {
  let written = globalThis.location.hash;
  const write = () => {
    const state = useExplorer.getState();
    const fragment = toFragment({ ...state, view: viewOf(state) });
    const hash = fragment === '' ? '' : `#${fragment}`;
    if (hash === written) return;
    written = hash;
    globalThis.history.replaceState(null, '', hash === '' ? globalThis.location.pathname : hash);
  };
  const readBack = () => {
    if (globalThis.location.hash === written) return;
    written = globalThis.location.hash;
    const { view, selection, layout, analysis } = fromFragment(written);
    useExplorer.setState(({ history }) => ({
      history: step(history, view),
      selection,
      layout,
      analysis,
      reading: null,
      chosen: [],
      way: null,
    }));
    void restore();
  };
  const stop = useExplorer.subscribe(write);
  globalThis.addEventListener('hashchange', readBack);
  return () => {
    stop();
    globalThis.removeEventListener('hashchange', readBack);
  };
}
