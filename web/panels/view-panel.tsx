import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../shell/entity-link.tsx';
import { twinNames, usePlace } from '../shell/use-place.ts';
import { selectNode } from '../state/actions.ts';
import { useExplorer, viewOf } from '../state/explorer.ts';
import { visibleOf } from '../state/view.ts';
import classes from './panel.module.css';

const MOST = 14;

/** When nothing is selected: what to do, and the best connected of what is shown. */
export function ViewPanel() {
  const { t } = useTranslation();
  const place = usePlace();
  const graph = useExplorer((state) => state.graph);
  const view = useExplorer(viewOf);
  const top = useMemo(
    () => [...visibleOf(graph, view).nodes].sort((a, b) => b.degree - a.degree).slice(0, MOST),
    [graph, view],
  );
  const twins = twinNames(top);
  return (
    <article className={classes.panel}>
      <header>
        <h2>{t('panel.nothing')}</h2>
        <p className={classes.hint}>{t('panel.nothingBody')}</p>
      </header>
      <section aria-labelledby="view-top">
        <div className={classes.sectionHead}>
          <h3 id="view-top">{t('panel.inView')}</h3>
        </div>
        <ul className={classes.rows}>
          {top.map((node) => (
            <li key={node.id}>
              <EntityLink
                entity={node}
                place={twins.has(node.name) ? place(node) : null}
                onFollow={() => selectNode(node.id)}
                note={String(node.degree)}
              />
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
