const dir='/tmp/app-find-shots/'
const wait = async (p) => { await p.getByRole('heading', { name: 'Sources', exact: true }).waitFor({ state: 'attached' }) }
export default {
  async reading({ open, phone }) {
    const p = await open('?date=1940&territory=estonia'); await wait(p)
    await p.screenshot({ path: dir + 'read1.png' })
    await p.locator('.event-kinds').scrollIntoViewIfNeeded(); await p.evaluate(() => document.querySelector('.event-kinds').scrollIntoView())
    await p.screenshot({ path: dir + 'read2.png' })
    await p.evaluate(() => document.querySelector('.naming').scrollIntoView())
    await p.locator('.naming summary').click()
    await p.screenshot({ path: dir + 'read3.png' })
    await p.goto('http://localhost:4602/?date=1940&region=baltic-states'); await p.getByRole('heading', { name: 'Their periods' }).waitFor(); await p.waitForSelector('[aria-busy=false][aria-label=Map]')
    await p.screenshot({ path: dir + 'region1.png' })
    await p.evaluate(() => document.querySelector('.region-chart').scrollIntoView())
    await p.screenshot({ path: dir + 'region2.png' })
    const m = await open('?date=1945-08-01&region=finland-ceded', { ...phone, colorScheme: 'dark' })
    await m.screenshot({ path: dir + 'region-phone.png' })
    return true
  },
}
