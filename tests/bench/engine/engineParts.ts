import { distributionOf } from '../../../src/query/distribution';
import { countsOfGroups, facetGroups, rowsOfFacet } from '../../../src/query/facet';
import { groupFigures } from '../../../src/query/groupFigures';
import { createQuery } from '../../../src/query/createQuery';

/** The engine as a whole: its size is measured by this. */
export const engineParts = { createQuery, groupFigures, distributionOf, facetGroups, countsOfGroups, rowsOfFacet };
