import { useComputedColorScheme } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../i18n/use-lang.ts';
import { expand, hideNodes, select, selectNode } from '../state/actions.ts';
import { useExplorer, viewOf } from '../state/explorer.ts';
import { visibleOf } from '../state/view.ts';
import classes from './canvas.module.css';
import { type Controller, createController } from './controller.ts';
import { elementsOf } from './elements.ts';
import { useDrawing } from './drawing.ts';
import type { Direction } from './nearest.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The graph as a drawing. Its twin for keyboard and screen reader is `table/`. */
export default function Canvas() {
  const { t } = useTranslation();
  const lang = useLang();
  const mode = useComputedColorScheme('light');
  const container = useRef<HTMLDivElement>(null);
  const controller = useRef<Controller>(null);
  const { graph, selection, fitted } = useExplorer();
  const view = useExplorer(viewOf);
  const visible = useMemo(() => visibleOf(graph, view), [graph, view]);
  const elements = useMemo(() => elementsOf(visible, lang), [visible, lang]);

  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const created = createController(element, 'light', {
      select,
      expand: (id) => void expand(id),
      settled: () => (element.dataset.state = 'settled'),
    });
    controller.current = created;
    useDrawing.setState({ controller: created });
    return () => {
      useDrawing.setState({ controller: null });
      created.destroy();
    };
  }, []);
  useEffect(() => controller.current?.setMode(mode), [mode]);
  useEffect(() => {
    if (container.current) container.current.dataset.state = 'moving';
    controller.current?.show(elements);
  }, [elements]);
  useEffect(() => controller.current?.select(selection), [selection]);
  useEffect(() => {
    if (fitted > 0) controller.current?.fit();
  }, [fitted]);

  const onKeyDown = (event: KeyboardEvent) => {
    const id = selection?.kind === 'node' ? selection.id : null;
    const direction = ARROWS[event.key];
    const drawing = controller.current;
    if (!drawing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction) {
      const next = drawing.towards(id, direction);
      if (next) selectNode(next);
    } else if (event.key === 'Enter' && id) void expand(id);
    else if (event.key === 'Delete' && id) hideNodes([id]);
    else if (event.key === '+' || event.key === '=') drawing.zoomBy(1.25);
    else if (event.key === '-') drawing.zoomBy(0.8);
    else if (event.key === '0') drawing.fit();
    else return;
    event.preventDefault();
  };

  return (
    // The drawing is one control with its own keys, like a map: application is the role for that.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <div
      role="application"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
      className={classes.frame}
      aria-label={t('canvas.label', { nodes: visible.nodes.length, edges: visible.edges.length })}
      aria-describedby="canvas-keys"
      onKeyDown={onKeyDown}
    >
      <div ref={container} className={classes.canvas} data-testid="canvas" aria-hidden="true" />
      <p id="canvas-keys" hidden>
        {t('canvas.keys')}
      </p>
    </div>
  );
}
