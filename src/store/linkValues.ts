import type { Dataset } from '../dataset/dataset';

/** The values of a link, and where to say which of them are of no use. */
export interface LinkValues {
  readonly dataset: Dataset;
  /** The names of the parameters, each once. */
  readonly names: readonly string[];
  /** Every value of a parameter, in order. */
  all(name: string): readonly string[];
  /** Says that a value is of no use. */
  refuse(name: string, value: string, why: string): void;
}

/** The value that a link asks for; undefined where it asks for none that is of use. */
export type PartReader<T> = (link: LinkValues) => T | undefined;

/** A parameter with one value out of those that `parse` knows. */
export function choice<T extends string>(
  name: string,
  parse: (text: string) => T | undefined,
  why: string,
): PartReader<T> {
  return (link) => {
    const [text] = link.all(name);
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined) link.refuse(name, text, why);
    return value;
  };
}

export function oneOf<T extends string>(values: readonly T[]): (text: string) => T | undefined {
  return (text) => values.find((value) => value === text);
}
