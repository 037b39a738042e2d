import { pagesIn } from './measured/sample.ts';
import { STAGES, spentOn } from './stages.ts';

/** Reads the pages of a folder on one core, and prints pages and megabytes a second, and where the time goes. */
export function run(folder: string, print: (line: string) => void): void {
  const pages = pagesIn(folder);
  const spent = spentOn(pages);
  const megabytes = pages.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
  const seconds = STAGES.reduce((sum, stage) => sum + spent[stage], 0) / 1000;
  print('| stage | ms a page | share |');
  print('|---|---|---|');
  for (const stage of STAGES) {
    const share = Math.round(spent[stage] / seconds / 10);
    print(`| ${stage} | ${(spent[stage] / pages.length).toFixed(2)} | ${share} % |`);
  }
  print('');
  print(
    `${pages.length} pages, ${megabytes.toFixed(1)} MB: ${(pages.length / seconds).toFixed(1)} pages and ${(megabytes / seconds).toFixed(1)} MB a second on one core.`,
  );
}
