import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { atlasData } from './geodata/vitePlugin'

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

export default defineConfig(({ mode }) => ({
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
  },
}))
