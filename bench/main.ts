/**
 * `npm run bench`: the figures that the suite promises, each against a limit measured beside it on the same machine.
 * Names say which rows to run; none runs all. It ends with 0 whenever it ran: a figure is to be read, not obeyed.
 */
import { formatRow } from './harness/row.ts';
import { setStage } from './harness/stage.ts';
import { tidyUp, tidyUpOnSignals } from './harness/tidy-up.ts';
import { rows } from './rows.ts';

const unknown = process.argv.slice(2).filter((name) => !(name in rows));
if (unknown.length > 0) {
  console.error(`There is no row ${unknown.join(', ')}. There are: ${Object.keys(rows).join(', ')}.`);
  process.exit(2);
}
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(rows);

tidyUpOnSignals();
const stage = setStage();
try {
  for (const [name, load] of Object.entries(rows)) {
    if (!wanted.includes(name)) continue;
    try {
      console.log(formatRow(name, await (await load())(stage)));
    } catch (error) {
      // One row that cannot be measured does not keep the others from it.
      console.log(`${name}: could not be measured`);
      console.error(error);
      process.exitCode = 1;
    }
  }
} finally {
  await tidyUp();
}
