import { readFileSync } from 'node:fs';
import { listSlugs } from './reports';

/** Where the build (scripts/build.ts) says which reports' pages are to be rendered; unset, all of them and their files are. */
const LIST = process.env.DUIZHAO_RENDER;

/** The reports whose pages are rendered by this build: all, or those that the build has not kept. */
export const slugsToRender = (): readonly string[] =>
  LIST === undefined ? listSlugs() : (JSON.parse(readFileSync(LIST, 'utf8')) as readonly string[]);

/** Does the build put the files of the reports there by itself? */
export const hasOwnFiles = LIST !== undefined;
