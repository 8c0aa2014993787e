/** `npm run bench` begins: all that it measures can be loaded outside a bundler. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('a part that is not measured is refused with the names of those that are', () => {
  const tsx = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'tsx')
  const run = spawnSync(tsx, [join(import.meta.dirname, 'run.ts'), 'stpes', 'growth'], { encoding: 'utf8' })
  expect(run.stderr).toBe(
    'nothing is measured as stpes; expected: scrub, steps, playing, sheet, growth, load, export, pages, film\n',
  )
  expect(run.status).toBe(1)
})
