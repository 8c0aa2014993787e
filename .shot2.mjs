import { chromium } from '@playwright/test'

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
page.on('console', (m) => console.log('console', m.text()))
page.on('pageerror', (e) => console.log('error', e.message))
await page.goto('http://localhost:4450/?date=1945-08-01')
await page.locator('[aria-busy=false][aria-label=Map]').waitFor({ timeout: 60000 })
await page.waitForTimeout(3000)
await page.getByRole('button', { name: 'Export', exact: true }).click()
const d = page.getByRole('dialog')
await d.getByRole('img').waitFor()
await d.getByRole('radio', { name: 'PDF' }).check()
await d.getByRole('checkbox', { name: 'Compare with another date' }).check()
await d.getByRole('radio', { name: 'Portrait' }).check()
await d.getByRole('radio', { name: 'Grey' }).check()
await d.getByRole('checkbox', { name: 'QR' }).check()
await d.getByLabel('Note').fill('A note of mine.')
const t = Date.now()
await d.getByRole('button', { name: `Download PDF` }).click()
for (let i = 0; i < 8; i++) {
  await page.waitForTimeout(1500)
  console.log(await d.locator('.export-actions').innerText())
  if ((await d.locator('.export-actions').innerText()).includes('Saved')) break
}
await page.screenshot({ path: `/tmp/dialog-shots/pdf.png` })
await browser.close()
