import type { Reading } from './cue.ts';
import type { Frame } from './frame.ts';
import { doersOf, type Name } from './names.ts';
import { isPlace } from './places.ts';
import { isDoneByOthers, relationOf, saysBehind } from './readings.ts';
import type { Scene } from './scene.ts';

/** 支持X: X is supported whatever follows; 推动X: what follows decides. */
export function stateCause(frame: Frame, scene: Scene): void {
  const { cue, after, subjects, objects } = frame;
  const status = scene.status(cue.status ? cue : (after ?? cue));
  const last = objects.at(-1);
  const asksForPeople = cue.reading === 'attract' && last !== undefined && PEOPLE.test(scene.behind(last));
  for (const object of objects) {
    const type = relationOf(asksForPeople ? 'partner' : readingOf(frame, object), object.type);
    if (!type) continue;
    // 甲医院支援乙镇: who stands before the verb is the one who helps.
    const helps = cue.favours === true && frame.isLed;
    const doers = helps || isDoneByOthers(type) ? subjects : [];
    for (const doer of doers.length > 0 ? doers : [null]) scene.state(doer, type, object, status, cue.id);
    // 甲园引进乙公司: the park, whose company it then is.
    if (type === 'ATTRACTS' && cue.id === 'attract' && subjects.every(isPlace)) {
      for (const park of subjects.filter(({ isSelf }) => !isSelf)) {
        scene.state(park, type, object, status, cue.id);
        scene.state(object, 'LOCATED_IN', park, status, cue.id);
      }
    }
  }
}

/** 引进甲大学|人才: those who come are its people, not the university. */
const PEOPLE =
  /^(?:等(?:高校|院校|院所|高校院所)?)?的?(?:科技|优秀|高层次|青年|创新|优质|先进)*(?:人才|专家|教授|博士|毕业生|团队|成果|师资|资源|项目)/;

/** What is done with a thing that is there: 扩容, 获批, 投用. */
const REWORKED: ReadonlySet<string> = new Set(['develop', 'apply', 'open']);

/** 推动X升级 works on X, 推动X建设Y helps X, 推动X落户 and 推动X来区建设Y invite X. */
function readingOf({ cue, after, acts, local }: Frame, object: Name): Reading {
  // 争取甲实验室扩能: what is there already is not invited.
  if (cue.id === 'strive' && REWORKED.has(after?.id ?? '') && !local) return 'build';
  if (cue.reading !== 'develop') return cue.reading;
  if (local || after?.reading === 'locate' || acts?.reading === 'locate') return 'invite';
  if (acts?.id === 'establish' && doersOf([object]).length > 0 && !isPlace(object)) return 'invite';
  if ((acts || after?.together) && doersOf([object]).length > 0) return 'support';
  return after && saysBehind(after.reading) ? after.reading : 'develop';
}
