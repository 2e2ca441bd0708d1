import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OVERVIEW, TARGETS } from '../../api/queries.ts';
import { read } from '../../state/actions.ts';
import { figureOf } from './figure.ts';
import classes from '../panel.module.css';

/** The targets of the plans that an agency, or a region, has made; nothing for other entities. */
export function PlanTargets({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [{ data: overview }] = useQuery({ query: OVERVIEW });
  const planIds = (overview?.plans.nodes ?? [])
    .filter(({ agency, region }) => agency?.id === id || region?.id === id)
    .map((plan) => plan.id);
  const [{ data }] = useQuery({ query: TARGETS, variables: { planIds }, pause: planIds.length === 0 });
  const targets = planIds.length === 0 ? [] : (data?.targets.nodes ?? []);
  if (targets.length === 0) return null;
  return (
    <section aria-labelledby="entity-targets">
      <div className={classes.sectionHead}>
        <h3 id="entity-targets">{t('entity.targets')}</h3>
        <span className={classes.count}>{data?.targets.totalCount}</span>
      </div>
      <ul className={classes.rows}>
        {targets.map((target) => {
          const sentence = target.evidence[0]?.sentence.id;
          return (
            <li key={target.id}>
              <button
                type="button"
                className={classes.row}
                onClick={() => {
                  if (sentence !== undefined) read(sentence);
                }}
              >
                <span className={classes.rowName}>{target.metric}</span>
                <span className={classes.figure}>{figureOf(target)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
