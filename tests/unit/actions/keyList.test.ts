import { describe, expect, it } from 'vitest';
import { keyPlaces } from '../../../src/actions/keyList';

describe('the list of keys', () => {
  const places = (chart: 'bars' | 'groups' | 'distribution', isOpened = true) =>
    keyPlaces({ chart, isOpened, basis: 'market' }).map(({ place }) => place);

  it('has the places that are on show, and no others', () => {
    const [anywhere, table] = ['Anywhere but in a text field', 'In the table of your own data'];
    expect(places('bars', false)).toEqual([anywhere, 'On the bars of the chart']);
    expect(places('bars')).toEqual([anywhere, 'On the bars of the chart', table]);
    expect(places('groups')).toEqual([anywhere, 'On the groups of the chart', table]);
    expect(places('distribution')).toEqual([anywhere, 'On an end of the range of pay', table]);
  });

  it('does not offer another order of the bars where it is the same', () => {
    const keys = (basis: 'market' | 'published') =>
      keyPlaces({ chart: 'bars', isOpened: false, basis }).flatMap(({ commands }) => commands.flatMap((command) => command.keys ?? []));
    expect(keys('market')).toContain('O');
    expect(keys('published')).not.toContain('O');
  });
});
