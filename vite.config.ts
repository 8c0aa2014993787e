import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { appData, atlasData } from './geodata/vitePlugin'

/** Pages that show links ask for the whole address of the card; the build knows it where it is told the site's. */
function wholeAddressOfCard(site: string | undefined): Plugin {
  return {
    name: 'whole-address-of-card',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        site ? html.replace('"./social-card.png"', () => `"${new URL('social-card.png', site).href}"`) : html,
    },
  }
}

/** The command line for Node, beside the data that it draws from: `vite build --mode snapshot`. */
const COMMAND_LINE: ViteUserConfig = {
  root: 'src',
  publicDir: false,
  plugins: [appData()],
  build: {
    ssr: 'cli/snapshot.ts',
    outDir: '../.generated/snapshot',
    emptyOutDir: true,
    target: 'node20',
  },
  // A binary stays where it is installed; all else goes in, which starts faster.
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
}

const site = (mode: string): ViteUserConfig => ({
  root: 'src',
  // Relative, so that the built files work in any folder of any host.
  base: './',
  publicDir: '../public',
  plugins: mode === 'test' ? [] : [react(), atlasData(), wholeAddressOfCard(process.env['SITE_URL'])],
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  server: { fs: { allow: ['..'] } },
  preview: { port: 4173, strictPort: false },
  test: {
    root: import.meta.dirname,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    // Time is measured in tests/bench; a busy machine must not fail a test.
    testTimeout: 30_000,
  },
})

export default defineConfig(({ mode }) => (mode === 'snapshot' ? COMMAND_LINE : site(mode)))
