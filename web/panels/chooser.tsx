import { Button, Checkbox, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ENTITY_TYPES, RELATION_TYPES } from '#ontology/vocabulary';
import { MOST_AROUND } from '../api/load.ts';
import { AROUND } from '../api/queries.ts';
import { useLang } from '../i18n/use-lang.ts';
import { Reading } from '../shell/notes.tsx';
import { expand, stopChoosing } from '../state/actions.ts';
import { useExplorer } from '../state/explorer.ts';
import { countBy } from '../state/view.ts';

/** Asks which of many neighbours to show, by kind of relation or by type. */
export function Chooser() {
  const { t } = useTranslation();
  const id = useExplorer((state) => state.choosing);
  return (
    <Modal
      opened={id !== null}
      onClose={stopChoosing}
      title={t('chooser.title')}
      closeButtonProps={{ 'aria-label': t('chooser.cancel') }}
    >
      {id !== null && <Choices key={id} id={id} />}
    </Modal>
  );
}

type By = 'relation' | 'type';

function Choices({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [by, setBy] = useState<By>('relation');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [{ data }] = useQuery({ query: AROUND, variables: { ids: [id], limit: MOST_AROUND } });
  if (!data) return <Reading />;
  const { entities, relations } = data.neighborhood;
  const centre = entities.find((entity) => entity.id === id);
  const own = relations.filter(({ source, target }) => source.id === id || target.id === id);
  const relationTypes = countBy(own, ({ type }) => type);
  const types = countBy(
    entities.filter((entity) => entity.id !== id),
    ({ type }) => type,
  );
  const choices =
    by === 'relation'
      ? rowsOf(relationTypes).map(([type, count]) => ({ type, count, ...RELATION_TYPES[type] }))
      : rowsOf(types).map(([type, count]) => ({ type, count, ...ENTITY_TYPES[type] }));
  const kept = {
    relation: {
      relationTypes: rowsOf(relationTypes).flatMap(([type]) => (chosen.includes(type) ? type : [])),
    },
    type: { types: rowsOf(types).flatMap(([type]) => (chosen.includes(type) ? type : [])) },
  };
  return (
    <Stack>
      <Text size="sm">{t('chooser.body', { name: centre?.name ?? '', count: centre?.degree ?? 0 })}</Text>
      <SegmentedControl
        size="xs"
        aria-label={t('chooser.title')}
        value={by}
        onChange={(next) => {
          setBy(next);
          setChosen([]);
        }}
        data={[
          { value: 'relation', label: t('chooser.byRelation') },
          { value: 'type', label: t('chooser.byType') },
        ]}
      />
      <Checkbox.Group value={[...chosen]} onChange={setChosen} aria-label={t('chooser.title')}>
        <Stack gap={6}>
          {choices.map(({ type, count, label }) => (
            <Checkbox key={type} value={type} label={`${label[lang]} ${count}`} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => void expand(id, {})}>
          {t('chooser.all')}
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => void expand(id, kept[by])}>
          {t('chooser.chosen')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Kinds with their counts, the most frequent first. */
const rowsOf = <Kind extends string>(
  counts: Partial<Readonly<Record<Kind, number>>>,
): readonly [Kind, number][] => (Object.entries(counts) as [Kind, number][]).sort(([, a], [, b]) => b - a);
