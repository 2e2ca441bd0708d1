import { Button, Textarea } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusFirst } from '../../shell/focus-first.ts';
import { noteNode } from '../../state/actions.ts';
import { LONGEST_NOTE } from '../../state/address.ts';
import { useExplorer, viewOf } from '../../state/explorer.ts';
import classes from '../panel.module.css';

/** What the user notes about an entity in this view; the link and the exports carry it along. */
export function NoteField({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const view = useExplorer(viewOf);
  const note = view.notes[id] ?? '';
  const [draft, setDraft] = useState<string | null>(null);
  if (!view.shown.includes(id)) return null;
  if (draft === null && note === '') {
    return (
      <div>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconNote size={15} stroke={1.7} aria-hidden />}
          onClick={() => setDraft('')}
        >
          {t('note.add')}
        </Button>
      </div>
    );
  }
  return (
    <Textarea
      size="xs"
      className={classes.noteField}
      label={t('note.title')}
      description={t('note.about')}
      autosize
      minRows={2}
      maxRows={8}
      maxLength={LONGEST_NOTE}
      ref={note === '' ? focusFirst : undefined}
      value={draft ?? note}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={() => {
        if (draft !== null) noteNode(id, draft);
        setDraft(null);
      }}
    />
  );
}
