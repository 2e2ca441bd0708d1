import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './legend.module.css';

interface LegendRowProps {
  readonly glyph: ReactNode;
  readonly label: string;
  readonly about: string;
  /** The two numbers in words. */
  readonly counts: string;
  readonly shown: number;
  readonly total: number;
  /** Whether anything is drawn; before, only the store's number says something. */
  readonly started: boolean;
  readonly pressed: boolean;
  readonly onToggle: () => void;
}

/** One kind: pressing it hides or shows all of that kind. */
export function LegendRow({
  glyph,
  label,
  about,
  counts,
  shown,
  total,
  started,
  pressed,
  onToggle,
}: LegendRowProps) {
  return (
    <li>
      <Tooltip label={about} position="right" multiline maw={260} openDelay={600}>
        <button
          type="button"
          className={classes.row}
          aria-pressed={pressed}
          aria-label={`${label}, ${counts}`}
          data-empty={shown === 0 || undefined}
          onClick={onToggle}
        >
          <span className={classes.glyph}>{glyph}</span>
          <span className={classes.label}>{label}</span>
          <span className={classes.count}>
            {started && `${shown}/`}
            <span className={started ? classes.total : undefined}>{total}</span>
          </span>
        </button>
      </Tooltip>
    </li>
  );
}
