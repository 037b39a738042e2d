// Reads away from the page, so that the page stays quick. In: {bytes, path}. Out: {records}, {loaded} or {failed}.
import { loadReader } from '../dist/browser/onrecord.js';

const begun = performance.now();
const loading = loadReader();

loading.then(
  () => postMessage({ loaded: performance.now() - begun }),
  (error) => postMessage({ failed: String(error) }),
);

addEventListener('message', async ({ data: { bytes, path } }) => {
  try {
    const reader = await loading;
    const start = performance.now();
    const records = await reader.readFile(new Uint8Array(bytes), path);
    postMessage({ records, took: performance.now() - start });
  } catch (error) {
    postMessage({ failed: String(error) });
  }
});
