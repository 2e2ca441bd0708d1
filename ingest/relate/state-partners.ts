import type { Context, Frame } from './frame.ts';
import { doersOf, type Name } from './names.ts';
import { isPlace, isShared } from './places.ts';
import { relationOf } from './readings.ts';
import type { Scene } from './scene.ts';

const JOINTLY = ['联合', '共同', '合力', '携手', '协同', '抱团', '联手'];

/** Longer lists of subjects are lists, not circles of partners. */
const LARGEST_CIRCLE = 6;

/** 与X合作, 联合X; A、B联合建设Y; 依托X. */
export function statePartners(frame: Frame, context: Context, scene: Scene): void {
  const { cue, subjects, partners, relied } = frame;
  const isAlone = partners.length === 0 && relied.length === 0 && frame.visited.length === 0;
  // Nearly every frame: nobody is named beside its subjects, who do not act together.
  if (isAlone && !frame.joint && !cue.together && !frame.after?.together) return;
  const status = scene.status(cue, frame.cause?.cue ?? null);
  // 甲、乙分别与丙、丁合作: as many on either side are pairs.
  const isPaired = partners.length > 1 && subjects.length === partners.length && scene.says('分别');
  for (const partner of partners) {
    const type = relationOf('partner', partner.type);
    if (!type) continue;
    if (type !== 'PARTNERS_WITH' || subjects.length === 0) scene.state(null, type, partner, status, 'with');
    else if (isPaired) scene.state(subjects[partners.indexOf(partner)]!, type, partner, status, 'with');
    else for (const subject of subjects) scene.state(subject, type, partner, status, 'with');
  }
  const isActing = frame.objects.length > 0 || cue.reading === 'partner';
  if (
    (frame.joint || cue.together) &&
    isActing &&
    partners.length === 0 &&
    subjects.length <= LARGEST_CIRCLE
  ) {
    // 县发改局、县科技局等共同出台: the plan's agency works with each, not they with each other.
    const withSelf = subjects.some(({ isSelf }) => isSelf);
    for (const [one, other] of pairsOf(subjects)) {
      if (!withSelf || one.isSelf || other.isSelf) scene.state(one, 'PARTNERS_WITH', other, status, 'joint');
    }
  }
  // 推动A、B等联合攻关: those pushed along are partners of each other; 引导企业A、B开展产学研合作: not.
  if (cue.role === 'cause' && frame.after?.together && frame.objects.length <= LARGEST_CIRCLE) {
    const isShared = JOINTLY.some((word) => scene.says(word));
    for (const [one, other] of pairsOf(doersOf(frame.objects))) {
      if (isShared || one.type !== other.type) scene.state(one, 'PARTNERS_WITH', other, status, 'joint');
    }
  }
  for (const name of relied) {
    // 依托甲都市圈, 乙走廊: what several places share is joined, not built.
    const type = isShared(name.entity.name)
      ? relationOf('align', name.type)
      : relationOf(isPlace(name) ? 'develop' : 'rely', name.type);
    if (!type || (name.type === 'Zone' && type !== 'ALIGNS_WITH')) continue;
    // 支持甲公司依托乙大学建设…: who builds is the one who relies.
    const reliers = type === 'PARTNERS_WITH' ? doersOf(subjects) : [];
    for (const relier of reliers.length > 0 ? reliers : [null])
      scene.state(relier, type, name, status, 'rely');
  }
  for (const host of frame.visited.filter((name) => !isPlace(name))) {
    // 到甲公司上门服务: who is visited at his works is served.
    const type = relationOf(host.type === 'Company' ? 'support' : 'partner', host.type);
    if (type) scene.state(null, type, host, status, 'visit');
  }
  const organisations = doersOf(partners);
  if (organisations.length > 0 && subjects.length === 0) context.partners = organisations;
}

function pairsOf(names: readonly Name[]): [Name, Name][] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other): [Name, Name] => [one, other]));
}
