import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'

const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
const p = await b.newPage({ viewport: { width: 1280, height: 720 } })
const t0 = Date.now()
let done = 0
p.on('response', async (r) => {
  try {
    const x = await r.body()
    console.log(
      Date.now() - t0,
      done ? 'AFTER' : '',
      /woff2|png/.test(r.url()) ? x.length : gzipSync(x).length,
      r.url().split('/').pop(),
    )
  } catch {}
})
await p.goto('http://localhost:4431/')
await p.waitForSelector('section.map[aria-busy=false]', { timeout: 90000 })
done = 1
console.log('usable', Date.now() - t0)
await p.waitForTimeout(100)
await b.close()
