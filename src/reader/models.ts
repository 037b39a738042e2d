import { modelText } from '../model-files.ts';

/** The models that made a record, each as `name@` and the start of its files' SHA-256; written by `npm run train`. */
export const MODELS: readonly string[] = JSON.parse(modelText('models.json'));
