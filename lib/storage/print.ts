import { FIRST_WORKSHEET, type StoredWorksheet, worksheetSchema } from '../classroom/worksheet';
import type { Format } from './decode';
import { PRINT_KEY } from './keys';
import { createStore } from './store';

export const printFormat: Format<StoredWorksheet> = {
  schema: worksheetSchema,
  initial: FIRST_WORKSHEET,
  migrations: [],
};

/** How she last wanted her worksheets. */
export const printStore = createStore(PRINT_KEY, printFormat);
