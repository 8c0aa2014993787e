/** Builds the command line for Node, beside the data that it draws from. */
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { appData } from '../../geodata/vitePlugin'

const TOP = join(import.meta.dirname, '..', '..')

export default defineConfig({
  root: join(TOP, 'src'),
  publicDir: false,
  plugins: [appData()],
  build: {
    ssr: 'cli/snapshot.ts',
    outDir: join(TOP, '.generated', 'snapshot'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { format: 'es' } },
  },
  // A binary stays where it is installed; all else goes in, which starts faster.
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
})
