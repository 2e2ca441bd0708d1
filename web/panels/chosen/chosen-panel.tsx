import { Button, CloseButton } from '@mantine/core';
import {
  IconEyeOff,
  IconFocus2,
  IconPin,
  IconPinnedOff,
  IconRoute,
  IconTopologyStar3,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrawing } from '../../graph/drawing.ts';
import { EntityLink } from '../../shell/entity-link.tsx';
import {
  choose,
  chooseNone,
  expandAll,
  hideNodes,
  keepNodes,
  leaveWay,
  pinNodes,
  selectNode,
  showCommon,
  unpinNodes,
} from '../../state/actions.ts';
import { useExplorer, viewOf } from '../../state/explorer.ts';
import classes from '../panel.module.css';
import { Ways } from './ways.tsx';

const MOST_LISTED = 40;
const ICON = { size: 15, stroke: 1.7, 'aria-hidden': true } as const;

/** Several nodes put together: what can be done with all of them, and which they are. */
export function ChosenPanel() {
  const { t } = useTranslation();
  const { graph, chosen } = useExplorer();
  const pinned = useExplorer((state) => chosen.every((id) => id in viewOf(state).pins));
  const controller = useDrawing((state) => state.controller);
  const [asking, setAsking] = useState(false);
  const nodes = chosen.flatMap((id) => graph.nodes.get(id) ?? []);
  if (asking) {
    const back = () => {
      leaveWay();
      setAsking(false);
    };
    return <Ways key={chosen.join()} ids={chosen} onBack={back} />;
  }
  const several = chosen.length > 1;
  return (
    <article className={classes.panel}>
      <header>
        <h2>{t('chosen.title', { count: chosen.length })}</h2>
        <p className={classes.hint}>{t('chosen.hint')}</p>
      </header>
      <div className={classes.actions}>
        {several && (
          <>
            <Button leftSection={<IconRoute {...ICON} />} onClick={() => setAsking(true)}>
              {t('chosen.paths')}
            </Button>
            <Button leftSection={<IconUsersGroup {...ICON} />} onClick={() => void showCommon(chosen)}>
              {t('chosen.common')}
            </Button>
          </>
        )}
        <Button.Group>
          <Button
            variant="default"
            leftSection={<IconTopologyStar3 {...ICON} />}
            onClick={() => void expandAll(chosen)}
          >
            {t('chosen.expand')}
          </Button>
          <Button variant="default" leftSection={<IconFocus2 {...ICON} />} onClick={() => keepNodes(chosen)}>
            {t('chosen.keep')}
          </Button>
          <Button variant="default" leftSection={<IconEyeOff {...ICON} />} onClick={() => hideNodes(chosen)}>
            {t('chosen.hide')}
          </Button>
          <Button
            variant="default"
            leftSection={pinned ? <IconPinnedOff {...ICON} /> : <IconPin {...ICON} />}
            onClick={() => (pinned ? unpinNodes(chosen) : pinNodes(controller?.placesOf(chosen) ?? {}))}
          >
            {t(pinned ? 'chosen.unpin' : 'chosen.pin')}
          </Button>
        </Button.Group>
      </div>
      <section>
        <ul className={classes.rows}>
          {nodes.slice(0, MOST_LISTED).map((node) => (
            <li key={node.id} className={classes.removable}>
              <EntityLink entity={node} onFollow={() => selectNode(node.id)} />
              <CloseButton
                size="sm"
                aria-label={t('chosen.remove', { name: node.name })}
                onClick={() => choose([node.id], 'toggle')}
              />
            </li>
          ))}
        </ul>
        {nodes.length > MOST_LISTED && (
          <p className={classes.hint}>{t('chosen.more', { count: nodes.length - MOST_LISTED })}</p>
        )}
        <Button variant="subtle" onClick={chooseNone}>
          {t('chosen.none')}
        </Button>
      </section>
    </article>
  );
}
