import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { atlasData } from './geodata/vitePlugin'

export default defineConfig(({ mode }) => ({
  root: 'src',
  // Relative, so that the built files work in any folder of any host.
  base: './',
  publicDir: '../public',
  plugins: mode === 'test' ? [] : [react(), atlasData()],
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  server: { fs: { allow: ['..'] } },
  preview: { port: 4173, strictPort: false },
  test: {
    root: import.meta.dirname,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
  },
}))
