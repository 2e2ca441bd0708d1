import { ENTITY_TYPES, type EntityType, STATUSES, type Status } from '#ontology/vocabulary';
import { LINES, polygonOf } from '../graph/shapes.ts';

/** A type's shape in its colour, as on the canvas. Beside a text that names the type. */
export function TypeGlyph({ type, size = 13 }: { readonly type: EntityType; readonly size?: number }) {
  const { shape } = ENTITY_TYPES[type];
  const polygon = polygonOf(shape, size);
  const fill = `var(--type-${type})`;
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {polygon !== null && <polygon points={polygon} fill={fill} />}
      {shape === 'ellipse' && <circle cx={size / 2} cy={size / 2} r={size / 2 - 0.3} fill={fill} />}
      {shape === 'round-rectangle' && (
        <rect x={0.3} y={0.3} width={size - 0.6} height={size - 0.6} rx={size / 4} fill={fill} />
      )}
    </svg>
  );
}

/** A status's line, as on the canvas. */
export function StatusGlyph({ status, width = 34 }: { readonly status: Status; readonly width?: number }) {
  const line = LINES[STATUSES[status].line];
  return (
    <svg width={width} height={12} viewBox={`0 0 ${width} 12`} aria-hidden="true" style={{ flex: 'none' }}>
      <line
        x1={1}
        y1={6}
        x2={width - 7}
        y2={6}
        stroke="var(--ink-soft)"
        strokeWidth={line.width}
        strokeDasharray={line.dashes?.join(' ')}
        strokeLinecap={STATUSES[status].line === 'dotted' ? 'round' : 'butt'}
      />
      <polygon points={`${width - 7},2.5 ${width},6 ${width - 7},9.5`} fill="var(--ink-soft)" />
    </svg>
  );
}
