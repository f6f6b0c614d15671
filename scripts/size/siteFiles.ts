import { isRecord } from '../isRecord.ts';

/** What the page asks for by itself as it starts, by its place or by the name of its chunk. All else comes when somebody asks for it. */
const AT_START = ['index.html', 'src/features/chart/InteractivePanel.tsx', 'late'];

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/**
 * The scripts that the page loads by itself, by the build's manifest: its own, what it asks for as
 * it starts, and what these cannot do without.
 *
 * @throws Error for something that is no manifest, or that lacks what is asked for.
 */
export function scriptsAtStart(manifest: unknown): string[] {
  if (!isRecord(manifest)) throw new Error('This is not a manifest of a build.');
  const files = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name] ?? Object.values(manifest).find((own) => isRecord(own) && own['name'] === name);
    if (!isRecord(chunk) || typeof chunk['file'] !== 'string') throw new Error(`The manifest has no ${name}.`);
    if (files.has(chunk['file'])) return;
    files.add(chunk['file']);
    for (const next of texts(chunk['imports'])) visit(next);
  };
  for (const name of AT_START) visit(name);
  return [...files];
}
