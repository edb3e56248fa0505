import { createAnalysisService } from './analysis-service';
import { createData } from './data';
import { createDictionaryService } from './dictionary-service';
import { createExchangeService } from './exchange-service';
import { type Port, serve } from './serve';

// The one worker: words, readings and the dictionary live here, so that no page ever waits for them.
const data = createData();
serve(self as unknown as Port, {
  ...createAnalysisService(data),
  ...createDictionaryService(data),
  ...createExchangeService(data),
});
