import { configureGlobal } from 'fast-check';

// A change of the code is noticed or not, whenever it is asked; what random tests find by luck is no answer.
configureGlobal({ seed: 1, numRuns: 20 });
