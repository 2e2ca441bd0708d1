import { ActionIcon, Button, Group } from '@mantine/core';
import { IconArrowLeft, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure, type ApiFailure } from '../../api/failure.ts';
import { toPart } from '../../api/load.ts';
import { type FoundWay, MOST_COMPARED, waysBetween } from '../../api/ways.ts';
import { FailureNote, Reading } from '../../shell/notes.tsx';
import { showPath } from '../../state/actions.ts';
import classes from '../panel.module.css';
import { Chain } from '../paths/path-list.tsx';

interface WaysProps {
  readonly ids: readonly string[];
  readonly onBack: () => void;
}

/** The shortest ways between several entities, shown one by one. */
export function Ways({ ids, onBack }: WaysProps) {
  const { t } = useTranslation();
  const [ways, setWays] = useState<readonly FoundWay[] | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    waysBetween(ids).then(
      (found) => wanted && setWays(found),
      (error: unknown) => wanted && setFailure(asFailure(error)),
    );
    return () => void (wanted = false);
  }, [ids, turn]);
  const retry = () => {
    setFailure(null);
    setTurn(turn + 1);
  };
  return (
    <article className={classes.panel}>
      <header>
        <h2>{t('ways.title', { count: Math.min(ids.length, MOST_COMPARED) })}</h2>
        <Button variant="subtle" leftSection={<IconArrowLeft size={14} aria-hidden />} onClick={onBack}>
          {t('ways.back')}
        </Button>
      </header>
      {ids.length > MOST_COMPARED && (
        <p className={classes.hint}>{t('ways.tooMany', { count: MOST_COMPARED })}</p>
      )}
      {failure ? (
        <FailureNote failure={failure} retry={retry} />
      ) : ways === null ? (
        <Reading />
      ) : ways.length === 0 ? (
        <p role="status">{t('ways.none')}</p>
      ) : (
        <Stepper ways={ways} />
      )}
    </article>
  );
}

function Stepper({ ways }: { readonly ways: readonly FoundWay[] }) {
  const { t } = useTranslation();
  const [index, setIndex] = useState(0);
  const way = ways[index];
  useEffect(() => {
    if (way) void showPath(toPart(way.entities, way.relations));
  }, [way]);
  if (!way) return null;
  const [from, to] = [way.entities[0]?.name ?? '', way.entities.at(-1)?.name ?? ''];
  const step = (by: number) => setIndex((index + by + ways.length) % ways.length);
  return (
    <section aria-label={t('ways.pair', { from, to })}>
      <Group justify="space-between" wrap="nowrap">
        <p className={classes.sectionHead} role="status">
          {t('ways.one', { index: index + 1, count: ways.length })}
        </p>
        <Group gap={2} wrap="nowrap">
          <ActionIcon aria-label={t('ways.previous')} disabled={ways.length < 2} onClick={() => step(-1)}>
            <IconChevronLeft size={18} />
          </ActionIcon>
          <ActionIcon aria-label={t('ways.next')} disabled={ways.length < 2} onClick={() => step(1)}>
            <IconChevronRight size={18} />
          </ActionIcon>
        </Group>
      </Group>
      <p className={classes.hint}>{t('ways.pair', { from, to })}</p>
      <Chain path={way} />
    </section>
  );
}
