import { useComputedColorScheme } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../i18n/use-lang.ts';
import { choose, chooseNone, expand, hideNodes, pinNodes, select, selectNode } from '../state/actions.ts';
import { useExplorer, viewOf } from '../state/explorer.ts';
import { point, usePointed } from '../state/pointed.ts';
import { visibleOf } from '../state/view.ts';
import classes from './canvas.module.css';
import { compose } from './compose.ts';
import { useDrawing } from './drawing.ts';
import { watchMarquee } from './marquee.ts';
import { useMeasured, useMeasuring } from './measure/use-measured.ts';
import { NodeMenu } from './menu.tsx';
import { Minimap } from './minimap.tsx';
import type { Direction } from './nearest.ts';
import { createStage } from './stage.ts';

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
  const frame = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const line = useRef<SVGPolygonElement>(null);
  const { graph, selection, chosen, way, fitted } = useExplorer();
  const view = useExplorer(viewOf);
  const { pins, arrangement } = view;
  const visible = useMemo(() => visibleOf(graph, view), [graph, view]);
  useMeasuring(visible);
  const centrality = useMeasured((state) => state.centrality);
  const community = useMeasured((state) => state.community);
  const scene = useMemo(
    () => compose(visible, lang, { centrality, community }),
    [visible, lang, centrality, community],
  );
  const controller = useDrawing((state) => state.controller);

  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const created = createStage(element, 'light', {
      select,
      choose,
      expand: (id) => void expand(id),
      menu: (id, at) => useDrawing.setState({ menu: { id, at } }),
      moved: (id, to) => pinNodes({ [id]: { x: Math.round(to.x), y: Math.round(to.y) } }),
      pointed: point,
      settling: (moving) => (element.dataset.state = moving ? 'moving' : 'settled'),
    });
    useDrawing.setState({ controller: created });
    return () => {
      useDrawing.setState({ controller: null, menu: null, tool: 'hand' });
      created.destroy();
    };
  }, []);
  useEffect(() => {
    if (!frame.current || !line.current) return undefined;
    return watchMarquee(frame.current, line.current, {
      tool: () => useDrawing.getState().tool,
      enclosed: (corners, add) => {
        const ids = useDrawing.getState().controller?.inside(corners) ?? [];
        choose(ids, add ? 'add' : 'only');
        useDrawing.setState({ tool: 'hand' });
      },
      clicked: (at) => {
        const id = useDrawing.getState().controller?.nodeAt(at);
        if (id) choose([id], 'toggle');
      },
    });
  }, []);
  useEffect(() => controller?.setMode(mode), [controller, mode]);
  useEffect(() => {
    if (container.current) container.current.dataset.state = 'moving';
    controller?.show(scene, { arrangement, pins });
  }, [controller, scene, arrangement, pins]);
  useEffect(() => {
    controller?.mark({ selection, way, chosen: new Set(chosen), pinned: new Set(Object.keys(pins)) });
  }, [controller, selection, chosen, way, pins]);
  useEffect(() => {
    if (!controller) return undefined;
    return usePointed.subscribe(({ id }) => controller.point(id));
  }, [controller]);
  useEffect(() => {
    if (fitted > 0) controller?.fit();
  }, [controller, fitted]);

  const id = selection?.kind === 'node' ? selection.id : null;
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    // Putting a node to others deselects it; the keys go on from there all the same.
    const at = id ?? chosen.at(-1) ?? null;
    // What is pressed in the menu is heard here too: React passes it on from where the menu was made.
    if (event.target instanceof Node && !event.currentTarget.contains(event.target)) return;
    if (!controller || event.ctrlKey || event.metaKey || event.altKey) return;
    const openMenu =
      event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey) || event.key === 'm';
    if (direction) {
      const next = controller.towards(at, direction);
      if (next) selectNode(next);
    } else if (openMenu) {
      const place = (id === null ? null : controller.placeOf(id)) ?? { x: 40, y: 40 };
      useDrawing.setState({ menu: { id, at: place } });
    } else if (event.key === 'Enter' && id) void expand(id);
    else if (event.key === ' ' && at) choose([at], 'toggle');
    else if (event.key === 'Delete' && (id ?? chosen.length > 0)) hideNodes(id ? [id] : chosen);
    else if (event.key === '+' || event.key === '=') controller.zoomBy(1.25);
    else if (event.key === '-') controller.zoomBy(0.8);
    else if (event.key === '0') controller.fit();
    else if (event.key === 'Escape' && chosen.length > 0) chooseNone();
    else return;
    event.preventDefault();
  };

  return (
    // The drawing is one control with its own keys, like a map: application is the role for that.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <div
      ref={frame}
      role="application"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
      className={classes.frame}
      aria-label={t('canvas.label', { nodes: visible.nodes.length, edges: visible.edges.length })}
      aria-describedby="canvas-keys"
      onKeyDown={onKeyDown}
      onPointerUp={({ target, currentTarget }) => {
        // The drawing takes the pointer for itself: without this the keys would not reach what was clicked.
        if (target instanceof Node && currentTarget.contains(target))
          currentTarget.focus({ preventScroll: true });
      }}
      onContextMenu={(event) => event.preventDefault()}
    >
      <div ref={container} className={classes.canvas} data-testid="canvas" data-drawing aria-hidden="true" />
      <svg className={classes.line} aria-hidden="true">
        <polygon ref={line} />
      </svg>
      <Minimap />
      <NodeMenu />
      <p id="canvas-keys" hidden>
        {t('canvas.keys')}
      </p>
    </div>
  );
}
