import { InProcessRunner } from './inProcessRunner.ts';

/** What Stryker looks for in a plugin: a way to run tests. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: Object.assign(() => new InProcessRunner(), { inject: [] }) }];
