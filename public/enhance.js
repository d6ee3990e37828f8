// @ts-check
/*
 * What every page can do better with scripts; what only some pages can do is a module in public/enhance. Every page is
 * whole without them. Each part is one function that looks for its own place in the page and does nothing where there is
 * none. The build bundles and minifies; what is sent has a budget (tests/e2e/script-size.spec.ts).
 */
import { offerCopy } from './enhance/parts/copy.js';
import { keepStatesTrue } from './enhance/parts/live-states.js';
import { start } from './enhance/parts/start.js';

start(keepStatesTrue, offerCopy);
