import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../shell/entity-link.tsx';
import type { ChangeRow, Move, Side } from './changes.ts';
import { Quotes } from './quotes.tsx';
import classes from './analysis.module.css';

/** Changes by what became of them; each with what both plans say, and both sentences. */
export function ChangeList({ changes }: { readonly changes: readonly ChangeRow[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Move | null>(null);
  const moves = [...new Set(changes.map(({ move }) => move))];
  const labelOf = (move: Move) => t(`analysis.move.${move}`);
  const countOf = (move: Move) => changes.filter((change) => change.move === move).length;
  return (
    <>
      <ul className={classes.chips} aria-label={t('analysis.moves')}>
        {[null, ...moves].map((move) => (
          <li key={move ?? 'all'}>
            <button
              type="button"
              className={classes.kind}
              aria-pressed={move === chosen}
              onClick={() => setChosen(move)}
            >
              <span>{move === null ? t('analysis.all') : labelOf(move)}</span>
              <span className={classes.figure}>{move === null ? changes.length : countOf(move)}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul className={classes.rows} data-testid="changes">
        {changes
          .filter(({ move }) => chosen === null || move === chosen)
          .map(({ id, move, label, from, to, reason }) => (
            <li key={id} className={classes.row}>
              <div className={classes.facts}>
                <span className={classes.outcome} data-move={move}>
                  {label}
                </span>
                {reason !== null && <span>{reason}</span>}
              </div>
              <div className={classes.sides}>
                <OneSide side={from} absent={t('analysis.notInFrom')} />
                <OneSide side={to} absent={t('analysis.notInTo')} />
              </div>
            </li>
          ))}
      </ul>
    </>
  );
}

function OneSide({ side, absent }: { readonly side: Side | null; readonly absent: string }) {
  if (side === null) return <p className={classes.absent}>{absent}</p>;
  return (
    <div className={classes.list}>
      {side.entity ? <EntityLink entity={side.entity} /> : <p className={classes.statement}>{side.text}</p>}
      <Quotes quotes={side.quotes.slice(0, 2)} />
    </div>
  );
}
