import type { DatasetColumn } from '../dataset/column';
import { codesIn, fieldsOf, figuresIn, packedTextsIn } from './restoreArrays';

type Role = DatasetColumn['role'];

/** Every role that a column can have; a new one does not compile without its place here. */
const ROLES: Readonly<Record<Exclude<Role, null>, Role>> = {
  label: 'label',
  place: 'place',
  date: 'date',
  flag: 'flag',
  repeat: 'repeat',
};

function isRole(text: unknown): text is keyof typeof ROLES {
  return typeof text === 'string' && Object.hasOwn(ROLES, text);
}

/**
 * The column that a kept entry holds for `rowCount` rows; null where its name or any of its arrays
 * is not what it must be. A role that is not known is dropped.
 */
export function columnIn(entry: unknown, rowCount: number): DatasetColumn | null {
  const fields = fieldsOf(entry);
  const name = fields?.get('name');
  if (fields === null || typeof name !== 'string') return null;
  const role = fields.get('role');
  const named = { name, role: isRole(role) ? role : null };
  switch (fields.get('kind')) {
    case 'number': {
      const values = figuresIn(fields.get('values'), rowCount, (figure) => Math.abs(figure) !== Infinity);
      return values && { ...named, kind: 'number', values };
    }
    case 'date': {
      const days = fields.get('days');
      const whole = days instanceof Int32Array && days.length === rowCount;
      return whole ? { ...named, kind: 'date', days } : null;
    }
    case 'text': {
      const texts = packedTextsIn(fields.get('texts'));
      const codes = texts && codesIn(fields.get('codes'), rowCount, texts.ends.length);
      return texts && codes && { ...named, kind: 'text', codes, texts };
    }
    case 'category': {
      const texts = packedTextsIn(fields.get('texts'));
      const groups = packedTextsIn(fields.get('groups'));
      const codes = texts && codesIn(fields.get('codes'), rowCount, texts.ends.length);
      const groupOf =
        texts && groups && codesIn(fields.get('groupOf'), texts.ends.length, groups.ends.length);
      return codes && groupOf && { ...named, kind: 'category', codes, texts, groupOf, groups };
    }
    default:
      return null;
  }
}
