import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RELATION_TYPES, type RelationType } from '#ontology/vocabulary';
import { ENTITY } from '../api/queries.ts';
import { useLang } from '../i18n/use-lang.ts';
import { Reading } from '../shell/notes.tsx';
import { expand, stopChoosing } from '../state/actions.ts';
import { useExplorer } from '../state/explorer.ts';
import { countBy } from '../state/view.ts';

/** Asks which of many neighbours to show, by kind of relation. */
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

function Choices({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [chosen, setChosen] = useState<string[]>([]);
  const [{ data }] = useQuery({ query: ENTITY, variables: { id } });
  if (!data?.entity) return <Reading />;
  const { name, degree, relations } = data.entity;
  const counts = Object.entries(countBy(relations.nodes, ({ type }) => type)) as [RelationType, number][];
  return (
    <Stack>
      <Text size="sm">{t('chooser.body', { name, count: degree })}</Text>
      <Checkbox.Group value={chosen} onChange={setChosen} aria-label={t('chooser.title')}>
        <Stack gap={6}>
          {counts.map(([type, count]) => (
            <Checkbox key={type} value={type} label={`${RELATION_TYPES[type].label[lang]}（${count}）`} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => void expand(id, {})}>
          {t('chooser.all')}
        </Button>
        <Button
          disabled={chosen.length === 0}
          onClick={() => void expand(id, { relationTypes: chosen as RelationType[] })}
        >
          {t('chooser.chosen')}
        </Button>
      </Group>
    </Stack>
  );
}
