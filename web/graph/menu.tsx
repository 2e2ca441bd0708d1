import { Menu } from '@mantine/core';
import {
  IconArrowsMinimize,
  IconCircleDashedCheck,
  IconEyeOff,
  IconFocus2,
  IconFocusCentered,
  IconPin,
  IconPinnedOff,
  IconRefresh,
  IconRoute,
  IconTopologyStar3,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  choose,
  collapse,
  connect,
  expand,
  focusOn,
  hideNodes,
  pinNodes,
  selectNode,
  unpinNodes,
} from '../state/actions.ts';
import { useExplorer, viewOf } from '../state/explorer.ts';
import classes from './canvas.module.css';
import { useDrawing } from './drawing.ts';

const ICON = { size: 15, stroke: 1.7, 'aria-hidden': true } as const;
const HOPS = [1, 2, 3] as const;

/** What can be done with a node, or with the drawing: by right click, long press, or the key for menus. */
export function NodeMenu() {
  const { t } = useTranslation();
  const menu = useDrawing((state) => state.menu);
  const controller = useDrawing((state) => state.controller);
  const id = menu?.id ?? null;
  const pinned = useExplorer((state) => id !== null && id in viewOf(state).pins);
  const name = useExplorer((state) => (id === null ? null : (state.graph.nodes.get(id)?.name ?? null)));
  const place = useRef<HTMLButtonElement>(null);
  const [turn, setTurn] = useState(0);
  const close = () => {
    useDrawing.setState({ menu: null });
    // Each opening is a menu of its own: one that was closed by the choice of an item does not open again.
    setTurn(turn + 1);
    place.current?.closest<HTMLElement>('[role="application"]')?.focus();
  };
  const { x, y } = menu?.at ?? { x: 0, y: 0 };
  return (
    <Menu
      key={turn}
      opened={menu !== null}
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      offset={2}
    >
      <Menu.Target>
        <button
          ref={place}
          type="button"
          // Only a place for the menu to stand at: the drawing has the keys that open it.
          tabIndex={-1}
          aria-label={t('menu.label')}
          className={classes.menuPlace}
          style={{ left: x, top: y }}
        />
      </Menu.Target>
      <Menu.Dropdown data-testid="node-menu">
        {id === null ? (
          <>
            <Menu.Item leftSection={<IconFocusCentered {...ICON} />} onClick={() => controller?.fit()}>
              {t('toolbar.fit')}
            </Menu.Item>
            <Menu.Item leftSection={<IconRefresh {...ICON} />} onClick={() => controller?.relayout()}>
              {t('toolbar.relayout')}
            </Menu.Item>
          </>
        ) : (
          <>
            <Menu.Label>{name}</Menu.Label>
            <Menu.Item leftSection={<IconTopologyStar3 {...ICON} />} onClick={() => void expand(id)}>
              {t('entity.expand')}
            </Menu.Item>
            <Menu.Item leftSection={<IconArrowsMinimize {...ICON} />} onClick={() => collapse(id)}>
              {t('entity.collapse')}
            </Menu.Item>
            {HOPS.map((hops) => (
              <Menu.Item key={hops} leftSection={<IconFocus2 {...ICON} />} onClick={() => focusOn(id, hops)}>
                {t('menu.focus', { count: hops })}
              </Menu.Item>
            ))}
            <Menu.Item leftSection={<IconEyeOff {...ICON} />} onClick={() => hideNodes([id])}>
              {t('entity.hide')}
            </Menu.Item>
            <Menu.Item
              leftSection={pinned ? <IconPinnedOff {...ICON} /> : <IconPin {...ICON} />}
              onClick={() => (pinned ? unpinNodes([id]) : pinNodes(controller?.placesOf([id]) ?? {}))}
            >
              {t(pinned ? 'menu.unpin' : 'menu.pin')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconCircleDashedCheck {...ICON} />}
              onClick={() => choose([id], 'toggle')}
            >
              {t('menu.choose')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconRoute {...ICON} />}
              onClick={() => {
                selectNode(id);
                connect(id);
              }}
            >
              {t('entity.paths')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
