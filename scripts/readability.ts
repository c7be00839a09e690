// npm run readability   reading grade of every public page in both languages, hardest first; fails above what tests/reading-grades.json allows
import { everyPage } from '../tests/support/every-page.ts';
import { startPortage } from '../tests/support/start-portage.ts';
import { readings, tooHard } from './readability/pages.ts';

const portage = await startPortage({ demo: 60 });
const all = readings(await everyPage(portage.origin));
await portage.stop();
portage.remove();
console.table(
  all
    .toSorted((one, other) => other.grade - one.grade)
    .map(({ locale, name, words, sentences, syllables, grade }) => ({
      '': locale,
      text: name,
      words,
      'words a sentence': (words / sentences).toFixed(1),
      'syllables a word': (syllables / words).toFixed(2),
      grade,
    })),
);
const hard = tooHard(all);
console.log(
  hard.length > 0
    ? hard.join('\n')
    : `${all.length} texts, none above its grade. English: Flesch-Kincaid. French: Kandel-Moles, made a grade by Flesch’s table.`,
);
process.exit(hard.length > 0 ? 1 : 0);
