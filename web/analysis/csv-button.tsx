import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveCsv } from './save-csv.ts';

interface CsvButtonProps {
  /** Of the file. */
  readonly name: string;
  readonly rowsOf: () => Promise<readonly (readonly string[])[]>;
}

/** Hands out what is listed, all pages of it, with its sentences. */
export function CsvButton({ name, rowsOf }: CsvButtonProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}
      title={t('analysis.csvAbout')}
      loading={busy}
      onClick={() => {
        setBusy(true);
        void saveCsv(name, rowsOf).finally(() => setBusy(false));
      }}
    >
      {t('export.csv')}
    </Button>
  );
}
