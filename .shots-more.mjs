const dir = '/tmp/app-find-shots/'
const wait = async (p) => {
  await p.getByRole('heading', { name: 'Sources', exact: true }).waitFor({ state: 'attached' })
}
export default {
  async marks({ open, phone }) {
    const p = await open('?date=1941&territory=estonia&view=6/58.40/26.70')
    await wait(p)
    await p.waitForTimeout(1500)
    await p.screenshot({ path: dir + 'marks1.png' })
    const d = await open('?date=1941&territory=estonia-south-east&view=7/58.40/26.70', {
      colorScheme: 'dark',
    })
    await wait(d)
    await d.waitForTimeout(1500)
    const box = await d.locator('[aria-label=Map]').boundingBox()
    await d.mouse.move(box.x + box.width / 2 + 4, box.y + box.height / 2 + 5)
    await d.waitForTimeout(500)
    await d.screenshot({ path: dir + 'marks-dark.png' })
    const m = await open('?date=1945-08-01&region=finland', phone)
    await m.screenshot({ path: dir + 'region-phone.png' })
    return true
  },
}
