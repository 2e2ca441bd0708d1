import { Button, CloseButton, Popover } from '@mantine/core';
import { useViewportSize } from '@mantine/hooks';
import { type FocusEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeDialog } from '../shell/dialogs.ts';
import { useExplorer } from '../state/explorer.ts';
import { rememberTour } from './first-visit.ts';
import { placeOfStep, STEPS } from './steps.ts';
import classes from './tour.module.css';

/** Four things that a reader who is here for the first time should know. Whatever else one does ends it. */
export default function Tour() {
  const { t } = useTranslation();
  const [title, body] = [useId(), useId()];
  const [turn, setTurn] = useState(0);
  // Asking for the size makes it point anew when the window changes.
  const { width } = useViewportSize();
  const step = STEPS[turn] ?? 'find';
  const last = turn === STEPS.length - 1;
  const { x1, y1, x2, y2 } = placeOfStep(step);
  useEffect(rememberTour, []);
  useEffect(
    () =>
      useExplorer.subscribe(({ history }, before) => {
        if (history !== before.history) closeDialog();
      }),
    [],
  );
  const leave = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) closeDialog();
  };
  return (
    <Popover
      key={`${step} ${width}`}
      opened
      onDismiss={closeDialog}
      width={Math.min(320, globalThis.innerWidth - 24)}
      position={step === 'legend' && x1 < width / 4 && x2 < width / 2 ? 'right-start' : 'bottom'}
      middlewares={{ shift: { padding: 12 }, flip: true }}
      offset={10}
      withArrow
      arrowSize={10}
      shadow="md"
      withRoles={false}
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <span
          className={classes.ring}
          data-nowhere={x1 === x2 || undefined}
          style={{ left: x1, top: y1, width: x2 - x1, height: y2 - y1 }}
        />
      </Popover.Target>
      <Popover.Dropdown
        className={classes.card}
        role="dialog"
        aria-labelledby={title}
        aria-describedby={body}
        data-testid="tour"
        onBlur={leave}
      >
        <div aria-live="polite">
          <h2 id={title} className={classes.title}>
            {t(`tour.${step}`)}
          </h2>
          <p id={body} className={classes.body}>
            {t(`tour.${step}Body`)}
          </p>
        </div>
        <div className={classes.foot}>
          <span className={classes.count}>{t('tour.of', { index: turn + 1, count: STEPS.length })}</span>
          {turn > 0 && (
            <Button variant="subtle" onClick={() => setTurn(turn - 1)}>
              {t('tour.back')}
            </Button>
          )}
          <Button data-autofocus onClick={() => (last ? closeDialog() : setTurn(turn + 1))}>
            {t(last ? 'tour.done' : 'tour.next')}
          </Button>
        </div>
        <CloseButton className={classes.close} aria-label={t('tour.leave')} onClick={closeDialog} />
      </Popover.Dropdown>
    </Popover>
  );
}
