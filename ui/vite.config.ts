import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { defineConfig } from 'vitest/config'
import { manual } from './manual.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The policy the packaged window runs under, so that a preview breaks where the window would. */
const policy = () =>
  JSON.parse(readFileSync(here('../tauri.conf.json'), 'utf8')).app.security.csp as string

export default defineConfig({
  plugins: [svelte(), svelteTesting(), manual()],
  resolve: { alias: { $lib: here('src/lib') } },
  build: {
    target: ['safari17', 'chrome114'],
    // Fonts stay files: the policy allows 'self' and no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 5173, strictPort: true, fs: { allow: [here('.'), here('../locales'), here('../manual')] } },
  preview: { headers: { 'Content-Security-Policy': policy() } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test/setup.ts'],
    // A machine with other work is slow, not wrong.
    testTimeout: 30_000,
  },
})
