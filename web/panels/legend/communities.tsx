import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeasured } from '../../graph/measure/use-measured.ts';
import { choose } from '../../state/actions.ts';
import { useExplorer, viewOf } from '../../state/explorer.ts';
import { groupBy } from '../../state/group-by.ts';
import type { NodeData } from '../../state/graph.ts';
import { COMMUNITIES, hueOf } from '../../theme/tokens.ts';
import classes from './legend.module.css';

/** Where colour says the community: each with its best connected, and a way to choose all of it. */
export function Communities({ nodes }: { readonly nodes: readonly NodeData[] }) {
  const { t } = useTranslation();
  const heading = useId();
  const wanted = useExplorer((state) => viewOf(state).colourBy === 'community');
  const { community, measuring } = useMeasured();
  if (!wanted) return null;
  const known = nodes.filter(({ id }) => community?.has(id));
  const groups = [...groupBy(known, ({ id }) => hueOf(community?.get(id) ?? 0))].sort(([a], [b]) => a - b);
  const rest = COMMUNITIES.length - 1;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={classes.title}>
        {t('legend.communities')}
      </h2>
      {measuring && <p className={classes.aside}>{t('measure.measuring')}</p>}
      <ul className={classes.rows}>
        {groups.map(([hue, members]) => {
          const label =
            hue === rest ? t('legend.rest') : t('legend.communityOf', { name: bestOf(members)?.name ?? '' });
          return (
            <li key={hue}>
              <button
                type="button"
                className={classes.row}
                aria-label={`${label}, ${t('legend.communityCount', { count: members.length })}`}
                onClick={() =>
                  choose(
                    members.map(({ id }) => id),
                    'only',
                  )
                }
              >
                <span className={classes.swatch} style={{ background: `var(--community-${hue})` }} />
                <span className={classes.label}>{label}</span>
                <span className={classes.count}>{members.length}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className={classes.aside}>{t('legend.communitiesHint')}</p>
    </section>
  );
}

const bestOf = (members: readonly NodeData[]) =>
  members.reduce<NodeData | undefined>(
    (best, node) => (best === undefined || node.degree > best.degree ? node : best),
    undefined,
  );
